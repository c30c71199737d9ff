import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Prisma } from "../../../../generated/prisma/client.ts";
import type { Letter } from "../../../../server/mail/mailer.ts";
import { mailReport } from "../../../../server/reviews/report/mail-report.ts";
import { makePerson } from "../../../factories/people.ts";
import { makeFigures } from "../../../factories/review-report.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { deskTime } from "../../../support/desk.ts";
import { linkIn } from "../../../support/letter-link.ts";

let database: TestDatabase;
let sent: Letter[];
let away: string[];

beforeAll(async () => {
  database = await cloneDatabase("empty");
  const { db } = database;
  const at = deskTime;
  const kept = {
    asOf: at,
    step: "READY",
    policy: {},
    startedBy: "system",
    startedAt: at,
    openedAt: at,
  } as const;
  const figures = makeFigures() as unknown as Prisma.InputJsonObject;
  await db.review.create({
    data: {
      ...kept,
      id: randomUUID(),
      month: new Date("2026-02-01"),
      state: "CLOSED",
      closedAt: at,
      figures,
    },
  });
  await db.review.create({
    data: { ...kept, id: randomUUID(), month: new Date("2026-03-01"), state: "OPEN" },
  });
  await makePerson(db, { email: "ana@example.org", role: "ADMIN", name: "Ana", locale: "es" });
  await makePerson(db, { email: "ben@example.org", role: "ADMIN", name: "Ben" });
  await makePerson(db, { email: "eva@example.org", role: "EDITOR" });
  await makePerson(db, { email: "one-country@example.org", role: "ADMIN", countries: ["MX"] });
  await makePerson(db, { email: "invited@example.org", role: "ADMIN", invited: true });
  const gone = await makePerson(db, { email: "gone@example.org", role: "ADMIN" });
  await db.user.update({ where: { id: gone.id }, data: { deactivatedAt: at } });
});
afterAll(() => database?.drop());
beforeEach(() => {
  sent = [];
  away = [];
});

const mail = (month: string) =>
  mailReport(
    {
      db: database.db,
      baseUrl: "https://posada.example",
      mailer: {
        send: async (letter) => {
          if (away.includes(letter.to)) throw new Error(`${letter.to} cannot be reached`);
          sent.push(letter);
        },
        close: async () => {},
      },
    },
    month,
  );

test("every admin of the whole directory gets the main numbers and a link, in their language", async () => {
  await mail("2026-02");
  const [ana, ben] = [...sent].sort((one, other) => (one.to < other.to ? -1 : 1));
  expect(sent).toHaveLength(2);
  expect(ana).toMatchObject({
    to: "ana@example.org",
    subject: "La revisión de febrero de 2026 está cerrada",
  });
  expect(ben).toMatchObject({ to: "ben@example.org", subject: "The review of February 2026 is closed" });
  expect(ben!.text).toContain("Planned tasks that were reached: 61 of 80.");
  expect(ben!.text).toContain("Checks: 353. That found something wrong, or put it right: 51.");
  expect(ben!.text).toContain("Letters that were answered: 27 of 52.");
  expect(ben!.text).toContain("Organizations that stand verified: 65%.");
  expect(ana!.text).toMatch(/Organizaciones verificadas: 65\s%\./);
  expect(linkIn(ana!)).toBe("/editorial/reviews/2026-02.html?locale=es");
  expect(linkIn(ben!)).toBe("/editorial/reviews/2026-02.html?locale=en");
});

test("one letter that cannot be handed over keeps none of the others back, and is told", async () => {
  away = ["ana@example.org"];
  await expect(mail("2026-02")).rejects.toThrow("ana@example.org cannot be reached");
  expect(sent.map(({ to }) => to)).toEqual(["ben@example.org"]);
});

test("nothing is sent of a month that is not closed, or was never reviewed", async () => {
  await mail("2026-03");
  await mail("2026-01");
  expect(sent).toEqual([]);
});
