import type { ClaimClock } from "../verification/clocks.ts";

/** Another organization, as far as rules compare with it. */
export interface Neighbor {
  id: string;
  name: string;
  parentId: string | null;
}

/**
 * What a rule may know beside the document; `null` where it could not be asked for, and then a rule that needs it is
 * silent. It is the same for a form, a save and a run over everything.
 */
export interface RuleContext {
  now: Date;
  /** How each claim of the document stands, by its id: when it was verified, until when that counts, whether it was found wrong. */
  clocks: ReadonlyMap<string, ClaimClock> | null;
  /** Mailboxes of this document that other organizations give too, in small letters, each with those others, some at most. */
  sharedMailboxes: ReadonlyMap<string, readonly Neighbor[]> | null;
  /** The languages of the country pages on which it has entries, by the page's code; tags such as `es`. */
  pageLocales: ReadonlyMap<string, readonly string[]> | null;
  /** What its parent is called; null where it has none. */
  parentName: string | null;
  /** How many organizations name it as their parent. */
  branches: number | null;
}

/** A context in which nothing is known but the moment. */
export function bareContext(now: Date): RuleContext {
  return { now, clocks: null, sharedMailboxes: null, pageLocales: null, parentName: null, branches: null };
}
