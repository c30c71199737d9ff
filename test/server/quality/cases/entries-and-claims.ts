import { randomUUID } from "node:crypto";
import type { Localized, OrganizationDocument } from "../../../../server/organizations/document.ts";
import type { ClaimClock } from "../../../../server/verification/clocks.ts";
import {
  makeContact,
  makeEntry,
  makeLocation,
  makeOrganization,
  makePhone,
} from "../../../factories/organization.ts";
import type { RuleCases } from "./rule-cases.ts";

const abroad = (note: Localized, more: Partial<OrganizationDocument> = {}) =>
  makeOrganization({
    entries: [makeEntry({ note })],
    locations: [makeLocation({ country: "US", timezone: "America/Los_Angeles" })],
    schedules: [],
    phones: [makePhone({ asPublished: "+1 415 581 8836", number: "+14155818836" })],
    ...more,
  });
const says = (body: string) => ({
  descriptions: [{ locale: "en", body, editedAt: "2026-01-01T00:00:00.000Z" }],
});

const clock = (id: string, dueAt: string | null): ClaimClock => ({
  id,
  verifiedAt: dueAt && "2025-03-15T12:00:00.000Z",
  verifiedVia: dueAt ? "PHONE" : null,
  dueAt,
  foundWrongAt: null,
});
const due = (dueAt: string | null, ...ids: string[]) => ({
  clocks: new Map(ids.map((id) => [id, clock(id, dueAt)])),
});
const [passed, thisMoment, tomorrow] = [
  "2026-03-01T09:00:00.000Z",
  "2026-03-15T12:00:00.000Z",
  "2026-03-16T12:00:00.000Z",
];
const phone = makePhone();
const person = makeContact();
const house = makeOrganization({ phones: [phone], contacts: [person] });
const dated = (sourceDate: string | null) => makeOrganization({ sourceDate });
const never = due(null, randomUUID());

export const entryAndClaimCases: Record<string, RuleCases> = {
  ENTRY_FROM_ELSEWHERE: {
    finds: [
      ["a house in another country", abroad({}), { severity: "MEDIUM", mended: null }],
      ["a note that says where it is", abroad({ en: "The office is in the United States." })],
      [
        "another country of a longer name",
        abroad({ en: "It helps people in New Mexico City" }, { entries: [makeEntry({ country: "GT" })] }),
      ],
    ],
    passes: [
      ["a note that names the country", abroad({ es: "Ofrece material para casos de México." })],
      ["a text that names its people", abroad({}, says("For Mexican families and others."))],
      ["its name in another language", abroad({ fr: "Pour les personnes venues du Mexique." })],
      [
        "one of its places there",
        abroad({}, { locations: [makeLocation({ country: "US" }), makeLocation()] }),
      ],
      ["a number there", abroad({}, { phones: [makePhone()] })],
      ["no place", abroad({}, { locations: [] })],
      ["a place in no country that is known", abroad({}, { locations: [makeLocation({ country: null })] })],
    ],
  },
  CLAIM_OVERDUE: {
    finds: [
      ["a number", house, { severity: "MEDIUM", mended: null, beside: due(passed, phone.id) }],
      ["since this moment", house, { beside: due(thisMoment, phone.id) }],
      ["that it is there", house, { severity: "MEDIUM", beside: due(passed, house.presence.id) }],
      ["a person, on whom less depends", house, { severity: "LOW", beside: due(passed, person.id) }],
    ],
    passes: [
      ["what still counts", house, due(tomorrow, phone.id, house.presence.id)],
      ["what was never verified", house, due(null, phone.id)],
      ["what is not known", house],
      ["a claim that is gone", house, due(passed, randomUUID())],
    ],
  },
  SOURCE_OLD: {
    finds: [
      ["two years", dated("2024-03"), { severity: "MEDIUM", mended: null, beside: never }],
      ["a year and a day", dated("2025-03-14"), { beside: never }],
      ["the month before", dated("2025-02"), { beside: never }],
      ["a year long past", dated("2024"), { beside: never }],
    ],
    passes: [
      ["a year to the day", dated("2025-03-15"), never],
      ["what may be less than a year", dated("2025-03"), never],
      ["a year that may be less than one ago", dated("2025"), never],
      ["what was verified, though it is overdue", dated("2024-03"), due(passed, phone.id)],
      ["no date", dated(null), never],
      ["what is not known", dated("2024-03")],
    ],
  },
};
