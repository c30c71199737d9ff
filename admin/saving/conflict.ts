/** A field, or an item, that two people changed to different things; null where it is not there. */
export interface Conflict {
  path: string;
  base: unknown;
  theirs: unknown;
  mine: unknown;
}

/** How somebody decides a conflict: for one side, or for a text that is made of both. */
export type Choice = "theirs" | "mine" | { text: string };
