import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { confirmClaims } from "../../../factories/edit-organizations.ts";
import { makeEntry, makeLocation, makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

const puebla = { city: "Puebla", state: "Puebla" };
const sanJose = { city: "San José", state: "San José", country: "CR" };
const tapachula = { city: "Tapachula", state: "Chiapas" };

/** Each fresh until another day: its phones say until when. */
const never = makeOrganization({ name: "never", entries: [makeEntry({ section: "legal-aid" })] });
const partly = makeOrganization({ name: "partly", languages: [{ code: "es-MX", note: null }] });
const old = makeOrganization({
  name: "old",
  entries: [makeEntry(), makeEntry({ country: "CR", section: "legal-aid" })],
  locations: [makeLocation(tapachula), makeLocation(sanJose)],
  schedules: [],
});
const recent = makeOrganization({
  name: "recent",
  entries: [makeEntry({ country: "CR" })],
  locations: [makeLocation({ ...sanJose, state: "Chiapas" })],
  schedules: [],
  helps: ["health", "shelter"],
  audiences: ["women"],
  languages: [
    { code: "en", note: null },
    { code: "ht", note: "Mondays" },
  ],
});
const confirmedAt = new Date("2026-01-01T12:00:00.000Z");
const day = 24 * 60 * 60 * 1000;
const after = (days: number, milliseconds = 0) => new Date(confirmedAt.getTime() + days * day + milliseconds);

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, [never, partly, old, recent]);
  await confirmClaims(posada.db, [partly], confirmedAt, [partly.presence.id, partly.phones[0]!.id]);
  await confirmClaims(posada.db, [old], confirmedAt);
  await confirmClaims(posada.db, [recent], after(40));
});
afterAll(() => posada?.close());

interface Found {
  name: string;
  freshness: string;
}

async function find(filter: object): Promise<Found[]> {
  const { data, errors } = await posada.query(
    `query ($filter: OrganizationFilter) { organizations(filter: $filter) { totalCount nodes { name freshness } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  expect(data.organizations.totalCount).toBe(data.organizations.nodes.length);
  return data.organizations.nodes;
}

const namesIn = async (filter: object) => (await find(filter)).map(({ name }) => name);

test.each<[object, string[]]>([
  [{}, ["never", "old", "partly", "recent"]],
  [{ country: "MX" }, ["never", "old", "partly"]],
  [{ country: "mx" }, ["never", "old", "partly"]],
  [{ country: "CR" }, ["old", "recent"]],
  [{ section: "legal-aid" }, ["never", "old"]],
  [{ section: "Legal-Aid" }, ["never", "old"]],
  [{ state: "chiapas" }, ["old", "recent"]],
  [{ city: "TAPACHULA" }, ["old"]],
  [{ city: "san jose" }, ["old", "recent"]],
  [{ language: "es" }, ["never", "old", "partly"]],
  [{ language: "HT" }, ["recent"]],
  [{ help: "health" }, ["recent"]],
  [{ help: "shelter" }, ["never", "old", "partly", "recent"]],
  [{ audience: "women" }, ["recent"]],
  [{ city: "Nowhere" }, []],
  [
    { country: null, section: null, freshness: null, verifiedWithinDays: null },
    ["never", "old", "partly", "recent"],
  ],
])("%j", async (filter, names) => {
  expect(await namesIn(filter)).toEqual(names);
});

test("country and section must hold of one entry", async () => {
  expect(await namesIn({ country: "MX", section: "legal-aid" })).toEqual(["never"]);
  expect(await namesIn({ country: "CR", section: "legal-aid" })).toEqual(["old"]);
  expect(await namesIn({ country: "CR", section: "other-support" })).toEqual(["recent"]);
});

test("state and city must hold of one place", async () => {
  expect(await namesIn({ state: "Chiapas", city: "San José" })).toEqual(["recent"]);
  expect(await namesIn({ state: "San José", city: "San José" })).toEqual(["old"]);
  expect(await namesIn({ state: "San José", city: "Tapachula" })).toEqual([]);
  expect(await namesIn(puebla)).toEqual(["never", "partly"]);
});

test("all conditions must hold together", async () => {
  expect(
    await namesIn({ country: "CR", city: "San José", language: "en", help: "shelter", audience: "women" }),
  ).toEqual(["recent"]);
  expect(await namesIn({ country: "CR", help: "health", audience: "migrants" })).toEqual([]);
});

test("a regional language is found by its own tag and by the language", async () => {
  expect(await namesIn({ language: "es-MX" })).toEqual(["partly"]);
  expect(await namesIn({ language: "es-mx" })).toEqual(["partly"]);
});

/** Phones of legal aid count for 90 days, and fall due soon in the last 30 of them. */
test.each([
  ["just verified", after(0), "VERIFIED"],
  ["a moment before it is due soon", after(60, -1), "VERIFIED"],
  ["when it is due soon", after(60), "DUE_SOON"],
  ["a moment before it is due", after(90, -1), "DUE_SOON"],
  ["when it is due", after(90), "OVERDUE"],
  ["a year later", after(365), "OVERDUE"],
])("finds by exactly the freshness that it shows, %s", async (_when, now, freshnessOfOld) => {
  posada.setNow(now);
  const all = await find({});
  expect(all.find(({ name }) => name === "old")?.freshness).toBe(freshnessOfOld);
  for (const freshness of ["NEVER_VERIFIED", "OVERDUE", "DUE_SOON", "VERIFIED"])
    expect(await find({ freshness })).toEqual(all.filter((found) => found.freshness === freshness));
  const unverified = all.filter(({ freshness }) => freshness === "NEVER_VERIFIED").map(({ name }) => name);
  expect(unverified).toEqual(["never", "partly"]);
});

test("verified within days counts from the oldest verification of a critical claim, to the moment", async () => {
  posada.setNow(after(40));
  expect(await namesIn({ verifiedWithinDays: 0 })).toEqual(["recent"]);
  expect(await namesIn({ verifiedWithinDays: 39 })).toEqual(["recent"]);
  expect(await namesIn({ verifiedWithinDays: 40 })).toEqual(["old", "recent"]);
  posada.setNow(after(40, 1));
  expect(await namesIn({ verifiedWithinDays: 0 })).toEqual([]);
  expect(await namesIn({ verifiedWithinDays: 40 })).toEqual(["recent"]);
  expect(await namesIn({ verifiedWithinDays: 36_500 })).toEqual(["old", "recent"]);
});
