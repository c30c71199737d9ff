import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import {
  makeContact,
  makeEmail,
  makeLocation,
  makeNotice,
  makeOrganization,
  makePhone,
  makeSchedule,
} from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

const door = makeLocation();
const friend = makeContact({ consentUntil: "2026-06-30" });
const silent = makeContact({ name: "Leonora Silent", consent: "NOT_RECORDED", consentUntil: null });
const refusing = makeContact({ name: "Leonora Refusing", consent: "REFUSED", consentUntil: null });
const endless = makeContact({ name: "Leonora Endless", consentUntil: null });
const people = [friend, silent, refusing, endless];
const house = makeOrganization({
  locations: [door],
  schedules: [
    makeSchedule({ locationId: door.id }),
    makeSchedule({ days: ["SA"], opens: "22:00", closes: "02:00" }),
  ],
  contacts: people,
  phones: people.map(({ id }, index) => makePhone({ contactId: id, number: `+52222999000${index}` })),
  emails: people.map(({ id, name }) =>
    makeEmail({ contactId: id, address: `${name.replace(" ", ".").toLowerCase()}@example.org` }),
  ),
  notices: [
    makeNotice({ text: { en: "Always." } }),
    makeNotice({ startsOn: "2026-05-01", endsOn: "2026-05-03", text: { en: "Closed until 3 May." } }),
    makeNotice({ startsOn: "2026-07-01", text: { en: "From July." } }),
    makeNotice({ endsOn: "2026-04-30", text: { en: "Until April ends." } }),
  ],
});

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, [house]);
});
afterAll(() => posada?.close());
beforeEach(() => posada.setNow(new Date("2026-03-15T12:00:00Z")));

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
async function read(fields: string, variables = {}): Promise<any> {
  const given = Object.keys(variables).length > 0 ? ", $at: DateTime" : "";
  const { data, errors } = await posada.query(
    `query ($id: ID!${given}) { organization(id: $id) { ${fields} } }`,
    { id: house.id, ...variables },
  );
  expect(errors).toBeUndefined();
  return data.organization;
}

test.each([
  ["a Monday morning", "2026-03-16T10:00:00-06:00", true, true],
  ["a Sunday morning", "2026-03-15T10:00:00-06:00", false, false],
  ["a Saturday night", "2026-03-21T23:00:00-06:00", false, true],
  ["the hours after it", "2026-03-22T01:30:00-06:00", false, true],
])("tells whether it is open: %s", async (_when, at, placeOpen, anyOpen) => {
  const fields = (argument: string) =>
    `isOpen${argument} locations { isOpen${argument} schedules { isOpen${argument} } }`;
  const asked = await read(fields("(at: $at)"), { at });
  expect(asked).toEqual({
    isOpen: anyOpen,
    locations: [{ isOpen: placeOpen, schedules: [{ isOpen: placeOpen }] }],
  });
  posada.setNow(new Date(at));
  expect(await read(fields(""))).toEqual(asked);
});

test("reads hours of no place in the zone that all places share", async () => {
  expect((await read("schedules { opens timezone }")).schedules).toEqual([
    { opens: "22:00", timezone: "America/Mexico_City" },
  ]);
});

test.each([
  ["2026-04-30T23:59:59.999Z", ["Always.", "Until April ends."]],
  ["2026-05-01T00:00:00Z", ["Always.", "Closed until 3 May."]],
  ["2026-05-03T23:59:59.999Z", ["Always.", "Closed until 3 May."]],
  ["2026-05-04T00:00:00Z", ["Always."]],
  ["2026-07-01T00:00:00Z", ["Always.", "From July."]],
  ["2036-07-01T00:00:00Z", ["Always.", "From July."]],
])("shows notices on their days only: %s", async (now, texts) => {
  posada.setNow(new Date(now));
  const { notices } = await read("notices { startsOn endsOn text { text } }");
  expect(notices.map(({ text }: { text: { text: string } }) => text.text)).toEqual(texts);
});

test("names a person to the last day of the consent, with the person's own numbers, and then no more", async () => {
  const fields =
    "contacts { name role phones { number } emails { address } } phones { number } emails { address }";
  const shown = {
    contacts: [
      {
        name: "Remedios Varo",
        role: "Coordinator",
        phones: [{ number: "+522229990000" }],
        emails: [{ address: "remedios.varo@example.org" }],
      },
    ],
    phones: [],
    emails: [],
  };
  posada.setNow(new Date("2026-06-30T23:59:59.999Z"));
  expect(await read(fields)).toEqual(shown);
  posada.setNow(new Date("2026-07-01T00:00:00Z"));
  expect(await read(fields)).toEqual({ contacts: [], phones: [], emails: [] });
});

test("publishes nothing of people whose consent is missing, refused or without an end", async () => {
  const rows = await posada.db.$queryRaw<{ text: string }[]>`
    SELECT row_to_json(o)::text AS text FROM published.organization o`;
  const everything = rows.map(({ text }) => text).join();
  expect(everything).toContain("Remedios Varo");
  for (const { name } of people.slice(1)) expect(everything).not.toContain(name);
  for (const trace of ["Leonora", "leonora", "+522229990001", "+522229990002", "+522229990003"])
    expect(everything).not.toContain(trace);
});

test("finds nobody by a person's name", async () => {
  const { data } = await posada.query(`{ organizations(search: "remedios varo") { totalCount } }`);
  expect(data.organizations.totalCount).toBe(0);
});
