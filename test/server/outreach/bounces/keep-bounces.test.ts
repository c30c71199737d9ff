import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { bounces } from "../../../../server/cli/commands/bounces.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { readBounce } from "../../../../server/outreach/bounces/read-bounce.ts";
import { setMailbox } from "../../../../server/outreach/set-mailbox.ts";
import { makeLetter } from "../../../factories/letters.ts";
import { makeEmail, makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, makeDesk } from "../../../support/desk.ts";
import { runCommand } from "../../../support/run-command.ts";

let posada: TestDatabase;
let folder: string;
let house: OrganizationDocument;
let address: string;
let letter: { id: string; reviewId: string };
beforeAll(async () => {
  [posada, folder] = [await cloneDatabase("empty"), join(tmpdir(), randomUUID())];
  await mkdir(folder);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await posada?.drop();
});
beforeEach(async () => {
  address = `Help-${randomUUID()}@example.org`;
  house = makeOrganization({ emails: [makeEmail({ address, asPublished: address })] });
  await publishOrganizations(posada.db, [house]);
  letter = await makeLetter(posada.db, [house]);
});

interface Report {
  action?: string;
  status?: string;
  diagnostic?: string;
  messageId?: string;
  whole?: boolean;
}
/** A report as mail servers write it, here with the headers or the whole of the letter. */
function report({ action = "failed", status = "5.1.1", diagnostic, messageId, whole }: Report = {}): string {
  const returned = [
    "From: Posada <posada@posada.test>",
    `To: ${address.toLowerCase()}`,
    "Subject: =?utf-8?Q?=C2=BFSigue_siendo_correcto=3F?=",
    `Message-ID:\n ${messageId ?? `<${letter.id}@posada.test>`}`,
    "",
  ];
  return [
    "Return-Path: <>",
    "From: MAILER-DAEMON@mx.example.org (Mail Delivery System)",
    "To: posada@posada.test",
    "Subject: Undelivered Mail Returned to Sender",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
    "MIME-Version: 1.0",
    "",
    "--B",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "I'm sorry to have to inform you that your message could not be delivered.",
    "",
    "--B",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.org",
    "",
    `Final-Recipient: rfc822; ${address}`,
    `Action: ${action}`,
    `Status: ${status}`,
    ...(diagnostic === undefined ? [] : [`Diagnostic-Code: smtp; ${diagnostic}`]),
    "",
    "--B",
    `Content-Type: ${whole ? "message/rfc822" : "text/rfc822-headers"}`,
    "",
    ...returned,
    ...(whole ? ["Hello,", ""] : []),
    "--B--",
    "",
  ]
    .join("\n")
    .replaceAll("\n", "\r\n");
}
const read = (message: string) => readBounce(Buffer.from(message));
const run = (...paths: string[]) =>
  runCommand(bounces, { DATABASE_URL: posada.url, PUBLIC_DATABASE_URL: posada.publicUrl }, ...paths);
async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
const findings = async () =>
  (await posada.db.finding.findMany({ where: { organizationId: house.id, rule: "EMAIL_BOUNCED" } })).map(
    ({ resolvedBy, claimId, evidence }) => ({ open: resolvedBy === null, claimId, evidence }),
  );
const kept = () => posada.db.outreachLetter.findUniqueOrThrow({ where: { id: letter.id } });
const mailbox = () => posada.db.mailbox.findUnique({ where: { address: address.toLowerCase() } });

test("a report is known by what it says of delivery and by the letter that it gives back", async () => {
  const messageId = `<${letter.id}@posada.test>`;
  expect(await read(report({ diagnostic: "550 5.1.1 No such\n  user" }))).toEqual({
    messageId,
    says: "550 5.1.1 No such user",
  });
  expect(await read(report({ whole: true, status: "5.7.1" }))).toEqual({ messageId, says: "5.7.1" });
  expect((await read(report({ diagnostic: "x".repeat(2000) })))!.says).toHaveLength(300);
  for (const message of [
    report({ action: "delayed", status: "4.4.1" }),
    report({ action: "delivered" }),
    report({ messageId: "" }),
    `From: ana@example.org\r\nSubject: Thank you\r\nIn-Reply-To: ${messageId}\r\n\r\nAll is well.\r\n`,
    "",
    "\u0000\u0001 nothing at all",
    report().slice(0, 500),
  ])
    expect(await read(message)).toBeNull();
});

test("a letter that came back is kept once: of the letter, the mailbox, the organization and the task", async () => {
  const path = await file("one.eml", report({ diagnostic: "550 5.1.1 No such user" }));
  expect(await run(path, path)).toMatchObject({
    code: 0,
    printed: `Came back: ${address.toLowerCase()}\n1 letters came back; 1 were known, 0 reports are about other mail, 0 messages are no reports.`,
  });
  expect((await run(path)).printed).toMatch(/^0 letters came back; 1 were known/);
  expect(await kept()).toMatchObject({ state: "BOUNCED", problem: "550 5.1.1 No such user" });
  expect(await mailbox()).toMatchObject({ consent: "NOT_ASKED", bounce: "550 5.1.1 No such user" });
  const evidence = { mailbox: address.toLowerCase() };
  expect(await findings()).toEqual([{ open: true, claimId: house.emails[0]!.id, evidence }]);
  const task = await posada.db.reviewTask.findFirstOrThrow({
    where: { reviewId: letter.reviewId, organizationId: house.id },
    include: { events: true },
  });
  expect(task).toMatchObject({ state: "TODO", events: [{ kind: "STATE", data: { because: "BOUNCED" } }] });
});

test("the finding is gone when the mailbox is corrected, and when somebody says that it is read after all", async () => {
  await run(await file("two.eml", report()));
  await atDesk(makeDesk(posada), setMailbox, { address, consent: "GIVEN", reason: "They called." });
  expect(await mailbox()).toMatchObject({ consent: "GIVEN", bouncedAt: null });
  expect(await findings()).toMatchObject([{ open: false }]);

  await posada.db.outreachLetter.update({ where: { id: letter.id }, data: { state: "SENT" } });
  await run(join(folder, "two.eml"));
  expect(await findings()).toMatchObject([{ open: true }]);
  const { document } = await lookAt(posada, house.id);
  const other = { ...house.emails[0]!, address: "other@example.org", asPublished: "other@example.org" };
  await changeOrganization(makeDesk(posada), { ...document, emails: [other] });
  expect(await findings()).toMatchObject([{ open: false }]);
});

test("folders and mailbox files are read whole, and what is no report is passed over", async () => {
  const other = report({ messageId: "<somebody@else.example>" });
  const mbox = [
    "From MAILER-DAEMON Tue Mar 17 08:00:00 2026",
    "From: ana@example.org",
    "Subject: Hi",
    "",
    "From here on nothing is a report.",
    "",
    "From MAILER-DAEMON Tue Mar 17 08:01:00 2026",
    report().replaceAll("\r\n", "\n"),
    "From MAILER-DAEMON Tue Mar 17 08:02:00 2026",
    other.replaceAll("\r\n", "\n"),
  ].join("\n");
  const inner = join(folder, "maildir", "new");
  await mkdir(inner, { recursive: true });
  await writeFile(join(inner, "1"), mbox);
  await writeFile(join(inner, ".index"), report());
  expect((await run(join(folder, "maildir"))).printed).toBe(
    `Came back: ${address.toLowerCase()}\n1 letters came back; 0 were known, 1 reports are about other mail, 1 messages are no reports.`,
  );
  for (const wrong of [[], ["--all"], [join(folder, "nowhere")]])
    await expect(run(...wrong)).rejects.toMatchObject({ code: "USAGE" });
});
