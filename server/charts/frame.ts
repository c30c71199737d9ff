import { type Html, html } from "../html.ts";
import type { Locale } from "../locales.ts";
import type { Tone } from "./tones.ts";

/** What every chart is told. */
export interface ChartWords {
  locale: Locale;
  /** Unique on its page: what it is called and says is found by it. */
  id: string;
  /** What it shows, in a few words; stands above it. */
  title: string;
  /** The same in words, for who does not see it; all of its numbers when left out. */
  says?: string;
  /** How a number is written; as the language writes numbers when left out. */
  format?: (value: number) => string;
}

/** What a color stands for, and its number where it has one. */
export interface Key {
  label: string;
  tone: Tone;
}

/** What was drawn, before it is put into a page or a file. */
export interface Drawing extends ChartWords {
  says: string;
  height: number;
  keys?: Key[];
  drawing: Html;
}

/** The frame of a chart: its title, what its colors mean, the drawing, and all of it in words. */
export function frame({ id, title, says, height, keys = [], drawing }: Drawing): Html {
  return html`<figure class="chart">
<figcaption>${title}</figcaption>
${keys.length > 0 && html`<ul class="chart-key">${keys.map(({ label, tone }) => html`<li><span class="tone-${tone}"></span>${label}</li>`)}</ul>\n`}<svg role="img" aria-labelledby="${id}-title" aria-describedby="${id}-says" width="100%" height="${height}" xmlns="http://www.w3.org/2000/svg">
<title id="${id}-title">${title}</title>
<desc id="${id}-says">${says}</desc>
${drawing}
</svg>
</figure>
`;
}

/** A length as a share of the width, short. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** A number as a language writes it. */
export function sayNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** A share in whole percent, and never nothing or all where it is not. */
export function sayShare(share: number, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { style: "percent" });
  if (share > 0 && share < 0.005) return `< ${format.format(0.01)}`;
  return share < 1 && share >= 0.995 ? `> ${format.format(0.99)}` : format.format(share);
}
