import type { TaskFilter } from "./tasks/task-filter.ts";

/** What of the room an address shows. */
interface Wanted {
  /** YYYY-MM; the review that is under way where it is left out. */
  month?: string | undefined;
  /** Which tasks; those that are of use to whoever comes where it is left out. */
  filter?: TaskFilter;
  as?: "list" | "board";
}

/** The address of the tasks of a month. */
export function reviewsPath({ month, filter, as }: Wanted = {}): string {
  return withQuery("/reviews", {
    ...(month && { month }),
    ...(as === "board" && { as }),
    ...(filter && { filter: JSON.stringify(filter) }),
  });
}

/** The rooms beside the list, as the last part of their addresses. */
export const reviewParts = ["letters", "report", "settings"] as const;
export type ReviewPart = (typeof reviewParts)[number];

/** The address of a part of the room, for a month. */
export function reviewPartPath(part: ReviewPart, month?: string): string {
  return withQuery(`/reviews/${part}`, { ...(month && { month }) });
}

/** The address of the page of a task. */
export function taskPath(id: string): string {
  return `/reviews/tasks/${id}`;
}

/** A month as addresses write it; null for anything else. */
export function readMonth(text: string | null): string | null {
  return text && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
}

function withQuery(path: string, query: Record<string, string>): string {
  const written = new URLSearchParams(query).toString();
  return written ? `${path}?${written}` : path;
}
