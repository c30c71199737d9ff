import type { FlagMutationVariables } from "#operations/organizations/flags/flags";

export type FlagKind = FlagMutationVariables["kind"];

/** What can be said of an organization, or of something it says, in the order of its keys: 1, 2, 3, 4. */
export const flagKinds: readonly FlagKind[] = ["STALE", "WRONG", "CLOSED", "DUPLICATE"];

/** What is flagged: a claim or an entry, and which one it is, in a few words. */
export type Flagged = { claimId: string; label: string } | { entryId: string; label: string };
