import type { Locator, Page } from "playwright-core";

/** Milliseconds a key takes: the middle, and the slowest of twenty. */
export interface Typing {
  middle: number;
  slow: number;
}

const keys = 60;

export function middleOf(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
}

/** Types into a field, key by key, and takes the time from each press to the frame that shows it. */
export async function typeInto(page: Page, field: Locator): Promise<Typing> {
  await field.click();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    document.addEventListener(
      "keydown",
      () => {
        const pressed = performance.now();
        requestAnimationFrame(() => times.push(performance.now() - pressed));
      },
      true,
    );
  });
  await field.pressSequentially("abcdefghij ".repeat(keys).slice(0, keys), { delay: 80 });
  const times = await page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
  const sorted = times.map(Math.round).sort((one, other) => one - other);
  return { middle: middleOf(sorted), slow: sorted[Math.floor(sorted.length * 0.95)]! };
}
