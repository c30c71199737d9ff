import type { Words } from "../locales.ts";

/** What makes a task's score, each kind kept forever: of harm, of likelihood, and of having waited. */
export const harmCodes = ["HOTLINE", "LEGAL_AID", "ONLY_PROVIDER", "READER_REPORTS"] as const;
export const signCodes = [
  "READER_REPORT",
  "DUPLICATE_CERTAIN",
  "DUPLICATE_LIKELY",
  "FOUND_WRONG",
  "CHECK_FAILED",
  "FINDING_BLOCKING",
  "FINDING_HIGH",
  "FINDING_MEDIUM",
  "FINDING_LOW",
  "NEVER_VERIFIED",
  "OVERDUE",
  "NO_ANSWER",
  "DUE_SOON",
] as const;
export const reasonCodes = [...harmCodes, ...signCodes, "WAITED"] as const;
export type HarmCode = (typeof harmCodes)[number];
export type SignCode = (typeof signCodes)[number];
export type ReasonCode = (typeof reasonCodes)[number];

/** The facts that a reason rests on; each code has its own of them, and none has texts that somebody wrote of a person. */
export interface Evidence {
  /** How many there are of it: claims, reports, findings, attempts, months. */
  count?: number;
  /** Age over interval of the claim that is oldest by it. */
  age?: number;
  /** The source's date, from which what nobody has verified is as old as it is. */
  since?: string;
  /** A day (YYYY-MM-DD): when the first falls due. */
  day?: string;
  /** Codes of findings. */
  rules?: string[];
  /** The organizations that it seems to be the same as. */
  others?: string[];
  /** The sections that it has to itself in a state. */
  places?: { section: Words; state: string }[];
}

/** One part of a score: of harm it is a factor's part, of likelihood a summand, of waiting it is added at the end. */
export interface TaskReason {
  code: ReasonCode;
  points: number;
  evidence: Evidence;
}
