import { expect, test } from "@jest/globals";
import { applyChanges } from "../../../server/documents/apply-changes.ts";
import { findProblems } from "../../../server/organizations/checks/find-problems.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { deriveDocument } from "../../../server/organizations/inputs/derive-document.ts";
import { organizationShape } from "../../../server/organizations/organization-shape.ts";
import type { Repair } from "../../../server/quality/finding.ts";
import { bareContext } from "../../../server/quality/rule-context.ts";
import { rules } from "../../../server/quality/run-rules.ts";
import { addressCases } from "./cases/addresses.ts";
import { emailAndLinkCases } from "./cases/emails-and-links.ts";
import { entryAndClaimCases } from "./cases/entries-and-claims.ts";
import { hoursAndPlaceCases } from "./cases/hours-and-places.ts";
import { numberAndZoneCases } from "./cases/numbers-and-zones.ts";
import { phoneCases } from "./cases/phones.ts";
import type { Beside } from "./cases/rule-cases.ts";
import { textCases } from "./cases/texts.ts";
import { wordsAndPeopleCases } from "./cases/words-and-people.ts";

const now = new Date("2026-03-15T12:00:00Z");
const cases = Object.entries({
  ...phoneCases,
  ...emailAndLinkCases,
  ...hoursAndPlaceCases,
  ...wordsAndPeopleCases,
  ...textCases,
  ...entryAndClaimCases,
  ...addressCases,
  ...numberAndZoneCases,
});
const finds = cases.flatMap(([code, table]) => table.finds.map((one) => [code, ...one] as const));
const passes = cases.flatMap(([code, table]) => table.passes.map((one) => [code, ...one] as const));

const found = (code: string, document: OrganizationDocument, beside?: Beside) =>
  rules
    .filter((rule) => rule.code === code)
    .flatMap((rule) =>
      rule
        .look(document, { ...bareContext(now), ...beside })
        .map((noticed) => ({ severity: rule.severity, ...noticed })),
    );

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

test.each(finds)("%s finds %s", (code, _what, document, { severity, mended, beside } = {}) => {
  const findings = found(code, document, beside);
  expect(findings).not.toEqual([]);
  const repairs = findings.flatMap(({ repair }) => repair ?? []);
  if (severity) expect(findings.map((finding) => finding.severity)).toContain(severity);
  if (mended === null) expect(repairs).toEqual([]);
  else if (mended) expect(mend(document, repairs[0]!)).toMatchObject(mended);
});

test.each(finds)(
  "what %s suggests for %s makes an end of it, and can be saved",
  (code, _what, document, { beside } = {}) => {
    for (const { path, repair } of found(code, document, beside)) {
      if (!repair) continue;
      const mended = mend(document, repair);
      expect(found(code, mended, beside).map((left) => left.path)).not.toContain(path);
      expect(findProblems(mended)).toEqual(findProblems(document));
    }
  },
);

test.each(passes)("%s lets pass %s", (code, _what, document, beside = {}) => {
  expect(found(code, document, beside)).toEqual([]);
});

test("every rule has its cases, and each case a rule", () => {
  expect(cases.map(([code]) => code).sort()).toEqual(rules.map(({ code }) => code).sort());
  for (const [code, table] of cases)
    expect([code, table.finds.length > 0, table.passes.length > 0]).toEqual([code, true, true]);
});

test("every rule says in both languages what it notices and why it matters, and each finding names its place", () => {
  const said = (words: object) => Object.values(words).map((text) => text.length > 0);
  for (const { code, title, explanation } of rules) {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
    expect([...said(title), ...said(explanation)]).toEqual([true, true, true, true]);
  }
  for (const [code, , document, { beside } = {}] of finds)
    for (const { path, claimId, title, explanation, repair } of found(code, document, beside)) {
      const words = [title, ...(explanation ? [explanation] : []), ...(repair ? [repair.says] : [])];
      expect(words.flatMap(said)).not.toContain(false);
      const [list, id] = path.split(".");
      expect(document).toHaveProperty(list!);
      if (claimId !== null) expect([id, document.presence.id]).toContain(claimId);
    }
});

test("a finding, its evidence and its repair are the same whenever they are told", () => {
  for (const [code, , document, { beside } = {}] of finds)
    expect(found(code, document, beside)).toEqual(found(code, JSON.parse(JSON.stringify(document)), beside));
});
