import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import { projectOrganization } from "../../../server/publishing/project-organization.ts";
import { readChanges, type Suggestion } from "../../../server/report/read-changes.ts";
import { usualDays } from "../../../server/verification/intervals.ts";
import {
  makeContact,
  makeEmail,
  makeLocation,
  makeOrganization,
  makePhone,
  makeSchedule,
} from "../../factories/organization.ts";

const [door, city, hidden] = [
  makeLocation(),
  makeLocation({ visibility: "CITY_ONLY" }),
  makeLocation({ visibility: "HIDDEN" }),
];
const [named, lapsed, silent] = [
  makeContact(),
  makeContact({ consentUntil: "2026-01-31" }),
  makeContact({ consent: "NOT_RECORDED", consentUntil: null }),
];
const [phone, theirs, inside, old] = [
  makePhone(),
  makePhone({ contactId: named.id }),
  makePhone({ locationId: hidden.id }),
  makePhone({ contactId: lapsed.id }),
];
const [email, hours] = [makeEmail(), makeSchedule({ locationId: door.id })];
const organization = makeOrganization({
  locations: [door, city, hidden],
  contacts: [named, lapsed, silent],
  phones: [phone, theirs, inside, old],
  emails: [email],
  schedules: [hours],
});
const { document } = projectOrganization(organization, {
  editedAt: new Date("2026-01-01T00:00:00Z"),
  verifications: [],
  days: usualDays,
  unconfirmedSince: null,
});
const read = (...suggestions: Suggestion[]) => readChanges(document, suggestions, "2026-03-15");

test("what readers suggest becomes changes at the paths of the document", () => {
  const link = organization.links[0]!;
  expect(
    read(
      { field: "name", value: "  Casa\u202E Verde " },
      { field: "description", locale: "es", value: "Otra casa." },
      { field: "description", locale: "fr", value: "Une maison." },
      { claimId: phone.id.toUpperCase(), field: "number", value: "222 765 4321" },
      { claimId: theirs.id, field: "extension", value: "12" },
      { claimId: email.id, field: "address", value: "nueva@example.org" },
      { claimId: link.id, field: "url", value: "Casa.example/nueva" },
      { claimId: door.id, field: "postalCode", value: null },
      { claimId: city.id, field: "city", value: "Cholula" },
      { claimId: hours.id, field: "days", value: "sa, mo" },
      { claimId: named.id, field: "role", value: null },
    ),
  ).toEqual([
    { path: "name", from: "Casa Azul", to: "Casa Verde" },
    { path: "descriptions.es.body", from: "Una casa para quienes van de camino.", to: "Otra casa." },
    { path: "descriptions.fr", from: null, to: { locale: "fr", body: "Une maison." } },
    { path: `phones.${phone.id}.asPublished`, from: "222 123 4567", to: "222 765 4321" },
    { path: `phones.${theirs.id}.extension`, from: null, to: "12" },
    { path: `emails.${email.id}.asPublished`, from: "casa@example.org", to: "nueva@example.org" },
    { path: `links.${link.id}.url`, from: "https://casa.example", to: "https://casa.example/nueva" },
    { path: `locations.${door.id}.postalCode`, from: "72000", to: null },
    { path: `locations.${city.id}.city`, from: "Puebla", to: "Cholula" },
    { path: `schedules.${hours.id}.days`, from: ["MO", "TU", "WE", "TH", "FR"], to: ["MO", "SA"] },
    { path: `contacts.${named.id}.role`, from: "Coordinator", to: null },
  ]);
});

test("what the public does not see is told from what is not there by nothing", () => {
  const answerTo = (claimId: string) => {
    try {
      return read({ claimId, field: "number", value: "1" });
    } catch (error) {
      const { code, message, fields } = error as { code: string; message: string; fields: unknown };
      return { code, message, fields };
    }
  };
  const unknown = answerTo(randomUUID());
  expect(unknown).toMatchObject({ code: "NOT_FOUND", fields: [{ path: "changes[0].claimId" }] });
  for (const { id } of [hidden, inside, lapsed, silent, old]) expect(answerTo(id)).toEqual(unknown);
});

test.each<[string, Suggestion[], string]>([
  ["nothing", [], "changes"],
  ["what is so already", [{ field: "name", value: "Casa Azul" }], "changes"],
  [
    "a field twice",
    [
      { field: "name", value: "A" },
      { field: "name", value: "B" },
    ],
    "changes",
  ],
  ["too many", Array<Suggestion>(21).fill({ field: "name", value: "A" }), "changes"],
  ["a field there is none of", [{ field: "slug", value: "a" }], "changes[0].field"],
  ["a name every object has", [{ field: "constructor", value: "a" }], "changes[0].field"],
  ["no name", [{ field: "name", value: null }], "changes[0].value"],
  ["a name of blanks", [{ field: "name", value: "\u200B " }], "changes[0].value"],
  ["a long name", [{ field: "name", value: "x".repeat(301) }], "changes[0].value"],
  ["a language there is none of", [{ field: "description", locale: "?", value: "x" }], "changes[0].locale"],
  [
    "a program for a link",
    [{ claimId: organization.links[0]!.id, field: "url", value: "javascript:1" }],
    "changes[0].value",
  ],
  ["a time there is none of", [{ claimId: hours.id, field: "opens", value: "25:00" }], "changes[0].value"],
  ["a day there is none of", [{ claimId: hours.id, field: "days", value: "MO, XX" }], "changes[0].value[1]"],
  ["a hidden street", [{ claimId: city.id, field: "address1", value: "Calle 1" }], "changes[0].field"],
])("%s is refused, with its place", (_what, suggestions, path) => {
  expect(() => read(...suggestions)).toThrow(
    expect.objectContaining({ code: "BAD_INPUT", fields: [expect.objectContaining({ path })] }),
  );
});
