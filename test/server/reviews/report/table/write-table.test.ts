import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readTaskLines } from "../../../../../server/reviews/report/table/read-task-lines.ts";
import { writeTable } from "../../../../../server/reviews/report/table/write-table.ts";
import { makeEntry, makeOrganization } from "../../../../factories/organization.ts";
import { publishOrganizations } from "../../../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../../support/database.ts";
import { deskTime } from "../../../../support/desk.ts";

let database: TestDatabase;
const reviewId = randomUUID();
const named = ['=HYPERLINK("http://evil.example")', 'Casa "Azul", A.C.', "+52 Refugio", "Ñandú\nfrontera"];
const houses = named.map((name) => makeOrganization({ name, entries: [makeEntry({ country: "MX" })] }));

beforeAll(async () => {
  database = await cloneDatabase("empty");
  const { db } = database;
  await publishOrganizations(db, houses);
  const at = deskTime;
  await db.review.create({
    data: {
      ...{ id: reviewId, month: new Date("2026-03-01"), asOf: at, state: "OPEN", step: "READY", policy: {} },
      ...{ startedBy: "system", startedAt: at, openedAt: at },
    },
  });
  const task = {
    reviewId,
    score: 2.3456,
    harm: 1,
    likelihood: 2,
    waitedMonths: 0,
    due: [],
    countries: ["GT", "MX"],
  };
  await db.reviewTask.createMany({
    data: houses.map(({ id }, index) => ({
      ...{ ...task, id: randomUUID(), organizationId: id, rank: index + 1, planned: index < 2 },
      reasons: [{ code: "OVERDUE", points: 2, evidence: { count: 2, age: 1.5 } }],
    })),
  });
});
afterAll(() => database?.drop());

async function write(locale: "en" | "es"): Promise<string> {
  const pieces = writeTable(database.db, { reviewId, from: deskTime, until: deskTime }, locale);
  let table = "";
  for await (const piece of pieces) table += piece;
  return table;
}

test("a table opens as such in a spreadsheet: its mark, one task a row, and nothing that it would run", async () => {
  const table = await write("en");
  expect(table.startsWith("\uFEFFRank,Planned,Organization,Id,")).toBe(true);
  expect(table).toContain(`\r\n1,yes,"'=HYPERLINK(""http://evil.example"")",${houses[0]!.id},GT MX,To do,`);
  expect(table).toContain('\r\n2,yes,"Casa ""Azul"", A.C.",');
  expect(table).toContain("\r\n3,no,'+52 Refugio,");
  expect(table).toContain('\r\n4,no,"Ñandú\nfrontera",');
  expect(table).toMatch(/,"2 claims are overdue[^"]*1\.5[^"]*",2\.35,0,0,0,/);
  expect(table.endsWith("\r\n")).toBe(true);
});

test("in Spanish its heads and words are, and its numbers stay numbers", async () => {
  const table = await write("es");
  expect(table.startsWith("\uFEFFOrden,Prevista,Organización,Id,Países,Estado,Por qué,Puntos,")).toBe(true);
  expect(table).toMatch(/,Pendiente,"2 datos están vencidos[^"]*1\.5[^"]*",2\.35,0,0,0,/);
});

test("piece by piece every task comes once, in order, also two at the same rank", async () => {
  const { db } = database;
  await db.reviewTask.updateMany({ where: { reviewId, rank: 3 }, data: { rank: 2 } });
  for (const size of [1, 2, 3, 4, 5]) {
    const ranks: number[] = [];
    const ids = new Set<string>();
    for await (const lines of readTaskLines(db, { reviewId, from: deskTime, until: deskTime }, size)) {
      expect(lines.length).toBeLessThanOrEqual(size);
      for (const { id, rank } of lines) {
        ids.add(id);
        ranks.push(rank);
      }
    }
    expect(ranks).toEqual([1, 2, 2, 4]);
    expect(ids.size).toBe(4);
  }
});
