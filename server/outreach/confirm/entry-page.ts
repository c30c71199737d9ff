import { type Html, html } from "../../html.ts";
import type { Locale } from "../../locales.ts";
import { dayName, weekdays } from "../../organizations/say-days.ts";
import { sayClaim } from "./say-claim.ts";
import type { ShownClaim, ShownField } from "./shown-claims.ts";
import { type PageWords, words } from "./words.ts";

/** What an entry's page shows. */
export interface EntryPage {
  locale: Locale;
  /** Where its forms are sent: its own address. */
  action: string;
  name: string;
  /** The organization and the revision that it shows. */
  seen: string;
  claims: readonly ShownClaim[];
  /** Whether the mailbox asked not to be written to. */
  stopped: boolean;
  /** What was typed and could not be taken, and what is wrong with it by the field's name; null on a first look. */
  again?: { form: URLSearchParams; problems: ReadonlyMap<string, string>; why: string };
}

/** Draws the page of one entry: all of it in a list with a button, and below, folded, each claim with its own answers. */
export function drawEntry(page: EntryPage): Html {
  const { locale, name, claims, stopped, again } = page;
  const say = words[locale];
  const said = claims.map((claim) => ({ claim, ...sayClaim(claim, locale) }));
  const hidden = html`<input type=hidden name=locale value=${locale}>`;
  const seen = html`<input type=hidden name=seen value="${page.seen}">`;
  const form = (body: Html) => html`<form method=post action="${page.action}">${hidden}${body}</form>`;
  // Who has begun to answer one by one would lose it by the other button.
  const begun = again?.form.get("do") === "send";
  return html`${again && drawAlert(again)}${stopped && html`<p class=n>${say.stopped}</p>`}
<p>${say.intro(name)}</p>
${
  !begun &&
  html`<section><h2>${say.listTitle}</h2>
<ul>${[...Map.groupBy(said, ({ what }) => what)].map(
    ([what, alike]) => html`<li><i>${what}</i>${alike.map(({ value }) => html`${value}<br>`)}`,
  )}</ul>
${form(html`${seen}<button name=do value=all>${say.all}</button>`)}
<p class=h>${claims.length === 1 ? say.coversOne : say.covers(claims.length)}</p></section>`
}
<details class=d${again && html` open`}><summary>${say.different}</summary>
<p>${say.each}</p>
${form(html`${seen}${said.map(({ claim, what, value }) => drawClaim(claim, { what, value }, page))}
${drawNote(page, say)}
<div><label><input type=checkbox name=stop value=1${again?.form.has("stop") && html` checked`}>${say.stop}</label></div>
<button name=do value=send>${say.send}</button>`)}</details>
${!stopped && html`<section><h2>${say.stopTitle}</h2><p>${say.stopHint}</p>${form(html`<button class=s name=stop value=1>${say.stopAlone}</button>`)}</section>`}`;
}

/**
 * So many fields are on the page from the beginning; where there are more, those of a claim come when it is to be
 * corrected, so that the page of the largest entry is not too heavy for an old phone.
 */
const fieldsAtOnce = 40;

function countFields(claims: readonly ShownClaim[]): number {
  const boxes = (field: ShownField) => (Array.isArray(field.value) ? weekdays.length : 1);
  return claims.flatMap(({ fields }) => fields.map(boxes)).reduce((sum, count) => sum + count, 0);
}

function drawClaim(
  claim: ShownClaim,
  { what, value }: { what: string; value: string },
  { locale, claims, again }: EntryPage,
): Html {
  const say = words[locale];
  const { number, kind, fields } = claim;
  const name = `c${number}`;
  const chosen = again?.form.get(name);
  const atOnce = countFields(claims) <= fieldsAtOnce;
  const radio = (answer: "RIGHT" | "CHANGED" | "GONE", label: string) =>
    html`<label><input type=radio name=${name} value=${answer}${chosen === answer && html` checked`}>${label}</label>`;
  const [right, gone] = kind === "PRESENCE" ? [say.stillThere, say.closed] : [say.right, say.gone];
  const asked = chosen === "CHANGED" || again?.form.has(`v${number}.${fields[0]?.name}`);
  const drawn = atOnce || asked ? fields.map((field) => drawField(field, claim, { locale, again })) : [];
  const isOpen = asked && (chosen === "CHANGED" || drawn.some(({ touched }) => touched));
  return html`<fieldset><legend>${what} <b>${value}</b></legend>${drawWrong(name, again)}${radio("RIGHT", right)}${
    !atOnce && fields.length > 0 && radio("CHANGED", say.correct)
  }${radio("GONE", gone)}${
    drawn.length > 0 &&
    html`<details${isOpen && html` open`}><summary>${say.correct}</summary>${drawn.map(({ body }) => body)}</details>`
  }</fieldset>
`;
}

type Drawn = Pick<EntryPage, "locale" | "again">;

/** A field, with what was typed before what the document says; `touched` where somebody has to look at it. */
function drawField(
  { name, value }: ShownField,
  { number }: ShownClaim,
  { locale, again }: Drawn,
): { body: Html; touched: boolean } {
  const say = words[locale];
  const whole = `v${number}.${name}`;
  const wrong = again?.problems.get(whole);
  const described = wrong && html` aria-invalid=true aria-describedby=w.${whole}`;
  if (Array.isArray(value)) {
    const chosen = again?.form.has(`v${number}.opens`) ? again.form.getAll(whole) : value;
    const days = weekdays.map(
      (day) =>
        html`<label><input type=checkbox name=${whole} value=${day}${chosen.includes(day) && html` checked`}>${dayName(day, locale)}</label>`,
    );
    const touched = wrong !== undefined || chosen.join() !== value.join();
    return {
      touched,
      body: html`<div${wrong && html` role=group aria-label="${say.days}"`}${described}>${drawWrong(whole, again)}${days}</div>`,
    };
  }
  const typed = again?.form.get(whole) ?? value ?? "";
  return {
    touched: wrong !== undefined || typed !== (value ?? ""),
    body: html`<label>${say.fields[name]}<input name=${whole}${typed && html` value="${typed}"`}${described}></label>${drawWrong(whole, again)}`,
  };
}

/** Why the page is shown again, with a way to each place that needs a look. */
function drawAlert({ why, problems }: NonNullable<EntryPage["again"]>): Html {
  const places = [...problems].map(([name, wrong]) => html`<li><a href="#w.${name}">${wrong}</a>`);
  return html`<div role=alert><p class=w>${why}</p>${places.length > 0 && html`<ul>${places}</ul>`}</div>`;
}

function drawNote({ again }: EntryPage, say: PageWords): Html {
  const wrong = again?.problems.get("note");
  return html`<label>${say.note}<textarea name=note aria-describedby="h${wrong && " w.note"}"${wrong && html` aria-invalid="true"`}>${again?.form.get("note")}</textarea></label>${drawWrong("note", again)}<p class=h id=h>${say.noteHint}</p>`;
}

/** What is wrong at a place, as its field names it. */
function drawWrong(name: string, again: EntryPage["again"]): Html | null {
  const wrong = again?.problems.get(name);
  return wrong === undefined ? null : html`<p class=w id=w.${name}>${wrong}</p>`;
}
