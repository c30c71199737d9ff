import { type Html, html } from "../html.ts";
import { type ChartWords, frame, percent, sayNumber, sayShare } from "./frame.ts";
import { type Tone, toneAt } from "./tones.ts";

export interface Part {
  label: string;
  value: number;
  tone?: Tone;
}

export interface ShareBar extends ChartWords {
  parts: readonly Part[];
}

const height = 28;
const seam = 0.003;

/** One bar that is the whole, parted; what each part is stands above it with its number and its share. */
export function shareBar(chart: ShareBar): Html {
  const { parts, locale } = chart;
  const format = chart.format ?? ((value: number) => sayNumber(value, locale));
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const keys = parts.map(({ label, value, tone }, index) => ({
    label: `${label}: ${format(value)}${whole > 0 ? ` (${sayShare(value / whole, locale)})` : ""}`,
    tone: tone ?? toneAt(index),
  }));
  let before = 0;
  const drawn = parts.flatMap(({ value }, index) => {
    const start = before;
    before += value;
    if (value <= 0) return [];
    const width = Math.max(value / whole - (before < whole ? seam : 0), 0.001);
    return [
      html`<rect class="tone-${keys[index]!.tone}" stroke-width="0" x="${percent(start / whole)}" y="0" width="${percent(width)}" height="${height}"/>`,
    ];
  });
  return frame({
    ...chart,
    says: chart.says ?? `${keys.map(({ label }) => label).join(", ")}.`,
    height,
    keys,
    drawing: html`<rect class="rail" x="0" y="0" width="100%" height="${height}" rx="2"/>${drawn}`,
  });
}
