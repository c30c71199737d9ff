import { html } from "../../html.ts";
import type { Locale } from "../../locales.ts";
import type { LetterAsked } from "./find-letter.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

/** One page for every link that leads nowhere, whatever is wrong with it; in both languages, since no letter says which. */
export function lapsedPage(): Page {
  const { en, es } = words;
  const body = html`<p>${en.lapsed}</p>
<section lang="es"><h2>${es.lapsedTitle}</h2><p>${es.lapsed}</p></section>`;
  return { locale: "en", title: en.lapsedTitle, status: 404, body };
}

type Closing = "thanks" | "inAlready" | "tooOften" | "broken";

const titles = {
  thanks: "thanksTitle",
  inAlready: "thanksTitle",
  tooOften: "tooOftenTitle",
  broken: "brokenTitle",
} as const satisfies Record<Closing, string>;

/** A page that says one thing. */
export function closingPage(locale: Locale, what: Closing, status = 200): Page {
  const say = words[locale];
  return { locale, title: say[titles[what]], status, body: html`<p>${say[what]}</p>` };
}

/** The entries of a letter that asks about several, each with its own page. */
export function drawList(
  { entries, stopped }: LetterAsked,
  { locale, action }: { locale: Locale; action: string },
): Page["body"] {
  const say = words[locale];
  return html`${stopped && html`<p class="n">${say.stopped}</p>`}
<p>${say.entries}</p>
<section><ul>${entries.map(
    ({ name, answered }, index) =>
      html`<li>${answered ? name : html`<a href="${action}/${index + 1}?locale=${locale}">${name}</a>`}<i>${answered ? say.answered : say.open}</i></li>`,
  )}</ul></section>
${!stopped && html`<section><h2>${say.stopTitle}</h2><p>${say.stopHint}</p><form method="post" action="${action}"><input type="hidden" name="locale" value="${locale}"><button class="s" name="stop" value="1">${say.stopAlone}</button></form></section>`}`;
}
