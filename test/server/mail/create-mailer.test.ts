import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ParsedMail, simpleParser } from "mailparser";
import { createMailer } from "../../../server/mail/create-mailer.ts";
import { answer, openMailServer } from "../../support/mail-server.ts";

const letter = {
  to: "ana@example.org",
  subject: "Ñandú\r\nBcc: everybody@example.org",
  text: "Hola, ¿cómo está?\n",
  html: "<p>Hola, ¿cómo está?</p>",
};
const from = "Posada <posada@example.org>";
const now = () => new Date("2026-03-15T12:00:00Z");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "posada-mail-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function expectLetter(message: ParsedMail) {
  expect(message.from?.text).toBe('"Posada" <posada@example.org>');
  expect([message.to].flat().map((to) => to?.text)).toEqual(["ana@example.org"]);
  expect(message.subject).toBe("Ñandú Bcc: everybody@example.org");
  expect(message.headers.has("bcc")).toBe(false);
  expect(message.text?.trim()).toBe("Hola, ¿cómo está?");
  expect(message.html).toContain("<p>Hola, ¿cómo está?</p>");
  expect(message.date).toEqual(now());
}

test("without a mail server a letter is a whole message in a private folder", async () => {
  const outbox = join(folder, "outbox");
  const mailer = createMailer({ smtpUrl: null, from, outbox, now });
  await mailer.send(letter);
  await mailer.send(letter);
  await mailer.close();
  const names = await readdir(outbox);
  expect(names).toHaveLength(2);
  for (const name of names) {
    expect(name).toMatch(/^20260315T120000Z-[0-9a-f]{12}\.eml$/);
    expect((await stat(join(outbox, name))).mode & 0o777).toBe(0o600);
    expectLetter(await simpleParser(await readFile(join(outbox, name))));
  }
  expect((await stat(outbox)).mode & 0o777).toBe(0o700);
});

test("a mail server gets the letter", async () => {
  const server = await openMailServer();
  const mailer = createMailer({ smtpUrl: server.url, from, outbox: folder, now });
  await mailer.send(letter);
  await mailer.close();
  await server.close();
  expect(server.received).toHaveLength(1);
  expectLetter(server.received[0]!);
});

test("a mail server that refuses or is not there fails the letter with a code", async () => {
  const server = await openMailServer({ refuse: true });
  const refused = createMailer({ smtpUrl: server.url, from, outbox: folder, now });
  await expect(refused.send(letter)).rejects.toMatchObject({ code: "MAIL_FAILED" });
  await server.close();
  await expect(refused.send(letter)).rejects.toMatchObject({ code: "MAIL_FAILED" });
  await refused.close();
});

test("the text of a letter waits until its handing over is written down, and without that nobody gets it", async () => {
  const steps: string[] = [];
  const server = await openMailServer({ onTaken: async () => void steps.push("taken") });
  const mailer = createMailer({ smtpUrl: server.url, from, outbox: folder, now });
  const messageId = "<3a3e5a5c-1111-4000-8000-000000000001@example.org>";
  const onHandover = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    steps.push("written down");
  };
  await mailer.send(letter, { messageId, onHandover });
  expect(steps).toEqual(["written down", "taken"]);
  expectLetter(server.received[0]!);
  expect(server.received[0]!.messageId).toBe(messageId);

  const refused = mailer.send(letter, {
    messageId,
    onHandover: async () => {
      throw new Error("The database is away.");
    },
  });
  await expect(refused).rejects.toMatchObject({
    code: "MAIL_FAILED",
    cause: { message: "The database is away." },
  });
  await mailer.close();
  await server.close();
  expect(server.received).toHaveLength(1);
});

test("nothing is written down where the mail server refuses before the text", async () => {
  const server = await openMailServer({ refuses: () => answer(550, "5.1.1 No such user") });
  const mailer = createMailer({ smtpUrl: server.url, from, outbox: folder, now });
  let asked = false;
  const onHandover = async () => {
    asked = true;
  };
  await expect(mailer.send(letter, { onHandover })).rejects.toMatchObject({
    cause: { responseCode: 550, command: "RCPT TO", response: "550 5.1.1 No such user" },
  });
  await mailer.close();
  await server.close();
  expect(asked).toBe(false);
});

test("in the outbox a letter with a name of its own is one file, however often it is written", async () => {
  const outbox = join(folder, "named");
  const mailer = createMailer({ smtpUrl: null, from, outbox, now });
  const messageId = "<3a3e5a5c-1111-4000-8000-000000000002@example.org>";
  await mailer.send(letter, { messageId });
  await mailer.send({ ...letter, subject: "Again" }, { messageId });
  await mailer.send(letter, { messageId: "<../../etc/passwd@example.org>" });
  await mailer.close();
  expect((await readdir(outbox)).sort()).toEqual([
    expect.stringMatching(/^20260315T120000Z-[0-9a-f]{12}\.eml$/),
    "3a3e5a5c-1111-4000-8000-000000000002.eml",
  ]);
  const kept = await simpleParser(await readFile(join(outbox, "3a3e5a5c-1111-4000-8000-000000000002.eml")));
  expect(kept).toMatchObject({ subject: "Again", messageId });
});
