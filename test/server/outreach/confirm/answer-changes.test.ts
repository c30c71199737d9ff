import { expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { answerChanges } from "../../../../server/outreach/confirm/answer-changes.ts";
import { readAnswer } from "../../../../server/outreach/confirm/read-answer.ts";
import { shownClaims } from "../../../../server/outreach/confirm/shown-claims.ts";
import { words } from "../../../../server/outreach/confirm/words.ts";
import { changesOf, misreadChanges } from "../../../../server/proposals/proposed-changes.ts";
import {
  makeContact,
  makeLocation,
  makeOrganization,
  makePhone,
  makeSchedule,
} from "../../../factories/organization.ts";
import { nameOf } from "../../../support/confirm-pages.ts";
import { deskTime } from "../../../support/desk.ts";

/** What an answer would change, by path; each change says truly what stands there now. */
function changed(document: OrganizationDocument, form: Record<string, string>): Record<string, unknown> {
  const claims = shownClaims(document, { now: deskTime, writtenTo: null });
  const { claims: answers, problems } = readAnswer(new URLSearchParams(form), claims, words.en);
  expect([...problems]).toEqual([]);
  const changes = answerChanges(document, answers);
  expect(misreadChanges(document, changesOf({ changes: JSON.parse(JSON.stringify(changes)) }))).toEqual([]);
  return Object.fromEntries(changes.map(({ path, to }) => [path, to]));
}

const door = makeLocation();
const person = makeContact();
const ofPerson = makePhone({ contactId: person.id, asPublished: "222 555 0000" });
const house = makeOrganization({
  locations: [door],
  phones: [makePhone({ extension: "118" }), ofPerson],
  contacts: [person],
  schedules: [makeSchedule({ locationId: door.id })],
  links: [{ ...makeOrganization().links[0]!, asPublished: "casa.example" }],
});
const at = (claimId: string, field?: string) => nameOf(house, claimId, field);

test("a new street takes the point on the map and what was printed with it; a new postcode keeps the point", () => {
  const place = `locations.${door.id}`;
  expect(changed(house, { [at(door.id, "address1")]: "Calle 7" })).toEqual({
    [`${place}.address1`]: "Calle 7",
    [`${place}.asPublished`]: null,
    [`${place}.latitude`]: null,
    [`${place}.longitude`]: null,
    [`${place}.coordinatePrecision`]: null,
  });
  expect(changed(house, { [at(door.id, "postalCode")]: "72001", [at(door.id, "address2")]: " " })).toEqual({
    [`${place}.postalCode`]: "72001",
    [`${place}.asPublished`]: null,
  });
});

test("a new link takes how its source named the old one", () => {
  const link = house.links[0]!;
  expect(changed(house, { [at(link.id, "url")]: "casa.example/new" })).toEqual({
    [`links.${link.id}.url`]: "https://casa.example/new",
    [`links.${link.id}.asPublished`]: null,
  });
});

test("who leaves takes along how they were reached; what was at a place that is gone is the organization's", () => {
  expect(changed(house, { [at(person.id)]: "GONE", [at(ofPerson.id, "number")]: "222 555 1111" })).toEqual({
    [`contacts.${person.id}`]: null,
    [`phones.${ofPerson.id}`]: null,
  });
  expect(changed(house, { [at(door.id)]: "GONE" })).toEqual({
    [`locations.${door.id}`]: null,
    [`schedules.${house.schedules[0]!.id}.locationId`]: null,
  });
});

test("an extension is taken away; what is typed as it stands, or only ticked as right, changes nothing", () => {
  const phone = house.phones[0]!;
  expect(changed(house, { [at(phone.id, "extension")]: "" })).toEqual({
    [`phones.${phone.id}.extension`]: null,
  });
  const same = { [at(phone.id, "number")]: ` ${phone.asPublished} `, [at(phone.id)]: "RIGHT" };
  expect(changed(house, { ...same, [at(house.presence.id)]: "GONE" })).toEqual({});
});
