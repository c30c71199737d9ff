import { expect, test } from "@jest/globals";
import {
  type Finding,
  gatherFindings,
  headName,
  keyOf,
} from "../../../../admin/organizations/findings/gather-findings.ts";
import { makeForm } from "../forms.ts";
import { madeFinding } from "./made-finding.ts";

const link = {
  id: "l1",
  kind: "WEBSITE",
  url: "https://casa.example/",
  asPublished: null,
  label: {},
} as const;
const form = makeForm({ links: [link] });
const gather = (checked: Finding[] | null, kept: Finding[] = [], of = form) =>
  gatherFindings(checked, kept, of, {});
const dead = madeFinding({
  id: "c1",
  source: "CHECK",
  rule: "LINK_BROKEN",
  path: "links.l1.url",
  evidence: { url: "https://casa.example/" },
});
const flag = (given: Partial<Finding>) =>
  madeFinding({ id: "f1", source: "PERSON", rule: "FLAGGED_STALE", path: "presence", ...given });

test("what the rules notice now takes the place of what they noticed before; what they cannot see stands beside it", () => {
  const before = madeFinding({ id: "r1", path: "phones.p2.asPublished" });
  const now = madeFinding({ id: "r2" });
  const { open } = gather([now], [before, dead]);
  expect(open.map(({ finding, name }) => [finding.id, name])).toEqual([
    ["r2", "phones.0.asPublished"],
    ["c1", "links.0.url"],
  ]);
  // Where one may not ask, what is kept is all there is.
  expect(gather(null, [before, dead]).open.map(({ finding }) => finding.id)).toEqual(["r1", "c1"]);
});

test("the worst comes first, and what was dismissed or put off stands aside", () => {
  const { open, aside } = gather([
    madeFinding({ id: "low", severity: "LOW" }),
    madeFinding({ id: "dismissed", state: "DISMISSED" }),
    madeFinding({ id: "worst", severity: "BLOCKING" }),
    madeFinding({ id: "snoozed", state: "SNOOZED" }),
    madeFinding({ id: "settled", state: "RESOLVED" }),
  ]);
  expect(open.map(({ finding }) => finding.id)).toEqual(["worst", "low"]);
  expect(aside.map(({ finding }) => finding.id)).toEqual(["dismissed", "snoozed"]);
});

test.each<[string, Finding, string | null]>([
  ["a flag of the whole entry", flag({}), headName],
  ["a flag of a claim", flag({ path: "phones.p2" }), "phones.1"],
  ["a flag of a claim that is taken away", flag({ path: "phones.gone" }), headName],
  ["a double", madeFinding({ source: "DUPLICATE", path: "name" }), headName],
  [
    "a flag that names a double",
    flag({ rule: "FLAGGED_DUPLICATE", path: "name", other: { id: "o", name: "Casa Luz" } }),
    headName,
  ],
  ["what a rule notices about the name", madeFinding({ path: "name" }), "name"],
])("%s stands where it belongs", (_what, finding, name) => {
  const { open } = finding.source === "RULE" ? gather([finding]) : gather([], [finding]);
  expect(open).toEqual([{ finding, name }]);
});

test.each([
  ["the link that was looked at", link.url, 1],
  ["the link in other words", "HTTPS://casa.example/", 1],
  ["another link", "https://casa.example.org/", 0],
])("what was seen from outside is said of %s", (_what, url, count) => {
  expect(gather([], [dead], makeForm({ links: [{ ...link, url }] })).open).toHaveLength(count);
});

test("what was seen of a link is not said once the link is gone", () => {
  expect(gather([], [dead], makeForm()).open).toEqual([]);
});

test("a finding of a rule is the same before it is kept and after; two flags are two", () => {
  expect(keyOf(madeFinding({ id: "r1" }))).toBe(keyOf(madeFinding()));
  expect(keyOf(flag({ id: "f1" }))).not.toBe(keyOf(flag({ id: "f2" })));
});
