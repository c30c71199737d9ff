import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { runVerb } from "../../server/editorial/run-verb.ts";
import { systemDesk } from "../../server/editorial/system-desk.ts";
import { type SendOutreach, sendOutreach } from "../../server/outreach/send-outreach.ts";
import { openReview } from "../factories/open-review.ts";
import { makeEmail, makeOrganization } from "../factories/organization.ts";
import { publishOrganizations } from "../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../support/database.ts";
import { type MailServer, openMailServer } from "../support/mail-server.ts";
import { cleanUp, makeHome, type Program, runProgram } from "../support/run-posada.ts";

const mailboxes = Array.from({ length: 6 }, (_, index) => `house-${index}@example.org`);

let posada: TestDatabase;
let server: MailServer | null;
beforeEach(async () => {
  [posada, server] = [await cloneDatabase("empty"), null];
  const houses = mailboxes.map((address) =>
    makeOrganization({ emails: [makeEmail({ address, asPublished: address })] }),
  );
  await publishOrganizations(posada.db, houses);
  // Commands have the real clock.
  const now = new Date();
  await openReview(posada.db, now);
  const args: SendOutreach = { month: now.toISOString().slice(0, 7) };
  const desk = systemDesk(posada.db, now, (error) => {
    throw error;
  });
  await runVerb(desk, { verb: "sendOutreach", args }, (work) =>
    sendOutreach(work, args, { baseUrl: "http://posada.test" }),
  );
});
afterEach(async () => {
  await server?.close();
  await cleanUp();
  await posada.drop();
});

async function send(home: string): Promise<Program> {
  return runProgram(
    "server/cli/posada.ts",
    {
      ...{ DATABASE_URL: posada.url, PUBLIC_DATABASE_URL: posada.publicUrl, POSADA_HOME: home },
      ...(server && { SMTP_URL: server.url }),
    },
    "letters",
  );
}
/** Ten minutes later a letter that a killed process had in hand is anybody's. */
async function letTimePass(): Promise<void> {
  await posada.db.outreachLetter.updateMany({
    where: { state: "SENDING" },
    data: { leasedUntil: new Date(0) },
  });
}
const states = async () => (await posada.db.outreachLetter.findMany()).map(({ state }) => state).sort();
const addressees = ({ received }: MailServer) => received.map(({ to }) => [to].flat()[0]!.text).sort();
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

test("a process that is killed while the mail server takes a letter leaves it uncertain, and two others at once send each of the rest once", async () => {
  let taking = 0;
  server = await openMailServer({
    // The third letter is never answered.
    onTaken: () => (++taking === 3 ? new Promise(() => {}) : Promise.resolve()),
  });
  const home = await makeHome();
  const killed = await send(home);
  await until(() => taking === 3);
  killed.child.kill("SIGKILL");
  expect(await killed.ended).toBeNull();
  expect(await states()).toEqual(["QUEUED", "QUEUED", "QUEUED", "SENDING", "SENT", "SENT"]);

  await letTimePass();
  const both = await Promise.all([send(home), send(home)]);
  expect((await Promise.all(both.map(({ ended }) => ended))).sort()).toEqual([0, 1]);
  expect(await states()).toEqual(["SENT", "SENT", "SENT", "SENT", "SENT", "UNCERTAIN"]);
  expect(taking).toBe(6);
  expect(new Set(addressees(server)).size).toBe(5);
  const again = await send(home);
  expect([await again.ended, again.output()]).toEqual([0, expect.stringContaining("0 letters sent")]);
  expect(taking).toBe(6);
});

test("a process that is killed before the mail server wants the text loses nothing: each mailbox gets one letter", async () => {
  let asked = 0;
  const { promise: never } = Promise.withResolvers<void>();
  server = await openMailServer({ greets: never, onTaken: async () => void asked++ });
  const home = await makeHome();
  const killed = await send(home);
  while (!(await states()).includes("SENDING")) await new Promise((resolve) => setTimeout(resolve, 10));
  killed.child.kill("SIGKILL");
  expect(await killed.ended).toBeNull();
  await server.close();

  server = await openMailServer();
  await letTimePass();
  const program = await send(home);
  expect([await program.ended, program.output()]).toEqual([0, expect.stringContaining("6 letters sent")]);
  expect(addressees(server)).toEqual(mailboxes);
  expect(asked).toBe(0);
});

test("without a mail server two processes at once, one of them killed, leave one file each", async () => {
  const home = await makeHome();
  const [killed, other] = await Promise.all([send(home), send(home)]);
  while ((await states()).every((state) => state === "QUEUED"))
    await new Promise((resolve) => setTimeout(resolve, 1));
  killed.child.kill("SIGKILL");
  await Promise.all([killed.ended, other.ended]);
  await letTimePass();
  expect(await (await send(home)).ended).toBe(0);
  expect(await states()).toEqual(mailboxes.map(() => "SENT"));
  const files = (await readdir(join(home, "outbox"))).filter((name) => name.endsWith(".eml"));
  const letters = await posada.db.outreachLetter.findMany();
  expect(files.sort()).toEqual(letters.map(({ id }) => `${id}.eml`).sort());
});
