import type { FastifyReply, FastifyRequest } from "fastify";
import { html } from "../../html.ts";
import { acceptedLocale, type Locale } from "../../locales.ts";
import { checkPerson, normalizeEmail } from "../../users/people.ts";
import type { AuthDoorOptions } from "../door.ts";
import { toHeaders } from "../forward.ts";
import { drawField, type Page, sendPage } from "./page.ts";
import { words } from "./words.ts";

/** The page on which somebody asks for a letter with a new link. */
export async function showReset(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendPage(reply, form(acceptedLocale(request.headers["accept-language"]), ""));
}

/** Has the letter sent; the answer is the same whether the address is known or not. */
export async function askReset(
  { signIn, baseUrl }: AuthDoorOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const locale = acceptedLocale(request.headers["accept-language"]);
  const say = words[locale];
  const email = (request.body as URLSearchParams | undefined)?.get("email") ?? "";
  if (checkPerson({ email }).length > 0)
    return sendPage(reply, { ...form(locale, email, say.badEmail), status: 422 });
  const auth = await signIn.load();
  // By its address, so that it counts with what is asked there.
  const headers = toHeaders(request);
  headers.set("content-type", "application/json");
  headers.delete("cookie");
  const body = JSON.stringify({ email: normalizeEmail(email) });
  const asked = new Request(`${baseUrl}/auth/request-password-reset`, { method: "POST", headers, body });
  const { status } = await auth.handler(asked);
  if (status === 429) return sendPage(reply, { ...form(locale, email, say.tooOften), status: 429 });
  return sendPage(reply, { locale, title: say.sentTitle, body: html`<p>${say.sent}</p>` });
}

function form(locale: Locale, email: string, wrong?: string): Page {
  const say = words[locale];
  const field = {
    name: "email",
    label: say.email,
    type: "email",
    autocomplete: "username",
    longest: 254,
  } as const;
  const body = html`<p>${say.reset}</p>
<form method="post" action="/auth/reset">
${drawField({ ...field, value: email, wrong })}
<button>${say.send}</button>
</form>`;
  return { locale, title: say.resetTitle, body };
}
