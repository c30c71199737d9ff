import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Work } from "../../../server/editorial/work.ts";
import type { Letter } from "../../../server/mail/mailer.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { mergeOrganizations } from "../../../server/organizations/merging/merge-organizations.ts";
import { keepAnswered } from "../../../server/outreach/keep-answered.ts";
import { refuseMailbox } from "../../../server/outreach/refuse-mailbox.ts";
import { sendLetters } from "../../../server/outreach/send-letters.ts";
import { type SendOutreach, sendOutreach } from "../../../server/outreach/send-outreach.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { verifyClaims } from "../../../server/verification/verify-claims.ts";
import { withdrawVerifications } from "../../../server/verification/withdraw-verifications.ts";
import { makeActor } from "../../factories/actors.ts";
import { openReview } from "../../factories/open-review.ts";
import { makeContact, makeEmail, makeLocation, makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { lookAt } from "../../factories/save-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";

const admin = makeActor("ADMIN");
const hidden = makeLocation({ visibility: "HIDDEN" });
const person = makeContact();
const mailbox = (address: string, belongsTo = {}) =>
  makeEmail({ address, asPublished: address, ...belongsTo });
const house = (name: string, ...emails: ReturnType<typeof mailbox>[]) => makeOrganization({ name, emails });
const two = house("Dos", mailbox("two@example.org"), mailbox("second@example.org"));
const one = house("Uno", mailbox("one@example.org"));
const private_ = makeOrganization({
  name: "Tres",
  locations: [hidden],
  contacts: [person],
  schedules: [],
  emails: [
    mailbox("three@example.org"),
    mailbox("person@example.org", { contactId: person.id }),
    mailbox("hidden@example.org", { locationId: hidden.id }),
  ],
});
const answering = house("Cuatro", mailbox("four@example.org"));
const called = house("Cinco", mailbox("five@example.org"));
const stopping = house("Seis", mailbox("six@example.org"), mailbox("six-b@example.org"));
const merged = house("Siete", mailbox("seven@example.org"));
const houses = [two, one, private_, answering, called, stopping, merged];

let posada: TestApp;
let now: Date;
let out: Letter[];
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, houses);
  await openReview(posada.db);
  on(0);
  await atDesk(desk(), send, { month: "2026-03" });
});
afterAll(() => posada?.close());

const baseUrl = "http://posada.test";
const send = (work: Work, args: SendOutreach) => sendOutreach(work, args, { baseUrl });
/** Keeps something of a letter that is not a verb of its own. */
const keep = (change: (work: Work) => Promise<void>) =>
  atDesk(
    desk(),
    async (work) => {
      await change(work);
      return {};
    },
    {},
  );
const on = (day: number) => {
  now = new Date(deskTime.getTime() + day * 24 * 60 * 60 * 1000);
  posada.setNow(now);
};
const desk = () => makeDesk(posada, { actor: admin, now });
const mailer = { send: async (letter: Letter) => void out.push(letter), close: async () => {} };
/** A round of letters on a day, and to whom they went. */
async function round(day: number) {
  on(day);
  out = [];
  const onLateFailure = (error: unknown) => {
    throw error;
  };
  const run = await sendLetters({ db: posada.db, mailer, baseUrl, now: () => now, onLateFailure });
  return { ...run, to: out.map(({ to }) => to).sort() };
}
async function unconfirmed(): Promise<Record<string, string | null>> {
  const { data } = await posada.query("{ organizations(first: 50) { nodes { name unconfirmedSince } } }");
  return Object.fromEntries(
    data.organizations.nodes.map((each: { name: string; unconfirmedSince: string | null }) => [
      each.name,
      each.unconfirmedSince,
    ]),
  );
}
async function verifyPresence(document: OrganizationDocument) {
  const { revision } = await lookAt(posada, document.id);
  const claims = [{ claimId: document.presence.id, outcome: "CONFIRMED", method: "PHONE" } as const];
  return atDesk(desk(), verifyClaims, { organizationId: document.id, revision, claims });
}
const letterTo = (address: string) =>
  posada.db.outreachLetter.findFirstOrThrow({ where: { address }, orderBy: { madeAt: "desc" } });

test("who was asked and has not answered is reminded once, 21 days later", async () => {
  expect((await round(0)).to).toHaveLength(houses.length);
  // One answers, one is called, one wants no letters, one turns out to be another.
  on(3);
  await posada.db.letterEntry.updateMany({
    where: { organizationId: answering.id },
    data: { answeredAt: now },
  });
  await verifyPresence(called);
  await keep((work) =>
    refuseMailbox(work, { address: "six@example.org", changedBy: "organization", reason: null }),
  );
  await atDesk(desk(), mergeOrganizations, { keepId: one.id, loseIds: [merged.id] });
  expect(await round(20)).toMatchObject({ queued: 0, to: [] });
  const reminded = await round(21);
  expect(reminded).toMatchObject({ queued: 3, sent: 3, unconfirmed: 0 });
  expect(reminded.to).toEqual(expect.arrayContaining(["three@example.org", "two@example.org"]));
  expect(out.every(({ text }) => text.includes("Hace unas semanas"))).toBe(true);
  expect(await round(21)).toMatchObject({ queued: 0, to: [] });
});

test("14 days later another mailbox is asked, none of a person or of a hidden place", async () => {
  const { to } = await round(35);
  expect(to).toContain("second@example.org");
  expect(to.join()).not.toMatch(/person@|hidden@|six/);
  expect(out.find(({ to }) => to === "second@example.org")!.text).toContain("nadie respondió");
});

test("who never answers is unconfirmed at the public door, until somebody verifies that it is there", async () => {
  on(35);
  expect(await unconfirmed()).toMatchObject({ Dos: null, Tres: now.toISOString() });
  await round(49);
  expect(await unconfirmed()).toMatchObject({
    Dos: now.toISOString(),
    Cuatro: null,
    Cinco: null,
    Seis: null,
  });
  expect(await round(60)).toMatchObject({ queued: 0, unconfirmed: 0 });
  const { verifications } = await verifyPresence(two);
  expect(await unconfirmed()).toMatchObject({ Dos: null });
  // It was a mistake: nobody had called.
  await atDesk(desk(), withdrawVerifications, { organizationId: two.id, verifications: verifications! });
  expect((await unconfirmed()).Dos).not.toBeNull();
  expect((await examine(posada.db)).complaints).toEqual([]);
});

test("an answer ends it, too, and says that the letter arrived", async () => {
  on(61);
  const letter = await letterTo("second@example.org");
  await posada.db.outreachLetter.update({
    where: { id: letter.id },
    data: { state: "UNCERTAIN", sentAt: null },
  });
  await keep((work) => keepAnswered(work, { letterId: letter.id, organizationId: two.id }));
  expect((await unconfirmed()).Dos).toBeNull();
  expect(await letterTo("second@example.org")).toMatchObject({ state: "SENT", sentAt: expect.any(Date) });
});
