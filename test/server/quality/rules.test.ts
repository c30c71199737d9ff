import { expect, test } from "@jest/globals";
import { applyChanges } from "../../../server/documents/apply-changes.ts";
import { findProblems } from "../../../server/organizations/checks/find-problems.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { deriveDocument } from "../../../server/organizations/inputs/derive-document.ts";
import { organizationShape } from "../../../server/organizations/organization-shape.ts";
import type { Repair, Rule } from "../../../server/quality/finding.ts";
import * as rules from "../../../server/quality/rules.ts";
import { emailAndLinkCases } from "./cases/emails-and-links.ts";
import { hoursAndPlaceCases } from "./cases/hours-and-places.ts";
import { phoneCases } from "./cases/phones.ts";
import { wordsAndPeopleCases } from "./cases/words-and-people.ts";

const now = new Date("2026-03-15T12:00:00Z");
const cases = Object.entries({
  ...phoneCases,
  ...emailAndLinkCases,
  ...hoursAndPlaceCases,
  ...wordsAndPeopleCases,
});
const finds = cases.flatMap(([code, table]) => table.finds.map((one) => [code, ...one] as const));
const passes = cases.flatMap(([code, table]) => table.passes.map((one) => [code, ...one] as const));

const found = (code: string, document: OrganizationDocument) =>
  Object.values<Rule>(rules)
    .flatMap((rule) => rule(document, { now }))
    .filter(({ rule }) => rule === code);

/** The document after a save of the repair. */
function mend(document: OrganizationDocument, { changes }: Repair): OrganizationDocument {
  const changed = applyChanges(
    document,
    changes.map((change) => ({ from: null, ...change })),
    organizationShape,
  );
  const { id, presence } = document;
  return deriveDocument({ ...changed, id, presence } as OrganizationDocument, [document], now);
}

test.each(finds)("%s finds %s", (code, _what, document, { severity, mended } = {}) => {
  const findings = found(code, document);
  expect(findings).not.toEqual([]);
  const repairs = findings.flatMap(({ repair }) => repair ?? []);
  if (severity) expect(findings.map((finding) => finding.severity)).toContain(severity);
  if (mended === null) expect(repairs).toEqual([]);
  else if (mended) expect(mend(document, repairs[0]!)).toMatchObject(mended);
});

test.each(finds)("what %s suggests for %s makes an end of it, and can be saved", (code, _what, document) => {
  for (const { path, repair } of found(code, document)) {
    if (!repair) continue;
    const mended = mend(document, repair);
    expect(found(code, mended).map((left) => left.path)).not.toContain(path);
    expect(findProblems(mended)).toEqual(findProblems(document));
  }
});

test.each(passes)("%s lets pass %s", (code, _what, document) => {
  expect(found(code, document)).toEqual([]);
});

test("every rule has its cases, and names the place, the claim and itself in both languages", () => {
  const told = finds.flatMap(([code, , document]) =>
    found(code, document).map((finding) => ({ finding, document })),
  );
  const proven = Object.values<Rule>(rules).filter((rule) =>
    finds.some(([code, , document]) => rule(document, { now }).some((finding) => finding.rule === code)),
  );
  expect(proven).toHaveLength(Object.keys(rules).length);
  for (const { finding, document } of told) {
    expect(finding.rule).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
    for (const words of [
      finding.title,
      finding.explanation,
      ...(finding.repair ? [finding.repair.says] : []),
    ])
      expect(Object.values(words).map((text) => text.length > 0)).toEqual([true, true]);
    const [list, id] = finding.path.split(".");
    expect(document).toHaveProperty(list!);
    if (finding.claimId !== null) expect(finding.claimId).toBe(id);
  }
});

test("a repair is the same whenever it is suggested", () => {
  for (const [code, , document] of finds) expect(found(code, document)).toEqual(found(code, document));
});
