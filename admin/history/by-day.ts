/** What was done on one day of the person's own calendar. */
export interface Day<Done> {
  /** Such as `2026-03-15`. */
  day: string;
  done: Done[];
}

/** What was done, day by day, in the order in which it comes; `zone` is the browser's own when left out. Pure. */
export function byDay<Done extends { madeAt: string }>(done: readonly Done[], zone?: string): Day<Done>[] {
  const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: zone });
  const days: Day<Done>[] = [];
  for (const one of done) {
    const day = calendar.format(new Date(one.madeAt));
    const last = days.at(-1);
    if (last?.day === day) last.done.push(one);
    else days.push({ day, done: [one] });
  }
  return days;
}
