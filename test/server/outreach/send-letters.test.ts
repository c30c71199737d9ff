import { randomUUID } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import { systemDesk } from "../../../server/editorial/system-desk.ts";
import { createMailer, type MailerOptions } from "../../../server/mail/create-mailer.ts";
import type { Mailer } from "../../../server/mail/mailer.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { findLetter } from "../../../server/outreach/confirm/find-letter.ts";
import { type LettersRun, sendLetters } from "../../../server/outreach/send-letters.ts";
import { type SendOutreach, sendOutreach } from "../../../server/outreach/send-outreach.ts";
import { openReview } from "../../factories/open-review.ts";
import { makeEmail, makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { deskTime } from "../../support/desk.ts";
import { answer, type MailServer, openMailServer } from "../../support/mail-server.ts";

let posada: TestDatabase;
let server: MailServer | null;
let mailers: Mailer[];
let home: string;
let reviewId: string;
let minutes: number;
const baseUrl = "http://posada.test";
const throwing = (error: unknown) => {
  throw error;
};
const clock = () => new Date(deskTime.getTime() + minutes * 60_000);
/** Three mailboxes; two houses share the first. */
const addresses = ["Shared@Example.org", "shared@example.org", "b@example.org", "c@example.org"];

beforeEach(async () => {
  [posada, home] = [await cloneDatabase("empty"), join(tmpdir(), randomUUID())];
  [server, mailers, minutes] = [null, [], 0];
  await publishOrganizations(posada.db, addresses.map(house));
  reviewId = await openReview(posada.db);
});
afterEach(async () => {
  for (const mailer of mailers) await mailer.close();
  await server?.close();
  await rm(home, { recursive: true, force: true });
  await posada.drop();
});

function house(address: string, index: number): OrganizationDocument {
  const emails = [makeEmail({ address, asPublished: address })];
  return makeOrganization({ name: `Casa ${index}`, emails });
}
function queue() {
  const args: SendOutreach = { month: "2026-03" };
  return runVerb(systemDesk(posada.db, clock(), throwing), { verb: "sendOutreach", args }, (work) =>
    sendOutreach(work, args, { baseUrl }),
  );
}
function mail(smtpUrl: string | null, patience?: MailerOptions["patience"]): Mailer {
  const made = createMailer({
    ...{ smtpUrl, from: "us@posada.test", outbox: join(home, "outbox"), now: clock },
    ...(patience && { patience }),
  });
  mailers.push(made);
  return made;
}
function round(by: Mailer): Promise<LettersRun> {
  return sendLetters({ db: posada.db, mailer: by, baseUrl, now: clock, onLateFailure: throwing });
}
const letters = () => posada.db.outreachLetter.findMany({ orderBy: { address: "asc" } });
const states = async () => (await letters()).map(({ state }) => state);
const isSent = ["SENT", "SENT", "SENT"];

test("each mailbox gets one letter, with a link that opens its entries; the tasks wait, and a second round sends nothing", async () => {
  server = await openMailServer();
  const by = mail(server.url);
  const { letters: queued, skipped } = await queue();
  expect({ queued: queued.length, skipped }).toEqual({ queued: 3, skipped: [] });
  expect(await queue()).toMatchObject({ letters: [], skipped: addresses.map(() => ({ reason: "WRITTEN" })) });
  expect(await round(by)).toEqual({ sent: 3, failed: 0, uncertain: 0, queued: 0, unconfirmed: 0 });
  expect(await round(by)).toMatchObject({ sent: 0, failed: 0 });
  expect(server.received).toHaveLength(3);

  const [b, , shared] = await letters();
  expect(shared).toMatchObject({
    state: "SENT",
    locale: "es",
    attempts: 1,
    sentAt: deskTime,
    handedAt: deskTime,
  });
  const got = server.received.find((each) => each.messageId === shared!.messageId)!;
  expect([got.to].flat().map((to) => to?.text)).toEqual(["shared@example.org"]);
  expect(got.text).toContain("Casa 0");
  expect(got.text).toContain("Casa 1");
  const [, token] = /http:\/\/posada\.test\/confirm\/([\w-]{43})\s/.exec(got.text!)!;
  expect(await findLetter(posada.db, token!, clock())).toMatchObject({
    id: shared!.id,
    entries: [{ answered: false }, { answered: false }],
  });
  expect(JSON.stringify(await posada.db.confirmToken.findMany())).not.toContain(token);
  expect(new Set(server.received.map(({ text }) => /confirm\/(\S+)/.exec(text!)![1])).size).toBe(3);
  expect(b!.messageId).toBe(`<${b!.id}@posada.test>`);

  const tasks = await posada.db.reviewTask.findMany({ where: { reviewId }, include: { events: true } });
  expect(tasks.map(({ state }) => state)).toEqual(addresses.map(() => "WAITING"));
  expect(tasks.flatMap(({ events }) => events.map(({ kind, by }) => `${kind} ${by}`)).sort()).toEqual(
    [...addresses.map(() => "LETTER system"), ...addresses.map(() => "STATE system")].sort(),
  );
});

test("while the mail server is down letters wait with growing delays, and go out once when it is back", async () => {
  const gone = await openMailServer();
  await gone.close();
  const by = mail(gone.url);
  await queue();
  // One is enough to see that nobody is there; the others have not been tried.
  expect(await round(by)).toMatchObject({ sent: 0, failed: 1 });
  const [tried] = (await letters()).filter(({ attempts }) => attempts > 0);
  expect(tried).toMatchObject({
    ...{ state: "QUEUED", handedAt: null, lease: null },
    nextTryAt: new Date(deskTime.getTime() + 60_000),
    problem: expect.stringContaining("ECONNREFUSED"),
  });
  await posada.db.outreachLetter.updateMany({
    where: { id: { not: tried!.id } },
    data: { nextTryAt: new Date("2027-01-01") },
  });
  const waits: number[] = [];
  for (const wait of [1, 5, 30, 120, 360, 1440]) {
    minutes += wait - 0.5;
    expect(await round(by)).toMatchObject({ sent: 0, failed: 0 });
    minutes += 0.5;
    expect(await round(by)).toMatchObject({ sent: 0, failed: 1 });
    waits.push(wait);
  }
  expect(await posada.db.outreachLetter.findUnique({ where: { id: tried!.id } })).toMatchObject({
    ...{ state: "FAILED", attempts: 7, nextTryAt: null },
  });
  minutes += 10_000;
  expect(await round(by)).toMatchObject({ failed: 0 });

  server = await openMailServer({ port: gone.port });
  await posada.db.outreachLetter.updateMany({ data: { nextTryAt: null } });
  expect(await round(by)).toMatchObject({ sent: 2, failed: 0 });
  expect(server.received).toHaveLength(2);
  expect((await states()).sort()).toEqual(["FAILED", "SENT", "SENT"]);
});

test("a mail server that says nothing, or not now, is asked again; one that refuses a mailbox for good is believed", async () => {
  const { promise: greets, resolve: greet } = Promise.withResolvers<void>();
  server = await openMailServer({ greets });
  const by = mail(server.url);
  await queue();
  const hasty = { connectionTimeout: 10_000, greetingTimeout: 200, socketTimeout: 10_000 };
  expect(await round(mail(server.url, hasty))).toMatchObject({ sent: 0, failed: 1 });
  greet();
  await server.close();
  server = await openMailServer({
    port: server.port,
    refuses: (address) =>
      ({
        "b@example.org": answer(451, "4.7.1 Try again later"),
        "c@example.org": answer(550, "5.1.1 No such user"),
      })[address] ?? null,
  });
  minutes = 1;
  expect(await round(by)).toMatchObject({ sent: 1, failed: 2 });
  const [b, c] = await letters();
  expect(b).toMatchObject({ state: "QUEUED", problem: "451 4.7.1 Try again later" });
  expect(c).toMatchObject({ state: "BOUNCED", problem: "550 5.1.1 No such user", nextTryAt: null });
  expect(await posada.db.finding.findMany({ where: { rule: "EMAIL_BOUNCED" } })).toMatchObject([
    { severity: "HIGH", source: "CHECK", resolvedBy: null, evidence: { mailbox: "c@example.org" } },
  ]);
});

test("a letter that a mail server may have taken is never sent again by itself", async () => {
  server = await openMailServer({ onTaken: () => new Promise(() => {}) });
  // Long enough to come to the text on a machine that has much to do.
  const by = mail(server.url, { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 3_000 });
  await queue();
  await posada.db.outreachLetter.updateMany({
    where: { address: { not: "b@example.org" } },
    data: { nextTryAt: new Date("2027-01-01") },
  });
  expect(await round(by)).toMatchObject({ sent: 0, uncertain: 1 });
  expect((await letters())[0]).toMatchObject({ state: "UNCERTAIN", handedAt: deskTime, sentAt: null });
  minutes = 10_000;
  expect(await round(by)).toMatchObject({ sent: 0, failed: 0, uncertain: 0 });
  expect((await letters())[0]).toMatchObject({ state: "UNCERTAIN", attempts: 1 });
});

test("an answer after the text is an answer: the letter was not taken, and is sent again", async () => {
  let full = true;
  server = await openMailServer({
    onTaken: async () => {
      if (full) throw answer(452, "4.3.1 Disk is full");
    },
  });
  const by = mail(server.url);
  await queue();
  expect(await round(by)).toMatchObject({ sent: 0, failed: 3 });
  expect(await letters()).toMatchObject(isSent.map(() => ({ state: "QUEUED", handedAt: null })));
  [full, minutes] = [false, 1];
  expect(await round(by)).toMatchObject({ sent: 3 });
  expect(server.received).toHaveLength(3);
});

test("who has lost a letter to somebody else does not give the text away, nor writes over what they did", async () => {
  server = await openMailServer();
  const inner = mail(server.url);
  let other: Promise<unknown> | undefined;
  // In the middle of the first letter we are asleep, so long that another process takes over.
  const sleepy: Mailer = {
    ...inner,
    send: (letter, handing) =>
      inner.send(letter, {
        ...handing,
        async onHandover() {
          if (!other) {
            minutes = 11;
            other = round(inner);
            await other;
          }
          await handing!.onHandover!();
        },
      }),
  };
  await queue();
  await round(sleepy);
  expect(await states()).toEqual(isSent);
  expect(server.received).toHaveLength(3);
  expect((await letters()).map(({ attempts }) => attempts).sort()).toEqual([1, 1, 2]);
});

test("many rounds at once, in the outbox too, make one letter each", async () => {
  const by = mail(null);
  await queue();
  const runs = await Promise.all([1, 2, 3, 4].map(() => round(by)));
  expect(runs.reduce((sum, { sent }) => sum + sent, 0)).toBe(3);
  const names = await readdir(join(home, "outbox"));
  expect(names.sort()).toEqual((await letters()).map(({ id }) => `${id}.eml`).sort());

  // Killed after writing it and before saying so: it is the same file.
  await posada.db.outreachLetter.updateMany({
    data: { state: "SENDING", sentAt: null, lease: randomUUID(), leasedUntil: clock() },
  });
  expect(await round(by)).toMatchObject({ sent: 3 });
  expect((await readdir(join(home, "outbox"))).sort()).toEqual(names.sort());
  const message = await simpleParser(await readFile(join(home, "outbox", names[0]!)));
  const [, token] = /confirm\/(\S+)/.exec(message.text!)!;
  expect(await findLetter(posada.db, token!, clock())).toMatchObject({ id: names[0]!.slice(0, -4) });
});

test("what was answered, is no longer public, or was refused meanwhile is not asked about", async () => {
  server = await openMailServer();
  const by = mail(server.url);
  await queue();
  const organizations = await posada.db.organization.findMany({ orderBy: { name: "asc" } });
  await posada.db.letterEntry.updateMany({
    where: { organizationId: organizations[0]!.id },
    data: { answeredAt: clock() },
  });
  await posada.db.organization.update({
    where: { id: organizations[2]!.id },
    data: { status: "ARCHIVED", archivedReason: "It closed." },
  });
  await posada.db.mailbox.update({ where: { address: "c@example.org" }, data: { consent: "REFUSED" } });
  expect(await round(by)).toMatchObject({ sent: 1, failed: 0 });
  expect((await letters()).map(({ address, state }) => `${address} ${state}`)).toEqual([
    "b@example.org CANCELLED",
    "c@example.org QUEUED",
    "shared@example.org SENT",
  ]);
  expect(server.received[0]!.text).toContain("Casa 1");
  expect(server.received[0]!.text).not.toContain("Casa 0");
});
