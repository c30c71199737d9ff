import { createHash } from "node:crypto";
import { chartStyle, grounds, inks } from "../../../charts/tones.ts";

/** How the report looks: by day, by night, and on paper, on which nothing is cut in two. */
export const style = `
:root { color-scheme: light dark; --ground: ${grounds.day}; --ink: ${inks.day}; --quiet: #6b6358; --edge: #d9d1c4; }
@media screen and (prefers-color-scheme: dark) { :root { --ground: ${grounds.night}; --ink: ${inks.night}; --quiet: #b3aa9c; --edge: #4a443c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
header p { color: var(--quiet); margin: 0; }
h1 { font-size: clamp(1.9rem, 5vw, 2.75rem); line-height: 1.15; letter-spacing: -.02em; margin: .25rem 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .5rem; }
p { max-width: 42rem; }
section { margin-top: 2.25rem; padding-top: 1.5rem; border-top: 1px solid var(--edge); }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.5rem; margin: 2rem 0 0; }
.numbers div { display: flex; flex-direction: column-reverse; justify-content: flex-end; border-top: 3px solid var(--ink); padding-top: .6rem; }
.numbers dt { color: var(--quiet); }
.numbers dd { margin: 0; font-size: 2.1rem; font-weight: 650; line-height: 1.2; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.pair { display: grid; gap: 1.25rem 3rem; align-items: start; margin-top: 1rem; }
.pair + .pair { margin-top: 2rem; }
@media screen and (min-width: 56rem) { .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.table { overflow-x: auto; margin: 1rem 0; }
.table:focus-visible { outline: 3px solid currentColor; outline-offset: 3px; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: start; font-weight: 600; padding-bottom: .5rem; }
caption.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .3rem .75rem .3rem 0; text-align: end; vertical-align: bottom; font-variant-numeric: tabular-nums; }
th:first-child { text-align: start; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { color: var(--quiet); font-weight: 600; font-size: .9rem; border-bottom: 1px solid var(--ink); }
tbody th { font-weight: 400; min-width: 8rem; }
tbody tr + tr > * { border-top: 1px solid var(--edge); }
tfoot > tr > * { border-top: 1px solid var(--ink); font-weight: 600; }
footer { margin-top: 2.25rem; padding-top: 1.5rem; border-top: 1px solid var(--edge); color: var(--quiet); font-size: .9rem; }
footer h2 { font-size: 1rem; }
footer ul { margin: 0; padding-inline-start: 1.1rem; }
@page { margin: 16mm; }
@media print {
  :root { --ground: #ffffff; --ink: #000000; --quiet: #444444; --edge: #bbbbbb; }
  html { font-size: 12px; }
  tbody th { min-width: 6rem; }
  main { max-width: none; padding: 0; }
  section { margin-top: 1.5rem; padding-top: 1rem; }
  .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem 2rem; }
  .numbers { grid-template-columns: repeat(4, 1fr); }
  .table { overflow: visible; }
  h2 { break-after: avoid; }
  tr, .numbers, footer { break-inside: avoid; }
}
${chartStyle}.chart { margin: 1rem 0; }
.pair > * { margin: 0; }
@media print { .chart text { font-size: 12px; } }
`;

/** What the page may do: show itself with its own style. Nothing is fetched, by nobody. */
export const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  // Its own empty icon, so that none is asked for.
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
