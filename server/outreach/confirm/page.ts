import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";
import { Html, html } from "../../html.ts";
import type { Locale } from "../../locales.ts";

export interface Page {
  locale: Locale;
  title: string;
  body: Html;
  status?: number;
  /** Where the same page is in the other language, and how that one is called; none where it has no address. */
  other?: { href: string; locale: string; name: string };
}

const style = `
:root{color-scheme:light dark;--ink:#2d2521;--soft:#665a52;--paper:#faf5ee;--card:#fff;--line:#dccfc0;--door:#8c3b1f;--on:#fff;--wrong:#a3161a}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.06rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header,main{max-width:38rem;margin:0 auto;padding:1rem}
header{display:flex;justify-content:space-between;align-items:center;color:var(--door);font:700 1.1rem Georgia,serif}
header svg{width:1.5rem;vertical-align:-.3rem;margin-inline-end:.4rem}
main{padding-bottom:4rem}
h1,h2{font-family:Georgia,serif;line-height:1.25;margin:0 0 .6rem}
h1{font-size:1.8rem}
h2{font-size:1.2rem}
p{margin:.4rem 0}
a{color:var(--door)}
section,details.d{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1.1rem;margin:1.4rem 0}
ul{list-style:none;margin:0 0 1rem;padding:0}
li{padding:.45rem 0;border-bottom:1px solid var(--line)}
i{font-style:normal;font-size:.88rem;color:var(--soft);display:block}
b{font:600 1.06rem/1.5 system-ui,sans-serif;display:block;color:var(--ink)}
button{font:inherit;font-weight:700;min-height:3rem;padding:.6rem 1.3rem;border:2px solid var(--door);border-radius:10px;background:var(--door);color:var(--on);cursor:pointer}
button.s{background:none;color:var(--door)}
summary{cursor:pointer;color:var(--door);padding:.5rem 0;font-weight:600}
fieldset{border:0;border-top:1px solid var(--line);margin:0;padding:.9rem 0}
legend{padding:0;float:left;width:100%;color:var(--soft);font-size:.88rem}
legend~*{clear:both}
label{display:block;padding:.4rem 0}
fieldset>label,form div label{display:inline-block;padding:.5rem 1rem .5rem 0}
input,textarea{display:block;width:100%;font:inherit;padding:.6rem;margin-top:.2rem;border:1px solid var(--soft);border-radius:8px;background:var(--paper);color:var(--ink)}
textarea{min-height:6rem}
input[type=radio],input[type=checkbox]{display:inline;width:1.3rem;height:1.3rem;margin:0 .4rem 0 0;vertical-align:-.25rem;accent-color:var(--door)}
.h{color:var(--soft);font-size:.92rem}
.w{color:var(--wrong);font-weight:600;border-inline-start:4px solid;padding-inline-start:.6rem}
.n{border-inline-start:4px solid var(--door);padding-inline-start:.6rem}
:focus-visible{outline:3px solid var(--door);outline-offset:2px}
@media(prefers-color-scheme:dark){:root{--ink:#f3ebe2;--soft:#c3b5a7;--paper:#1d1815;--card:#28211d;--line:#4a3f37;--door:#f0a37f;--on:#28160d;--wrong:#ff9d94}}
`;

/** What the pages may do: show themselves with their own style, and send their forms to us. No script, no frame, no picture. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Posada's mark: a house with its door open. */
const mark = html`<svg viewBox="0 0 32 32" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" d="M16 3 3 14v15h9v-8a4 4 0 0 1 8 0v8h9V14z"/></svg>`;

/** Sends a page that needs no script and loads nothing. */
export function sendPage(
  reply: FastifyReply,
  { locale, title, body, status = 200, other }: Page,
): FastifyReply {
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Posada</title>
<style>${new Html(style)}</style>
</head>
<body>
<header><span>${mark}Posada</span>${other && html`<a href="${other.href}" lang="${other.locale}" hreflang="${other.locale}">${other.name}</a>`}</header>
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
