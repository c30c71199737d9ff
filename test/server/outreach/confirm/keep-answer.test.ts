import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { saveOrganization } from "../../../../server/organizations/save-organization.ts";
import { makeLetter } from "../../../factories/letters.ts";
import { makeLocation } from "../../../factories/organization.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { type ConfirmPages, confirmPages, nameOf } from "../../../support/confirm-pages.ts";
import { atDesk, deskTime, makeDesk } from "../../../support/desk.ts";

let posada: TestApp;
let pages: ConfirmPages;
let house: OrganizationDocument;

beforeAll(async () => {
  posada = await openTestApp("empty");
  pages = confirmPages(posada);
});
afterAll(() => posada?.close());
beforeEach(async () => {
  house = await pages.publishHouse();
});
const answers = () => posada.db.confirmAnswer.findMany({ where: { organizationId: house.id } });
const proposals = () => posada.db.proposal.findMany({ where: { organizationId: house.id } });
const task = () =>
  posada.db.reviewTask.findFirstOrThrow({
    where: { organizationId: house.id },
    include: { events: { orderBy: { kind: "asc" } } },
  });

test("where the mailbox is believed, one press verifies all that is shown, through history to the public", async () => {
  await pages.callAboutMailbox(house);
  const { token } = await makeLetter(posada.db, [house]);
  const before = await pages.load(house.id);
  const sent = await pages.answer(token, { do: "all", locale: "en" });
  expect([sent.statusCode, sent.headers.location]).toEqual([303, "/confirm/thanks?locale=en"]);
  expect((await pages.visit("thanks?locale=en")).body).toContain("Your answer is in");
  const { verifications, document, revision } = await pages.load(house.id);
  const made = verifications.filter(({ method }) => method === "ORGANIZATION");
  expect(made).toHaveLength(6);
  expect(new Set(made.map(({ outcome }) => outcome))).toEqual(new Set(["CONFIRMED"]));
  expect(document).toEqual(before.document);
  expect(revision).toBe(before.revision + 1);
  expect(
    await posada.db.revision.findFirstOrThrow({ where: { organizationId: house.id, number: revision } }),
  ).toMatchObject({
    kind: "VERIFICATION",
    madeBy: "organization",
  });
  const { data } = await posada.query(
    "query ($id: ID!) { organization(id: $id) { freshness phones { verifiedVia } } }",
    { id: house.id },
  );
  expect(data.organization).toEqual({ freshness: "VERIFIED", phones: [{ verifiedVia: "ORGANIZATION" }] });
  expect(await proposals()).toEqual([]);
  const [kept] = await answers();
  expect(kept).toMatchObject({
    believed: true,
    doubt: null,
    closed: false,
    note: null,
    proposalId: null,
    revision: before.revision,
    at: deskTime,
  });
  expect(kept!.claims).toHaveLength(6);
  expect(kept!.claims).toContainEqual({ claimId: house.presence.id, says: "RIGHT" });
});

test("the month's task knows of the answer, and waits for it no longer", async () => {
  const { token } = await makeLetter(posada.db, [house]);
  await pages.answer(token, { do: "all", note: "Thank you!" });
  const [kept] = await answers();
  const { events, state, begunAt } = await task();
  expect([state, begunAt]).toEqual(["IN_PROGRESS", deskTime]);
  expect(events).toMatchObject([
    { kind: "STATE", data: { from: "WAITING", to: "IN_PROGRESS" }, by: "organization" },
    { kind: "ANSWER", data: { answerId: kept!.id }, by: "organization", note: "Thank you!" },
  ]);
});

test("in a month that is closed an answer still counts, and its task stays as it was", async () => {
  const { token, reviewId } = await makeLetter(posada.db, [house]);
  await posada.db.review.update({
    where: { id: reviewId },
    data: { state: "CLOSED", closedAt: deskTime, closedBy: "system" },
  });
  await pages.answer(token, { do: "all" });
  expect(await answers()).toHaveLength(1);
  expect(await task()).toMatchObject({ state: "WAITING", begunAt: null, events: [{ kind: "ANSWER" }] });
});

test("where it is not believed, what it confirms waits for a person, who is told why", async () => {
  const { token } = await makeLetter(posada.db, [house]);
  await pages.answer(token, { do: "all" });
  expect((await pages.load(house.id)).verifications).toEqual([]);
  const [proposal] = await proposals();
  expect(proposal).toMatchObject({
    status: "OPEN",
    proposedBy: "organization",
    changes: [],
    message: "We have looked at our entry.",
  });
  expect(await answers()).toMatchObject([
    { believed: false, doubt: "NOT_VERIFIED", proposalId: proposal!.id },
  ]);
});

test("a domain that may be lost is not believed, whoever has checked the mailbox", async () => {
  await pages.callAboutMailbox(house);
  const link = house.links[0]!.id;
  const domain = house.emails[0]!.address!.split("@")[1]!;
  await atDesk(makeDesk(posada), saveOrganization, {
    id: house.id,
    baseRevision: 2,
    input: { links: [{ id: link, kind: "WEBSITE", url: `https://www.${domain}/` }] },
  });
  await posada.db.finding.create({
    data: {
      ...{
        organizationId: house.id,
        rule: "LINK_PARKED",
        source: "CHECK",
        fingerprint: randomUUID(),
        severity: "HIGH",
      },
      ...{
        path: `links.${link}.url`,
        claimId: link,
        evidence: {},
        title: {},
        madeBy: "system",
        firstSeenAt: deskTime,
        lastSeenAt: deskTime,
      },
    },
  });
  const { token } = await makeLetter(posada.db, [house]);
  await pages.answer(token, { do: "all" });
  expect(await answers()).toMatchObject([{ believed: false, doubt: "SUSPECT" }]);
});

test("what is corrected is a proposal, also of a mailbox that is believed; what is right beside it is verified", async () => {
  await pages.callAboutMailbox(house);
  const [phone, place, hours] = [house.phones[0]!, house.locations[0]!, house.schedules[0]!];
  const { token } = await makeLetter(posada.db, [house]);
  const sent = await pages.answer(token, [
    ["do", "send"],
    [nameOf(house, house.presence.id), "RIGHT"],
    [nameOf(house, phone.id), "RIGHT"],
    [nameOf(house, phone.id, "number"), " 222 765\t4321 "],
    [nameOf(house, place.id, "postalCode"), "72001"],
    [nameOf(house, place.id, "address1"), place.address1!],
    [nameOf(house, hours.id, "opens"), "08:00"],
    [nameOf(house, hours.id, "closes"), "17:00"],
    ...(["MO", "TU", "WE"] as const).map((day): [string, string] => [nameOf(house, hours.id, "days"), day]),
    [nameOf(house, house.links[0]!.id), "GONE"],
    ["note", "Mornings only.\u0007"],
  ]);
  expect(sent.statusCode).toBe(303);
  const { document, verifications } = await pages.load(house.id);
  expect(document.phones[0]!.asPublished).toBe("222 123 4567");
  expect(
    verifications.filter(({ method }) => method === "ORGANIZATION").map(({ claimId }) => claimId),
  ).toEqual([house.presence.id]);
  const [proposal] = await proposals();
  expect(proposal!.message).toBe("Mornings only.");
  expect(proposal!.changes).toEqual([
    { path: `locations.${place.id}.postalCode`, from: "72000", to: "72001" },
    { path: `locations.${place.id}.asPublished`, from: place.asPublished, to: null },
    { path: `phones.${phone.id}.asPublished`, from: "222 123 4567", to: "222 765 4321" },
    { path: `links.${house.links[0]!.id}`, from: house.links[0], to: null },
    { path: `schedules.${hours.id}.days`, from: hours.days, to: ["MO", "TU", "WE"] },
    { path: `schedules.${hours.id}.opens`, from: "09:00", to: "08:00" },
  ]);
  expect((await answers())[0]!.claims).toContainEqual({
    claimId: phone.id,
    says: "CHANGED",
    fields: { number: "222 765 4321" },
  });
});

test("that it has closed is for a person to decide, whoever says so, and verifies nothing", async () => {
  await pages.callAboutMailbox(house);
  const { token } = await makeLetter(posada.db, [house], { locale: "es" });
  await pages.answer(token, {
    do: "send",
    [nameOf(house, house.presence.id)]: "GONE",
    [nameOf(house, house.phones[0]!.id)]: "RIGHT",
  });
  expect((await pages.load(house.id)).verifications.map(({ method }) => method)).toEqual(["PHONE"]);
  expect(await proposals()).toMatchObject([{ changes: [], message: "Ya cerramos.", locale: "es" }]);
  expect(await answers()).toMatchObject([{ closed: true, believed: true }]);
});

test("of a place that is shown by its city, the street is not verified by who has not seen it", async () => {
  house = await pages.publishHouse({ locations: [makeLocation({ visibility: "CITY_ONLY" })], schedules: [] });
  await pages.callAboutMailbox(house);
  const { token } = await makeLetter(posada.db, [house]);
  await pages.answer(token, { do: "all" });
  const { verifications } = await pages.load(house.id);
  expect(verifications.map(({ claimId }) => claimId)).not.toContain(house.locations[0]!.id);
  expect(verifications.map(({ claimId }) => claimId)).toContain(house.phones[0]!.id);
});
