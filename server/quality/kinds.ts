import { bouncedMailbox } from "./bounced-mailbox.ts";
import { duplicateKinds } from "./duplicates/duplicate-kinds.ts";
import type { FindingKind } from "./finding.ts";
import { flagKinds } from "./flags/flag-kinds.ts";
import type { FindingSource } from "./kept-finding.ts";
import { readerReport } from "./reader-report.ts";
import { ruleFailed } from "./rule-failed.ts";
import { rules } from "./run-rules.ts";
import { outsideKinds } from "./web/outside-kinds.ts";

/** What there is to say of findings with one code, and who or what notices them. */
export interface KnownKind extends FindingKind {
  source: FindingSource;
}

const from = (source: FindingSource, kinds: readonly FindingKind[]): KnownKind[] =>
  kinds.map(({ code, severity, title, explanation }) => ({ code, severity, title, explanation, source }));

/** Everything that a finding can be, in the order of its code: those of the rules, and those that come from elsewhere. */
export const kinds: readonly KnownKind[] = [
  ...from("RULE", [...rules, ruleFailed]),
  ...from("PERSON", [...Object.values(flagKinds), readerReport]),
  ...from("DUPLICATE", Object.values(duplicateKinds)),
  ...from("CHECK", [...Object.values(outsideKinds), bouncedMailbox]),
].sort((one, other) => (one.code < other.code ? -1 : 1));

const byCode = new Map(kinds.map((kind) => [kind.code, kind]));

/** What is said of every finding with a code; undefined for a rule that there is no more. */
export function kindOf(code: string): KnownKind | undefined {
  return byCode.get(code);
}
