import { type Html, html } from "../../../html.ts";

type Cell = string | number;

export interface Table {
  caption: string;
  /** The first names the rows. */
  columns: readonly string[];
  rows: readonly (readonly [string, ...Cell[]])[];
  /** What all rows come to. */
  total?: readonly [string, ...Cell[]];
  /** Where what stands above it says already what it holds. */
  quiet?: boolean;
}

/** A table of numbers. One that is wider than its page moves by itself, also by keys. */
export function drawTable({ caption, columns, rows, total, quiet }: Table): Html {
  const [first, ...others] = columns;
  const line = ([name, ...cells]: Table["rows"][number]) =>
    html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
  return html`<div class="table" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption${quiet && html` class="quiet"`}>${caption}</caption>
<thead><tr><th scope="col">${first}</th>${others.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(line)}</tbody>
${total && html`<tfoot>${line(total)}</tfoot>\n`}</table>
</div>
`;
}
