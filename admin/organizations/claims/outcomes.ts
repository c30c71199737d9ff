import type { VerifyClaimsMutationVariables } from "#operations/organizations/claims/claims";

type Check = VerifyClaimsMutationVariables["claims"] extends infer List
  ? List extends readonly (infer One)[]
    ? One
    : List
  : never;
export type Outcome = Check["outcome"];
export type Method = Exclude<Check["method"], "MACHINE">;

/** What a check can come to, in the order of its keys: 1, 2, 3 … */
export const outcomes: readonly Outcome[] = [
  "CONFIRMED",
  "CORRECTED",
  "WRONG",
  "MOVED",
  "NO_ANSWER",
  "UNREACHABLE",
  "CLOSED",
];

/** How a person checks, each with its key: the same in both languages, so that fingers need not learn it twice. */
export const methods: readonly { method: Method; key: string }[] = [
  { method: "PHONE", key: "p" },
  { method: "EMAIL", key: "e" },
  { method: "WEBSITE", key: "w" },
  { method: "VISIT", key: "i" },
  { method: "ORGANIZATION", key: "o" },
];
