import { ids, one, type Refusal } from "./refusal.ts";

const finding = (given: Record<string, string>) => {
  const columns = {
    ...{
      organization_id: `'${one}'`,
      code: "'NAME_UNKNOWN'",
      source: "'RULE'",
      fingerprint: `'${ids.spare}'`,
    },
    ...{ severity: "'LOW'", path: "'name'", evidence: "'{}'", title: "'{}'", made_by: "'system'" },
    ...{ first_seen_at: "now()", last_seen_at: "now()" },
    ...given,
  };
  return `INSERT INTO editorial.finding (${Object.keys(columns)}) VALUES (${Object.values(columns)})`;
};
const decided = { decided_by: "'user:a'", decided_at: "now()" };

/** What was noticed, and what is set about rules. */
export const findingRefusals: Refusal[] = [
  ["a finding without a proper code", finding({ code: "'name unknown'" }), "finding_code_check"],
  ["evidence that is a list", finding({ evidence: "'[]'" }), "finding_evidence_check"],
  ["a title in no language", finding({ title: "'\"Look.\"'" }), "finding_title_check"],
  ["a duplicate of itself", finding({ other_id: `'${one}'` }), "finding_other_check"],
  [
    "a finding that is dismissed by nobody",
    finding({ dismissed: "true", reason: "'No.'" }),
    "finding_decided_check",
  ],
  [
    "a finding that is dismissed and snoozed",
    finding({ ...decided, dismissed: "true", reason: "'No.'", snoozed_until: "now()" }),
    "finding_decided_check",
  ],
  ["a decision that decides nothing", finding(decided), "finding_decided_check"],
  ["a dismissal without a reason", finding({ ...decided, dismissed: "true" }), "finding_dismissed_check"],
  ["a finding that is gone at no time", finding({ resolved_by: "'system'" }), "finding_resolved_check"],
  ["one finding twice", `${finding({})}; ${finding({})}`, "finding_organization_id_fingerprint_key"],
  [
    "a setting of what has no proper code",
    "INSERT INTO editorial.rule_setting (code, is_on, changed_by, changed_at) VALUES ('', true, 'test', now())",
    "rule_setting_code_check",
  ],
];
