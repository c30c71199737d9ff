import type { Draft } from "../../organizations/saving/drafts.ts";

/** What was typed elsewhere, and is on its way to a form. */
export interface HandedOver {
  draft: Draft;
  /** What the organization was called for which it was typed. */
  from: string;
}

const waiting = new Map<string, HandedOver>();

/** Has the form of an organization begin with what was typed elsewhere. */
export function handOver(given: HandedOver): void {
  waiting.set(given.draft.organization, given);
}

/** What waits for the form of an organization, once; null where nothing does. */
export function takeHandedOver(organization: string): HandedOver | null {
  const given = waiting.get(organization) ?? null;
  waiting.delete(organization);
  return given;
}
