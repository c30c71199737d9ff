import { ids, type Refusal } from "./refusal.ts";

const check = (given: Record<string, string>) => {
  const columns = {
    kind: "'LINK'",
    address: "'https://example.org/'",
    host: "'example.org'",
    due_at: "now()",
  };
  const row = { ...columns, ...given };
  return `INSERT INTO editorial.outside_check (${Object.keys(row)}) VALUES (${Object.values(row)})`;
};
const looked = { outcome: "'DEAD'", checked_at: "now()" };
const failing = { ...looked, failing_since: "now()", failed_at: "now()", failures: "1" };

/** What no look at a link or a mail domain may be. */
export const outsideRefusals: Refusal[] = [
  ["a reason without an outcome", check({ reason: "'NO_SUCH_HOST'" }), "outside_check_reason_check"],
  ["a good page known by a list", check({ ...looked, kept: "'[]'" }), "outside_check_kept_check"],
  ["an outcome that was seen at no time", check({ outcome: "'OK'" }), "outside_check_checked_check"],
  ["a look that saw nothing", check({ checked_at: "now()" }), "outside_check_checked_check"],
  ["a link that fails no time", check({ ...failing, failures: "0" }), "outside_check_failing_check"],
  [
    "a link that failed last before it failed first",
    check({ ...failing, failing_since: "now() + interval '1 day'" }),
    "outside_check_failing_check",
  ],
  ["failures since no time", check({ ...looked, failures: "2" }), "outside_check_failing_check"],
  ["a lease without an end", check({ lease: `'${ids.spare}'` }), "outside_check_lease_check"],
  ["a lease of nobody", check({ leased_until: "now()" }), "outside_check_lease_check"],
  ["one link looked at twice", `${check({})}; ${check({})}`, "outside_check_address_key"],
];
