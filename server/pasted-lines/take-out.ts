/** Stands for what was read already: nobody reads it again, and it parts what is left. A sign for private use. */
export const taken = "\uE000";

/** A piece of a text; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The text with a sign in the place of each span. Spans come in order and do not overlap. */
export function takeOut(text: string, spans: readonly Span[]): string {
  const ends = [0, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), text.length];
  return starts.map((start, index) => text.slice(ends[index], start)).join(taken);
}

/** What stands before a place on its line, back to what was read already, and at most back to `from`. */
export function wordsBefore(text: string, place: number, from: number): string {
  const before = text.slice(from, place);
  return before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(taken)) + 1);
}
