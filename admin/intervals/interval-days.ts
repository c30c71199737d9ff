/** Whether a text says days as an interval takes them: a whole number from 1 to 3650. */
export function isDays(text: string): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 3650;
}

/** The intervals that what was typed would change, with what was typed. */
export function changedDays<Key extends string>(
  intervals: readonly { key: Key; days: number }[],
  typed: Readonly<Record<string, string>>,
): { key: Key; text: string }[] {
  return intervals.flatMap(({ key, days }) => {
    const text = (typed[key] ?? "").trim();
    return text === String(days) ? [] : [{ key, text }];
  });
}
