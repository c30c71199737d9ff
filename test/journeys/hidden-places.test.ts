import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from "graphql";
import { editorialSchema } from "../../server/editorial/schema.ts";
import type { Location } from "../../server/organizations/document.ts";
import { makeActor } from "../factories/actors.ts";
import { confirmClaims } from "../factories/edit-organizations.ts";
import {
  makeContact,
  makeEmail,
  makeLocation,
  makeOrganization,
  makePhone,
  makeSchedule,
} from "../factories/organization.ts";
import { publishOrganizations } from "../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../support/app.ts";

/** A place of which every part is a word that stands nowhere else. */
function secret(mark: string, rest: Partial<Location>): Location {
  return makeLocation({
    name: `name${mark}`,
    asPublished: `line${mark}, code${mark}`,
    address1: `street${mark}`,
    address2: `floor${mark}`,
    postalCode: `code${mark}`,
    statedTimezone: `zone${mark}`,
    ...rest,
  });
}

const hidden = secret("quokka", {
  visibility: "HIDDEN",
  city: "Quokkatown",
  state: "Quokkastate",
  country: "AU",
  timezone: "Australia/Perth",
  latitude: -31.99876,
  longitude: 115.54321,
});
const exact = secret("wombat", {
  visibility: "CITY_ONLY",
  city: "Wombatville",
  state: "Chiapas",
  latitude: 16.12345,
  longitude: -92.54321,
});
const central = secret("numbat", {
  visibility: "CITY_ONLY",
  city: "Numbatville",
  state: "Chiapas",
  latitude: 15.5,
  longitude: -91.5,
  coordinatePrecision: "CITY",
});
const keeper = makeContact({ name: "Bilby Keeper", locationId: hidden.id });
const house = makeOrganization({
  name: "Refuge",
  locations: [hidden, exact, central],
  phones: [
    makePhone({ locationId: hidden.id, number: "+525599990001", asPublished: "quokkaphone" }),
    makePhone({ contactId: keeper.id, number: "+525599990002", asPublished: "bilbyphone" }),
    makePhone({ locationId: exact.id }),
  ],
  emails: [makeEmail({ locationId: hidden.id, address: "quokka@example.org", asPublished: "quokkamail" })],
  schedules: [
    makeSchedule({ locationId: hidden.id, opens: "03:33", label: { en: "quokkahours" } }),
    makeSchedule({ locationId: central.id }),
    makeSchedule({ opens: "10:00" }),
  ],
  contacts: [keeper],
});

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, [house]);
  await confirmClaims(posada.db, [house], new Date("2026-03-01T00:00:00Z"));
});
afterAll(() => posada?.close());

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
async function ask(query: string, variables = {}): Promise<any> {
  const { data, errors } = await posada.query(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const count = async (given: string) =>
  (await ask(`{ organizations(${given}) { totalCount } }`)).organizations.totalCount;

test("of a hidden place, and of what belongs to it, nothing reaches the readers' tables", async () => {
  const rows = await posada.db.$queryRaw<{ text: string }[]>`
    SELECT row_to_json(o)::text AS text FROM published.organization o
    UNION ALL SELECT row_to_json(l)::text FROM published.location l
    UNION ALL SELECT row_to_json(c)::text FROM published.change c`;
  const everything = rows
    .map(({ text }) => text)
    .join("\n")
    .toLowerCase();
  expect(everything).toContain("numbatville");
  for (const trace of [
    "quokka",
    "perth",
    "31.99",
    "115.5",
    "+52559999000",
    "bilby",
    "03:33",
    hidden.id,
    keeper.id,
  ])
    expect(everything).not.toContain(trace);
});

test("of a place shown by its city only, nothing that leads to the door reaches the readers' tables", async () => {
  const rows = await posada.db.$queryRaw<{ text: string }[]>`
    SELECT row_to_json(o)::text AS text FROM published.organization o
    UNION ALL SELECT row_to_json(l)::text FROM published.location l`;
  const everything = rows
    .map(({ text }) => text)
    .join("\n")
    .toLowerCase();
  for (const mark of ["wombat", "numbat"])
    for (const part of ["name", "line", "street", "floor", "code", "zone"])
      expect(everything).not.toContain(`${part}${mark}`);
  expect(everything).not.toMatch(/16\.123|92\.543/);
});

test("a place shown by its city only gives city, state, country and zone, and no point but the city's", async () => {
  const { organization } = await ask(
    `query ($id: ID!) { organization(id: $id) { locations {
       visibility name display address1 address2 city state postalCode country
       latitude longitude coordinatePrecision timezone statedTimezone schedules { opens } } } }`,
    { id: house.id },
  );
  const shown = {
    visibility: "CITY_ONLY",
    name: null,
    display: null,
    address1: null,
    address2: null,
    state: "Chiapas",
    postalCode: null,
    country: "MX",
    timezone: "America/Mexico_City",
    statedTimezone: null,
  };
  expect(organization.locations).toEqual([
    {
      ...shown,
      city: "Wombatville",
      latitude: null,
      longitude: null,
      coordinatePrecision: null,
      schedules: [],
    },
    {
      ...shown,
      city: "Numbatville",
      latitude: 15.5,
      longitude: -91.5,
      coordinatePrecision: "CITY",
      schedules: [{ opens: "09:00" }],
    },
  ]);
});

test("no search finds it by what is not shown", async () => {
  for (const word of [
    "quokkatown",
    "streetquokka",
    "namequokka",
    "streetwombat",
    "codewombat",
    "linenumbat",
    "bilby",
  ])
    expect([word, await count(`search: "${word}"`)]).toEqual([word, 0]);
  for (const word of ["refuge", "wombatville", "numbatville", "chiapas"])
    expect([word, await count(`search: "${word}"`)]).toEqual([word, 1]);
});

test("no filter finds it by what is not shown", async () => {
  expect(await count(`filter: { city: "Quokkatown" }`)).toBe(0);
  expect(await count(`filter: { state: "Quokkastate" }`)).toBe(0);
  expect(await count(`filter: { city: "Wombatville", state: "Chiapas" }`)).toBe(1);
});

test("no circle finds it by a point that is not shown, and the distance is to the middle of the city", async () => {
  expect(await count(`near: { latitude: -32, longitude: 115.54, withinKm: 1000 }`)).toBe(0);
  const { organizations } = await ask(
    `{ organizations(near: { latitude: 16.12, longitude: -92.54, withinKm: 1000 }) { edges { distanceKm distancePrecision } } }`,
  );
  expect(organizations.edges).toEqual([{ distanceKm: expect.any(Number), distancePrecision: "CITY" }]);
  expect(organizations.edges[0].distanceKm).toBeGreaterThan(100);
});

test("hours that name no place take the zone of the places shown, not of the hidden one", async () => {
  const { organization } = await ask(
    `query ($id: ID!) { organization(id: $id) { schedules { opens timezone } phones { number } emails { address } contacts { name } } }`,
    { id: house.id },
  );
  expect(organization).toEqual({
    schedules: [{ opens: "10:00", timezone: "America/Mexico_City" }],
    phones: [{ number: "+522221234567" }],
    emails: [],
    contacts: [],
  });
});

/** All that can be asked of a type without arguments, so many fields deep. */
function everything(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some(isRequiredArgument) || (isObjectType(inner) && depth === 1)) return [];
    return isObjectType(inner) ? `${field.name} { ${everything(inner, depth - 1)} }` : field.name;
  });
  return `__typename ${fields.join(" ")}`;
}

test("a contributor, who need not be known well, is shown and finds no more than the public", async () => {
  const as = makeActor("CONTRIBUTOR");
  const organization = editorialSchema.getType("Organization") as GraphQLObjectType;
  const query = `query ($id: ID!) { organization(id: $id) { ${everything(organization, 4)} } }`;
  const seen = async (who: typeof as) => {
    const { data, errors } = await posada.editorial(query, { id: house.id }, { as: who });
    expect(errors).toBeUndefined();
    return JSON.stringify(data).toLowerCase();
  };
  const traces = [
    ...["quokka", "perth", "31.99", "115.5", "+52559999000", "bilby", "03:33", hidden.id, keeper.id],
    ...["wombat", "numbat"].flatMap((mark) =>
      ["name", "line", "street", "floor", "code", "zone"].map((part) => `${part}${mark}`),
    ),
    "16.123",
  ];
  // Only what an editor is shown proves that a contributor would have been.
  const shown = await seen(makeActor("EDITOR"));
  expect(traces.filter((trace) => !shown.includes(trace))).toEqual([]);
  const told = await seen(as);
  expect(told).toContain("numbatville");
  expect(traces.filter((trace) => told.includes(trace))).toEqual([]);
  const find = async (search: string) => {
    const { data } = await posada.editorial(
      "query ($search: String!) { organizations(filter: { search: $search }) { edges { node { id } } } }",
      { search },
      { as },
    );
    return data.organizations.edges.length;
  };
  for (const word of ["quokkatown", "streetquokka", "streetwombat", "bilby"])
    expect([word, await find(word)]).toEqual([word, 0]);
  expect(await find("wombatville")).toBe(1);
  const { errors } = await posada.editorial(
    "query ($id: ID!) { revision(organizationId: $id, number: 1) { document } }",
    { id: house.id },
    { as },
  );
  expect(errors![0]!.extensions.code).toBe("FORBIDDEN");
});
