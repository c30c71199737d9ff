import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { redactDocument } from "../../../server/organizations/redact-document.ts";
import { publicClaims } from "../../../server/publishing/project-claims.ts";
import { makeActor } from "../../factories/actors.ts";
import { anyOrganization } from "../../factories/any-organization.ts";
import {
  makeContact,
  makeEmail,
  makeLocation,
  makeOrganization,
  makePhone,
} from "../../factories/organization.ts";

const contributor = makeActor("CONTRIBUTOR");
const now = new Date("2026-03-15T12:00:00Z");
const clock = (id: string) => ({ id, verifiedAt: null, verifiedVia: null, dueAt: null, foundWrongAt: null });

test("gives editors and admins the document as it is", () => {
  const document = makeOrganization({ locations: [makeLocation({ visibility: "HIDDEN" })] });
  for (const role of ["EDITOR", "ADMIN"] as const)
    expect(redactDocument(document, makeActor(role, ["US"]), now)).toBe(document);
});

test("takes nothing from contributors that the public sees, and leaves nothing else of places and persons", () => {
  // Before any consent of the factory ends: the public's document has them all, its door looks at the day.
  const early = new Date("1900-01-01T00:00:00Z");
  fc.assert(
    fc.property(anyOrganization, (document) => {
      const seen = redactDocument(document, contributor, early);
      expect(publicClaims(seen, clock)).toEqual(publicClaims(document, clock));
      const open = publicClaims(document, clock);
      expect(seen.locations.map(({ id }) => id)).toEqual(open.locations.map(({ id }) => id));
      expect(seen.contacts.map(({ id }) => id)).toEqual(open.contacts.map(({ id }) => id));
      expect(seen.phones.map(({ id }) => id).sort()).toEqual(
        [...open.phones, ...open.contacts.flatMap((person) => person.phones)].map(({ id }) => id).sort(),
      );
    }),
    { numRuns: 100 },
  );
});

test("hides a person, with phone and mailbox, from the day after the consent", () => {
  const person = makeContact({ consentUntil: "2026-03-14" });
  const document = makeOrganization({
    contacts: [person],
    phones: [makePhone({ contactId: person.id })],
    emails: [makeEmail({ contactId: person.id })],
  });
  expect(redactDocument(document, contributor, now)).toMatchObject({ contacts: [], phones: [], emails: [] });
  expect(redactDocument(document, contributor, new Date("2026-03-14T23:00:00Z"))).toEqual(document);
});

test("hides who is at a hidden place, and the person's phone, whatever was consented", () => {
  const refuge = makeLocation({ visibility: "HIDDEN" });
  const person = makeContact({ locationId: refuge.id });
  const document = makeOrganization({
    locations: [refuge],
    contacts: [person],
    phones: [makePhone({ contactId: person.id })],
    schedules: [],
  });
  expect(redactDocument(document, contributor, now)).toMatchObject({
    locations: [],
    contacts: [],
    phones: [],
  });
});
