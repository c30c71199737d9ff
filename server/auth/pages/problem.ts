import type { FastifyReply, FastifyRequest } from "fastify";
import { html } from "../../html.ts";
import { acceptedLocale } from "../../locales.ts";
import { linkToSignIn, sendPage } from "./page.ts";
import { type Words, words } from "./words.ts";

/** The reasons that the sign-in library gives, by what they mean to the person. */
const reasons: Record<string, keyof Words["problems"]> = {
  signup_disabled: "uninvited",
  account_not_linked: "unverified",
  DEACTIVATED: "DEACTIVATED",
  SECOND_FACTOR: "SECOND_FACTOR",
};

/** The page on which somebody ends up whom the provider could not bring in. */
export async function showProblem(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { error } = request.query as { error?: string };
  const reason = Object.hasOwn(reasons, String(error)) ? reasons[String(error)]! : "other";
  return sendProblem(request, reply, reason);
}

/** Says what did not work, and why. */
export async function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  reason: keyof Words["problems"],
): Promise<FastifyReply> {
  const locale = acceptedLocale(request.headers["accept-language"]);
  const say = words[locale];
  return sendPage(reply, {
    locale,
    title: say.problemTitle,
    status: 403,
    body: html`<p>${say.problems[reason]}</p>${linkToSignIn(locale)}`,
  });
}
