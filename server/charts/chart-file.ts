import { html } from "../html.ts";
import type { Drawing } from "./frame.ts";
import { chartStyle, grounds, inks } from "./tones.ts";

const edge = 24;
/** As much higher as the title takes that stands in a picture, and above a drawing in a page. */
const titleRoom = 36;

const fileStyle = `${chartStyle}
.chart { font-family: system-ui, sans-serif; color: ${inks.day}; }
.chart .title { font-size: 16px; font-weight: 600; }
.paper { fill: ${grounds.day}; }
@media screen and (prefers-color-scheme: dark) { .chart { color: ${inks.night}; } .paper { fill: ${grounds.night}; } }
`;

/** Charts, one below the other, as an SVG file of their own: a picture in a document, on paper by day and by night. */
export function chartFile(title: string, drawings: readonly Drawing[], width = 720): string {
  let below = edge;
  const drawn = drawings.map(({ title: own, height, drawing }) => {
    const top = below;
    below += titleRoom + height + edge;
    return html`<text class="title" x="${edge}" y="${top + 16}">${own}</text>
<svg x="${edge}" y="${top + titleRoom}" width="${width - 2 * edge}" height="${height}" overflow="visible">
${drawing}
</svg>
`;
  });
  const says = drawings.map(({ title: own, says }) => `${own}. ${says}`).join(" ");
  return html`<svg class="chart" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title" aria-describedby="says" width="${width}" height="${below}" viewBox="0 0 ${width} ${below}">
<title id="title">${title}</title>
<desc id="says">${says}</desc>
<style>${fileStyle}</style>
<rect class="paper" width="100%" height="100%"/>
${drawn}</svg>
`.text;
}
