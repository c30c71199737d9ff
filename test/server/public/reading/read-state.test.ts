import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { confirmClaims } from "../../../factories/edit-organizations.ts";
import { makeBareOrganization, makeEntry } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

const now = new Date("2026-03-15T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
const question = `{ stateOfTheDirectory { edition organizations verified dueSoon overdue neverVerified verifiedWithinYear
  medianAgeDays oldestSourceDate } }`;

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(() => posada?.close());

async function state() {
  const before = await posada.statements();
  const { data, errors } = await posada.query(question);
  expect(errors).toBeUndefined();
  expect(await posada.statements()).toBe(before + 1);
  return data.stateOfTheDirectory;
}

test("an empty directory is counted, too", async () => {
  expect(await state()).toEqual({
    ...{
      edition: expect.any(Number),
      organizations: 0,
      verified: 0,
      dueSoon: 0,
      overdue: 0,
      neverVerified: 0,
    },
    ...{ verifiedWithinYear: 0, medianAgeDays: null, oldestSourceDate: null },
  });
});

test("it tells how true the directory is at the moment of asking, of those on a page, with one statement", async () => {
  const { db } = posada;
  const [fresh, soon, late, never, umbrella] = ["2024", "2011-03", "2011", null, "1999"].map(
    (sourceDate, index) =>
      makeBareOrganization({ sourceDate, entries: index < 4 ? [makeEntry({ country: "MX" })] : [] }),
  );
  await publishOrganizations(db, [fresh!, soon!, late!, never!, umbrella!]);
  await confirmClaims(db, [fresh!, umbrella!], daysAgo(10));
  await confirmClaims(db, [soon!], daysAgo(345));
  const edition = await confirmClaims(db, [late!], daysAgo(400));
  const told = {
    ...{ edition, organizations: 4, verified: 1, dueSoon: 1, overdue: 1, neverVerified: 1 },
    ...{ verifiedWithinYear: 2, medianAgeDays: 345, oldestSourceDate: "2011" },
  };
  expect(await state()).toEqual(told);
  // A second time it is compiled.
  expect(await state()).toEqual(told);

  posada.setNow(new Date(now.getTime() + 30 * 24 * 60 * 60 * 1000));
  expect(await state()).toEqual({
    ...told,
    ...{ verified: 1, dueSoon: 0, overdue: 2, verifiedWithinYear: 1, medianAgeDays: 375 },
  });
  posada.setNow(now);
});

test("the oldest source is told by an index, however long the documents are", async () => {
  const plan = await posada.db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw<{ "QUERY PLAN": string }[]>`EXPLAIN SELECT min(o.document->>'sourceDate')
      FROM published.organization o WHERE cardinality(o.shelves) > 0`;
  });
  expect(plan.map((line) => line["QUERY PLAN"]).join("\n")).toContain("organization_source_date_idx");
});

test("it weighs as much as it costs", async () => {
  const many = Array.from({ length: 20 }, (_, index) => `s${index}: stateOfTheDirectory { organizations }`);
  const { errors } = await posada.query(`{ ${many.join(" ")} }`);
  expect(errors![0]!.extensions.code).toBe("QUERY_TOO_COSTLY");
});
