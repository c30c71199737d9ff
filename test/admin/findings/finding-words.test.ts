import { expect, test } from "@jest/globals";
import { previewRepairs } from "../../../admin/findings/applying/preview-repairs.ts";
import { evidenceWords, fieldWords, repairWords } from "../../../admin/findings/finding-words.ts";
import type { Listed } from "../../../admin/findings/list/actions.ts";
import { readFields } from "../../../server/documents/read-fields.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { organizationShape } from "../../../server/organizations/organization-shape.ts";
import { bareContext } from "../../../server/quality/rule-context.ts";
import { rules } from "../../../server/quality/run-rules.ts";
import { addressCases } from "../../server/quality/cases/addresses.ts";
import { emailAndLinkCases } from "../../server/quality/cases/emails-and-links.ts";
import { entryAndClaimCases } from "../../server/quality/cases/entries-and-claims.ts";
import { hoursAndPlaceCases } from "../../server/quality/cases/hours-and-places.ts";
import { numberAndZoneCases } from "../../server/quality/cases/numbers-and-zones.ts";
import { phoneCases } from "../../server/quality/cases/phones.ts";
import type { Beside } from "../../server/quality/cases/rule-cases.ts";
import { textCases } from "../../server/quality/cases/texts.ts";
import { wordsAndPeopleCases } from "../../server/quality/cases/words-and-people.ts";
import { sayIn } from "../organizations/history/forms.ts";

const [english, spanish] = [await sayIn("en"), await sayIn("es")];
const now = new Date("2026-03-15T12:00:00Z");
const cases = {
  ...phoneCases,
  ...emailAndLinkCases,
  ...hoursAndPlaceCases,
  ...wordsAndPeopleCases,
  ...textCases,
  ...entryAndClaimCases,
  ...addressCases,
  ...numberAndZoneCases,
};

/** Everything that rules notice in their own cases, as the list is told of it. */
const noticed = Object.entries(cases).flatMap(([code, { finds }]) =>
  finds.flatMap(([, document, { beside } = {}]) => look(code, document, beside)),
);

function look(code: string, document: OrganizationDocument, beside?: Beside) {
  const { look } = rules.find((rule) => rule.code === code)!;
  const read = readFields(document, organizationShape);
  return look(document, { ...bareContext(now), ...beside }).map(({ repair, ...finding }) => ({
    code,
    ...finding,
    source: "RULE" as const,
    repair: repair && {
      changes: repair.changes.map((change) => ({ ...change, from: read(change.path) })),
    },
  }));
}

/** Whether a text is one that somebody can read: no name of a text that is not there, no id, no code. */
const isReadable = (text: string) =>
  text !== "" &&
  !/findingsRoom\.|saving\.|words\.|form\.|[0-9a-f]{8}-[0-9a-f]{4}|undefined|\[object/.test(text);

test("whatever a rule notices, its field, what it rests on and its repair are said in both languages", () => {
  expect(noticed.length).toBeGreaterThan(100);
  const unreadable = [english, spanish].flatMap((say) =>
    noticed.flatMap((finding) => {
      const facts = evidenceWords(finding, say).flatMap(({ what, says }) => [what, says]);
      const repairs = finding.repair ? repairWords(finding.repair, say) : [];
      const sides = repairs.flatMap(({ what, from, to }) => [what, from ?? to, to ?? from]);
      return [fieldWords(finding.path, say), ...facts, ...sides]
        .filter((text) => !isReadable(text ?? ""))
        .map((text) => `${finding.code} ${finding.path}: ${text}`);
    }),
  );
  expect(unreadable).toEqual([]);
  const mended = noticed.filter(({ repair }) => repair);
  expect(mended.filter(({ repair }) => repairWords(repair!, english).length === 0)).toEqual([]);
});

test("says where a finding points, what speaks for it and what would mend it", () => {
  expect(
    ["entries", "phones", "presence", "descriptions.es", "schedules.S1", "name"].map((path) =>
      fieldWords(path, english),
    ),
  ).toEqual(["On country pages", "Phones", "Presence", "Description in Spanish", "Opening hours", "Name"]);
  const evidence = {
    asPublished: "044 951 310 0375",
    days: ["MO", "TU"],
    country: "MX",
    dueAt: "2026-03-01",
    earlier: "2905360b-0356-40ef-a711-424cca008b80",
    expired: true,
  };
  expect(evidenceWords({ source: "RULE", evidence }, spanish)).toEqual([
    { what: "Como está escrito", says: "044 951 310 0375" },
    { what: "Días", says: "lunes, martes" },
    { what: "País", says: "México" },
    { what: "Por verificar antes del", says: "1 de marzo de 2026" },
  ]);
  expect(evidenceWords({ source: "DUPLICATE", evidence: { name: [["a"], ["b"]] } }, english)).toEqual([]);
  const changes = [
    { path: "phones.P1.asPublished", from: "55 1234, 55 5678", to: "55 1234" },
    { path: "phones.P2", from: null, to: { id: "P2", asPublished: "55 5678", label: {} } },
    { path: "phones.P1.number", from: null, to: "+52551234" },
    { path: "descriptions.es.body", from: "A bed.", to: "Una cama." },
  ];
  expect(repairWords({ changes }, english)).toEqual([
    { what: "Phone: As published", from: "55 1234, 55 5678", to: "55 1234" },
    { what: "Phone “55 5678”", from: null, to: "55 5678" },
    { what: "Description in Spanish", from: "A bed.", to: "Una cama." },
  ]);
});

test("tells before repairs are applied what changes in which organization, and what stays and why", () => {
  const finding = (id: string, given: object) =>
    ({
      ...{ id, state: "OPEN", organization: { id: "O1", name: "Casa A", may: ["save"] } },
      repair: { changes: [{ path: "name", from: "a", to: id }] },
      ...given,
    }) as Listed;
  const findings = [
    finding("one", {}),
    finding("two", {}),
    finding("other", { organization: { id: "O2", name: "Casa B", may: ["save"] } }),
    finding("theirs", { organization: { id: "O3", name: "Casa C", may: [] } }),
    finding("settled", { state: "RESOLVED" }),
    finding("unknown", { repair: null }),
    finding("moved", {}),
  ];
  const { going, organizations, staying, without } = previewRepairs(findings, new Set(["moved"]), english);
  expect(going.map(({ id }) => id)).toEqual(["one", "two", "other"]);
  expect(organizations).toEqual([
    {
      id: "O1",
      name: "Casa A",
      changes: [
        { what: "Name", from: "a", to: "one" },
        { what: "Name", from: "a", to: "two" },
      ],
    },
    { id: "O2", name: "Casa B", changes: [{ what: "Name", from: "a", to: "other" }] },
  ]);
  expect(staying.map(({ finding: { id }, obstacle }) => [id, obstacle])).toEqual([
    ["theirs", "notYours"],
    ["settled", "settled"],
    ["moved", "gone"],
  ]);
  expect(without).toBe(1);
});
