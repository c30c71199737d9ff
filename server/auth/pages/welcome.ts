import type { FastifyReply, FastifyRequest } from "fastify";
import { html } from "../../html.ts";
import { acceptedLocale, type Locale, toLocale } from "../../locales.ts";
import { passwordLength } from "../../passwords.ts";
import { acceptFirstAdmin } from "../../users/accept-first-admin.ts";
import { findWelcome, type Welcome } from "../../users/find-welcome.ts";
import { nameUser } from "../../users/name-user.ts";
import { checkPerson, normalizeEmail, normalizeName } from "../../users/people.ts";
import type { AuthDoorOptions } from "../door.ts";
import { drawField, linkToSignIn, type Page, sendPage } from "./page.ts";
import { type Words, words } from "./words.ts";

/** What the form sends; what it did not ask for is empty. */
type Given = Record<"token" | "name" | "email" | "password" | "repeat", string>;
type Wrong = Partial<Record<keyof Given, string>>;

/** The page to which letters lead: it shows the form, and changes nothing, because mail scanners open links. */
export async function showWelcome(
  { db, now }: AuthDoorOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { token = "" } = request.query as { token?: string };
  const welcome = await findWelcome(db, String(token), now());
  const locale = localeOf(welcome, request);
  if (!welcome) return sendPage(reply, lapsed(locale));
  const name = welcome.kind === "person" ? welcome.name : "";
  return sendPage(reply, form(welcome, locale, { token, name, email: "", password: "", repeat: "" }, {}));
}

/** Takes what the form says: a name for whoever is new, and the password. It works once. */
export async function acceptWelcome(
  options: AuthDoorOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const given = readGiven(request.body as URLSearchParams);
  const welcome = await findWelcome(options.db, given.token, options.now());
  const locale = localeOf(welcome, request);
  if (!welcome) return sendPage(reply, lapsed(locale));
  const wrong = check(welcome, given, words[locale]);
  if (Object.keys(wrong).length > 0)
    return sendPage(reply, { ...form(welcome, locale, given, wrong), status: 422 });
  const done = await accept(options, welcome, given, locale);
  const email = welcome.kind === "person" ? welcome.email : normalizeEmail(given.email);
  return sendPage(reply, done ? finished(locale, email) : lapsed(locale));
}

async function accept(
  { db, signIn, now }: AuthDoorOptions,
  welcome: Welcome,
  { token, name, email, password }: Given,
  locale: Locale,
): Promise<boolean> {
  if (welcome.kind === "first-admin")
    return acceptFirstAdmin(db, token, { email, name, password, locale }, now());
  const auth = await signIn.load();
  try {
    await auth.api.resetPassword({ body: { token, newPassword: password } });
  } catch (error) {
    // Somebody was quicker with the same link.
    if ((error as { statusCode?: number }).statusCode === 400) return false;
    throw error;
  }
  if (welcome.isNew) await nameUser(db, welcome.id, normalizeName(name));
  return true;
}

function readGiven(body: URLSearchParams | undefined): Given {
  const value = (name: string) => body?.get(name) ?? "";
  return {
    token: value("token"),
    name: value("name"),
    email: value("email"),
    password: value("password"),
    repeat: value("repeat"),
  };
}

function check(welcome: Welcome, { name, email, password, repeat }: Given, say: Words): Wrong {
  const wrong: Wrong = {};
  const isFirst = welcome.kind === "first-admin";
  if ((isFirst || welcome.isNew) && checkPerson({ name }).length > 0) wrong.name = say.badName;
  if (isFirst && checkPerson({ email }).length > 0) wrong.email = say.badEmail;
  if (password.length < passwordLength.least || password.length > passwordLength.most)
    wrong.password = say.badPassword;
  else if (password !== repeat) wrong.repeat = say.different;
  return wrong;
}

function form(welcome: Welcome, locale: Locale, given: Given, wrong: Wrong): Page {
  const say = words[locale];
  const isFirst = welcome.kind === "first-admin";
  const isNew = isFirst || welcome.isNew;
  const password = { type: "password", autocomplete: "new-password", longest: passwordLength.most } as const;
  const body = html`${isFirst && html`<p>${say.firstAdminHint}</p>`}
<form method="post" action="/auth/welcome">
<input type="hidden" name="token" value="${given.token}">
${
  isFirst
    ? drawField({
        name: "email",
        label: say.email,
        type: "email",
        autocomplete: "username",
        value: given.email,
        wrong: wrong.email,
        longest: 254,
      })
    : // Password managers look for whose password it is.
      html`<p>${welcome.email}</p><input type="hidden" name="username" autocomplete="username" value="${welcome.email}">`
}
${
  isNew &&
  drawField({
    name: "name",
    label: say.name,
    autocomplete: "name",
    value: given.name,
    hint: say.nameHint,
    wrong: wrong.name,
    longest: 100,
  })
}
${drawField({ name: "password", label: say.password, hint: say.passwordHint, wrong: wrong.password, ...password })}
${drawField({ name: "repeat", label: say.repeat, wrong: wrong.repeat, ...password })}
<button>${say.save}</button>
</form>`;
  return { locale, title: isFirst ? say.firstAdmin : isNew ? say.welcome : say.newPassword, body };
}

function finished(locale: Locale, email: string): Page {
  const say = words[locale];
  return {
    locale,
    title: say.doneTitle,
    body: html`<p>${say.done(email)}</p>${linkToSignIn(locale)}`,
  };
}

function lapsed(locale: Locale): Page {
  const say = words[locale];
  return {
    locale,
    title: say.lapsedTitle,
    status: 410,
    body: html`<p>${say.lapsed}</p><p><a href="/auth/reset">${say.askAgain}</a></p>`,
  };
}

function localeOf(welcome: Welcome | null, request: FastifyRequest): Locale {
  return welcome?.kind === "person"
    ? toLocale(welcome.locale)
    : acceptedLocale(request.headers["accept-language"]);
}
