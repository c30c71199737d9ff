import { expect, test } from "@jest/globals";
import { changeWords } from "../../../admin/audit/field-words.ts";
import { sayIn } from "../organizations/history/forms.ts";

const [english, spanish] = [await sayIn("en"), await sayIn("es")];

test("says fields of an organization as its form does, without what follows from others or the action tells", () => {
  const changes = [
    { path: "phones.P1.asPublished", from: "867 712 8145", to: "867 712 9999" },
    { path: "phones.P1.number", from: "+528677128145", to: "+528677129999" },
    { path: "descriptions.es", from: '{"locale":"es","body":"Una cama."}', to: null },
    { path: "status", from: "DRAFT", to: "PUBLISHED" },
    { path: "mergedInto", from: null, to: "9017b567-b5fa-5d95-9f54-6d2493f51ebb" },
    { path: "phones.P2", from: null, to: '{"id":"P2","asPublished":"55 1234","label":{}}' },
    { path: "phones.P1.verification", from: null, to: '{"outcome":"WRONG","method":"PHONE"}' },
  ];
  expect(changeWords("ORGANIZATION", changes, english)).toEqual([
    { what: "Phone: As published", from: "867 712 8145", to: "867 712 9999" },
    { what: "Description in Spanish", from: "Una cama.", to: null },
    { what: "Phone “55 1234”", from: null, to: "55 1234" },
    { what: "Phone", from: null, to: "Wrong by phone" },
  ]);
});

test("says fields of pages, people and intervals, and shows nobody an id", () => {
  expect(
    changeWords(
      "COUNTRY",
      [
        { path: "texts.T1.body.es", from: "Antes.", to: "Después." },
        {
          path: "links.K1",
          from: null,
          to: '{"id":"K1","topic":"visas","label":{"es":"Visas","en":"Visas abroad"}}',
        },
        { path: "texts", from: '["T1","T2"]', to: '["T2","T1"]' },
      ],
      spanish,
    ),
  ).toEqual([
    { what: "Texto: Texto en Español", from: "Antes.", to: "Después." },
    { what: "Enlace relacionado", from: null, to: "visas, Visas" },
    { what: "Texto", from: "2 elementos", to: "2 elementos" },
  ]);
  expect(
    changeWords(
      "USER",
      [
        { path: "role", from: "EDITOR", to: "ADMIN" },
        { path: "countries", from: ["MX"], to: [] },
      ],
      english,
    ),
  ).toEqual([
    { what: "Role", from: "Editor", to: "Admin" },
    { what: "Countries", from: "MX", to: "Everywhere" },
  ]);
  expect(changeWords("INTERVALS", [{ path: "PHONE", from: 180, to: 90 }], english)).toEqual([
    { what: "Other phones", from: "180 days", to: "90 days" },
  ]);
  expect(
    changeWords(
      "REVIEW_POLICY",
      [
        { path: "signs.overdue", from: 1, to: 1.5 },
        { path: "clock.on", from: true, to: false },
      ],
      english,
    ),
  ).toEqual([
    { what: "A fact is overdue", from: "1", to: "1.5" },
    { what: "Start by itself", from: "yes", to: "no" },
  ]);
  expect(
    changeWords(
      "REVIEWER",
      [
        { path: "participates", from: false, to: true },
        { path: "languages", from: [], to: ["es", "fr"] },
        { path: "capacity", from: null, to: 12 },
      ],
      spanish,
    ),
  ).toEqual([
    { what: "Participa", from: "no", to: "sí" },
    { what: "Idiomas", from: "", to: "Español · Francés" },
    { what: "Tareas al mes", from: null, to: "12" },
  ]);
  expect(changeWords("MAILBOX", [{ path: "consent", from: "NOT_ASKED", to: "REFUSED" }], english)).toEqual([
    { what: "May we write?", from: "Yes, nobody has objected", to: "No" },
  ]);
});

test("says what became of findings and of what is looked for; how a finding stands is told by what was done", () => {
  const say = {
    ...spanish,
    nameOf: (key: string) => ({ U1: "Luz", PHONE_RETIRED: "Un número" })[key] ?? key,
  };
  const decided = [
    { path: "state", from: "OPEN", to: "SNOOZED" },
    { path: "snoozedUntil", from: null, to: "2026-05-01" },
    { path: "assignee", from: "U1", to: null },
    { path: "rule", from: null, to: "PHONE_RETIRED" },
  ];
  expect(changeWords("FINDING", decided, say)).toEqual([
    { what: "Hasta", from: null, to: "1 de mayo de 2026" },
    { what: "A cargo de", from: "Luz", to: null },
    { what: "Qué es", from: null, to: "Un número" },
  ]);
  const set = [
    { path: "on", from: true, to: false },
    { path: "severity", from: null, to: "LOW" },
  ];
  expect(changeWords("RULE", set, english)).toEqual([
    { what: "Looked for", from: "yes", to: "no" },
    { what: "How bad", from: "As usual", to: "Low" },
  ]);
});
