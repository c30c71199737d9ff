import { type Html, html } from "../../../html.ts";
import type { Drawing } from "./drawing.ts";
import { drawTable } from "./table.ts";

/** Letters to organizations and what came back, and what readers reported. */
export function drawLetters({ report: { letters, readers }, say, number }: Drawing): Html {
  const words = say.letters;
  const sent = drawTable({
    caption: words.column,
    quiet: true,
    columns: [words.column, words.count],
    rows: (Object.keys(say.letter) as (keyof typeof letters)[]).map((name) => [
      say.letter[name],
      number(letters[name]),
    ]),
  });
  const reported = drawTable({
    caption: words.readersColumn,
    quiet: true,
    columns: [words.readersColumn, words.count],
    rows: (["received", "settled", "open"] as const).map((name) => [words[name], number(readers[name])]),
  });
  return html`<section>\n<h2>${words.title}</h2>\n<div class="pair">\n${sent}${reported}</div>\n</section>\n`;
}
