import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";
import { type Html, html } from "../../html.ts";
import type { Locale } from "../../locales.ts";
import { adminPath } from "../links.ts";
import { words } from "./words.ts";

export interface Page {
  locale: Locale;
  title: string;
  body: Html;
  status?: number;
}

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
label { display: block; font-weight: 600; margin-top: 1rem; }
input { display: block; box-sizing: border-box; width: 100%; font: inherit; padding: .5rem; margin-top: .25rem; }
button { font: inherit; font-weight: 600; padding: .6rem 1.2rem; margin-top: 1.5rem; }
.hint, .wrong { margin: .25rem 0 0; }
.wrong { font-weight: 600; border-inline-start: .25rem solid #c62828; padding-inline-start: .5rem; }
`;

/** What the pages may do: show themselves with their own style, and send their forms to us. No script, no frame. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Sends a plain page, which needs no script. */
export function sendPage(reply: FastifyReply, { locale, title, body, status = 200 }: Page): FastifyReply {
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Posada</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  return reply
    .code(status)
    .type("text/html; charset=utf-8")
    .headers({ "content-security-policy": policy, "content-language": locale })
    .send(page.text);
}

/** Leads to where people sign in. */
export function linkToSignIn(locale: Locale): Html {
  return html`<p><a href="${adminPath}">${words[locale].signIn}</a></p>`;
}

/** A field of a form: its label above it, what is wrong with it, and what it wants. */
export interface Field {
  name: string;
  label: string;
  type?: "text" | "email" | "password";
  autocomplete: string;
  value?: string;
  hint?: string;
  wrong?: string;
  longest: number;
}

/** Draws a field so that its words are read out with it. */
export function drawField({ name, label, type = "text", value, hint, wrong, ...rest }: Field): Html {
  const described = [wrong && `${name}-wrong`, hint && `${name}-hint`].filter(Boolean).join(" ");
  return html`<label for="${name}">${label}</label>
${wrong && html`<p class="wrong" id="${name}-wrong" role="alert">${wrong}</p>`}
<input id="${name}" name="${name}" type="${type}" required maxlength="${rest.longest}" autocomplete="${rest.autocomplete}"
 value="${value}"${described && html` aria-describedby="${described}"`}${wrong && html` aria-invalid="true"`}>
${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
`;
}
