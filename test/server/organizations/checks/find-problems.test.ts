import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { mexicoOrganizations } from "../../../../prisma/seed/mexico/index.ts";
import { toDocument } from "../../../../prisma/seed/to-document.ts";
import { findProblems } from "../../../../server/organizations/checks/find-problems.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { normalizeDocument } from "../../../../server/organizations/inputs/normalize-document.ts";
import { anyEdit } from "../../../factories/any-edit.ts";
import { anyOrganization } from "../../../factories/any-organization.ts";
import {
  makeContact,
  makeEntry,
  makeLocation,
  makeNotice,
  makeOrganization,
  makePhone,
  makeSchedule,
} from "../../../factories/organization.ts";

const pathsOf = (overrides: object) =>
  findProblems({ ...makeOrganization(), ...(overrides as Partial<OrganizationDocument>) }).map(
    ({ path }) => path,
  );
const here = makeLocation();
const person = makeContact();
const phone = makePhone();
const link = { id: randomUUID(), kind: "WEBSITE", url: "https://casa.example", asPublished: null, label: {} };

test.each<[string, object, string[]]>([
  ["a name in which nothing is to be seen", { name: "\u200d" }, ["name"]],
  ["a name that is a book", { name: "x".repeat(301) }, ["name"]],
  ["an inferred name from nothing", { nameStatus: "INFERRED" }, ["nameBasis"]],
  ["a status of no name", { nameStatus: "GUESSED", nameBasis: "A sign" }, ["nameStatus"]],
  ["a slug with capitals", { slug: "Casa" }, ["slug"]],
  ["a day that does not exist", { sourceDate: "2025-02-29" }, ["sourceDate"]],
  ["a date of the next century", { sourceDate: "2204-03" }, ["sourceDate"]],
  ["itself as its parent", { id: here.id, parentId: here.id }, ["parentId"]],
  ["an id that is none", { phones: [{ ...phone, id: "7" }] }, ["phones[0].id"]],
  ["an id twice", { phones: [phone, makePhone({ id: phone.id })] }, ["phones[1].id"]],
  [
    "an id in two lists",
    { locations: [{ ...here, id: phone.id }], phones: [phone], schedules: [] },
    ["phones[0].id"],
  ],
  ["a phone without a number", { phones: [{ ...phone, asPublished: "" }] }, ["phones[0].asPublished"]],
  ["a type of no phone", { phones: [{ ...phone, type: "PAGER" }] }, ["phones[0].type"]],
  ["an extension in words", { phones: [{ ...phone, extension: "twelve" }] }, ["phones[0].extension"]],
  ["a place that is not there", { phones: [{ ...phone, locationId: here.id }] }, ["phones[0].locationId"]],
  ["a person who is not there", { phones: [{ ...phone, contactId: here.id }] }, ["phones[0].contactId"]],
  [
    "a phone of a place and of a person",
    {
      locations: [here],
      schedules: [],
      contacts: [person],
      phones: [{ ...phone, locationId: here.id, contactId: person.id }],
    },
    ["phones[0].contactId"],
  ],
  ["a label in no language", { phones: [{ ...phone, label: { "??": "x" } }] }, ["phones[0].label.??.locale"]],
  ["a label too long", { phones: [{ ...phone, label: { es: "x".repeat(201) } }] }, ["phones[0].label.es"]],
  [
    "a text in no language",
    { descriptions: [{ locale: "English", body: "x", editedAt: "" }] },
    ["descriptions[0].locale"],
  ],
  [
    "two texts in one language",
    {
      descriptions: ["en", "EN"].map((locale) => ({ locale: locale.toLowerCase(), body: "x", editedAt: "" })),
    },
    ["descriptions[1].locale"],
  ],
  [
    "a text without words",
    { descriptions: [{ locale: "en", body: "", editedAt: "" }] },
    ["descriptions[0].body"],
  ],
  [
    "a language twice",
    {
      languages: [
        { code: "es", note: null },
        { code: "es", note: null },
      ],
    },
    ["languages[1].code"],
  ],
  ["two entries in one section", { entries: [makeEntry(), makeEntry()] }, ["entries[1]"]],
  [
    "a country that is none",
    { locations: [{ ...here, country: "ZZ" }], schedules: [] },
    ["locations[0].country"],
  ],
  ["a country of three letters", { entries: [makeEntry({ country: "MEX" })] }, ["entries[0].country"]],
  [
    "a latitude alone",
    { locations: [{ ...here, longitude: null, coordinatePrecision: null }], schedules: [] },
    ["locations[0].longitude", "locations[0].coordinatePrecision"],
  ],
  [
    "a latitude off the earth",
    { locations: [{ ...here, latitude: 90.1 }], schedules: [] },
    ["locations[0].latitude"],
  ],
  [
    "a zone of no place",
    { locations: [{ ...here, timezone: "Mars/Olympus" }], schedules: [] },
    ["locations[0].timezone"],
  ],
  [
    "an offset for a zone",
    { locations: [{ ...here, timezone: "-06:00" }], schedules: [] },
    ["locations[0].timezone"],
  ],
  ["a link to a script", { links: [{ ...link, url: "javascript:alert(1)" }] }, ["links[0].url"]],
  ["a link to nothing", { links: [{ ...link, url: null }] }, ["links[0].url"]],
  ["hours on no day", { schedules: [makeSchedule({ days: [] })] }, ["schedules[0].days"]],
  ["hours on one day twice", { schedules: [makeSchedule({ days: ["MO", "MO"] })] }, ["schedules[0].days"]],
  ["hours on no such day", { schedules: [{ ...makeSchedule(), days: ["XX"] }] }, ["schedules[0].days[0]"]],
  ["opening at midnight's end", { schedules: [makeSchedule({ opens: "24:00" })] }, ["schedules[0].opens"]],
  ["closing after it", { schedules: [makeSchedule({ closes: "24:01" })] }, ["schedules[0].closes"]],
  ["an end of no consent", { contacts: [{ ...person, consent: "REFUSED" }] }, ["contacts[0].consentUntil"]],
  [
    "a notice that ends before it begins",
    { notices: [makeNotice({ startsOn: "2026-02-02", endsOn: "2026-02-01" })] },
    ["notices[0].endsOn"],
  ],
  ["a notice without words", { notices: [makeNotice({ text: {} })] }, ["notices[0].text"]],
])("%s is told at its path", (_what, overrides, paths) => {
  expect(pathsOf(overrides)).toEqual(paths);
});

test("what a source may say is nobody's mistake: midnight, a blank mailbox, a lost link, many extensions", () => {
  expect(
    pathsOf({
      schedules: [
        makeSchedule({ opens: "22:00", closes: "24:00" }),
        makeSchedule({ opens: "22:00", closes: "06:00" }),
      ],
      emails: [{ ...makeOrganization().emails[0]!, asPublished: "", address: null }],
      links: [{ ...link, url: null, asPublished: "Facebook" }],
      phones: [{ ...phone, extension: "118, 100", number: null }],
    }),
  ).toEqual([]);
});

test("every message says what would be right, in a sentence", () => {
  const problems = findProblems({ ...makeOrganization(), name: "", slug: "A B", sourceDate: "soon" });
  for (const { en, es } of problems.map(({ message }) => message))
    for (const said of [en, es]) expect(said).toMatch(/^\p{Lu}.{15,}\.$/su);
});

test("the whole first page, and whatever the model allows, is without problems, also after an edit", () => {
  for (const seed of mexicoOrganizations) expect(findProblems(toDocument(seed, new Date(0)))).toEqual([]);
  fc.assert(
    fc.property(anyOrganization, anyEdit, (document, edit) => {
      expect(findProblems(edit(normalizeDocument(document)))).toEqual([]);
    }),
  );
});
