import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mexicoOrganizations } from "../../prisma/seed/mexico/index.ts";
import * as facts from "../prisma/seed/mexico-facts.ts";
import { openTestApp, type TestApp } from "../support/app.ts";
import { pageQuery } from "./page-query.ts";

// biome-ignore lint/suspicious/noExplicitAny: the answer's shape is what is tested
type Node = any;

let posada: TestApp;
let country: Node;
let listed: Node[];

beforeAll(async () => {
  posada = await openTestApp();
  const before = await posada.statements();
  const { data, errors } = await posada.query(pageQuery, { code: "MX" });
  expect(errors).toBeUndefined();
  expect((await posada.statements()) - before).toBe(1);
  country = data.country;
  listed = country.sections.flatMap((section: Node) =>
    section.entries.map((entry: Node) => entry.organization),
  );
});
afterAll(() => posada?.close());

function bySlug(slug: string): Node {
  const found = listed.find((organization) => organization.slug === slug);
  if (!found) throw new Error(`The page has no ${slug}.`);
  return found;
}

/** Every object in the answer, at any depth. */
function objectsIn(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objectsIn)];
}

test("gives the sections in order, with 5, 10 and 17 entries, each in its place", () => {
  expect(country.sections.map(({ slug, entries }: Node) => [slug, entries.length])).toEqual([
    ["legal-aid", 5],
    ["unhcr-offices", 10],
    ["other-support", 17],
  ]);
  for (const { entries } of country.sections)
    expect(entries.map(({ position }: Node) => position)).toEqual(
      entries.map((_: Node, index: number) => index + 1),
    );
  expect(listed.map(({ slug }) => slug)).toEqual(facts.places.map(([slug]) => slug));
});

test("gives each of the 34 phones as printed, and as it is dialled today", () => {
  const phones = listed.flatMap(({ slug, phones }) =>
    phones.map(({ display, number, extension }: Node) => [slug, display, number, extension]),
  );
  expect(phones).toEqual(
    facts.phones.map(([slug, display, number, more]) => [slug, display, number, more ?? null]),
  );
  expect(phones).toHaveLength(34);
});

test("gives 16 distinct email addresses, and never a person's own", () => {
  const emails = listed.flatMap(({ slug, emails }) => emails.map(({ address }: Node) => [slug, address]));
  expect(emails).toEqual(facts.emails.filter(([, address]) => !address.startsWith("rsoto@")));
  expect(new Set(emails.map(([, address]) => address)).size).toBe(16);
});

test("does not show an email address that the source left blank", () => {
  expect(bySlug("iom-mexico").emails).toEqual([]);
});

test("has both entries of the house in Nuevo Laredo, alike but for their identity", () => {
  const [first, second] = ["casa-del-migrante-nuevo-laredo", "casa-del-migrante-nuevo-laredo-2"].map(bySlug);
  expect(first.id).not.toBe(second.id);
  const without = (house: Node) =>
    JSON.stringify(house, (key, value) => (/^(id|slug|\w+Id)$/.test(key) ? undefined : value));
  expect(without(first)).toBe(without(second));
  expect(first.locations[0].schedules).toMatchObject([
    { opens: "16:00", closes: "21:30", timezone: "America/Matamoros" },
    { opens: "09:30", closes: "13:00", timezone: "America/Matamoros" },
  ]);
});

test("dates the law and the treaties as precisely as they are known", () => {
  expect(
    country.instruments.map(({ kind, events }: Node) => [
      kind,
      ...events.map((event: Node) => `${event.kind} ${event.date}`),
    ]),
  ).toEqual([
    ["TREATY", "CONCLUDED 1951", "SIGNED 2000"],
    ["TREATY", "CONCLUDED 1967", "SIGNED 2000"],
    ["DECLARATION", "CONCLUDED 1984"],
    ["NATIONAL_LAW", "DRAFTED 2009", "ADOPTED 2010", "SIGNED 2011-12-26"],
  ]);
});

test("tells the narrative in English and in Spanish", () => {
  expect(country.texts).toHaveLength(5);
  for (const { en, es } of country.texts) {
    expect([en.locale, es.locale]).toEqual(["en", "es"]);
    expect(en.text).not.toBe(es.text);
  }
  expect(country.texts[0].en.text).toContain("Refugee Convention of 1951");
  expect(country.texts[0].es.text).toContain("Declaración de Cartagena de 1984");
  for (const { description, translations } of listed) {
    expect(description.locale).toBe("es");
    expect(translations.map(({ locale, outdated }: Node) => [locale, outdated])).toEqual([
      ["en", false],
      ["es", false],
    ]);
  }
});

test("carries the source's own date, to the month", () => {
  expect(country.sourceDate).toBe("2024-03");
  expect(new Set(listed.map(({ sourceDate }) => sourceDate))).toEqual(new Set(["2024-03"]));
});

test("calls nothing verified: neither an organization nor any of its claims", () => {
  const clocked = objectsIn(country).filter((each) => "freshness" in each);
  const kinds = new Set(clocked.map(({ __typename }) => __typename));
  expect(kinds).toEqual(new Set([undefined, "Presence", "Location", "Phone", "Email", "Link", "Schedule"]));
  for (const { freshness, verifiedAt } of clocked) {
    expect(freshness).toBe("NEVER_VERIFIED");
    expect(verifiedAt).toBeNull();
  }
  for (const { nextDueAt } of listed) expect(nextDueAt).toBeNull();
});

test("keeps what the source says of a time zone beside the zone that the place keeps", () => {
  const stated = listed.flatMap(({ slug, locations }) =>
    locations
      .filter(({ statedTimezone }: Node) => statedTimezone !== null)
      .map(({ city, timezone, statedTimezone }: Node) => ({ slug, city, timezone, statedTimezone })),
  );
  expect(stated).toHaveLength(11);
  for (const { slug, city, timezone, statedTimezone } of stated) {
    expect(slug).toMatch(/^unhcr-/);
    expect(statedTimezone).toBe("GMT -6");
    expect(timezone).toBe(facts.zones[city] ?? "America/Mexico_City");
  }
  expect(stated.some(({ timezone }) => timezone === "America/Tijuana")).toBe(true);
});

test("keeps the street address of UNHCR's representation apart from the one for its mail", () => {
  expect(bySlug("unhcr-representation-mexico").locations.map(({ kind }: Node) => kind)).toEqual([
    "PHYSICAL",
    "POSTAL",
  ]);
});

test("leads from each UNHCR office to UNHCR, which has no entry itself", () => {
  const parents = listed.filter(({ parent }) => parent !== null).map(({ parent }) => parent.slug);
  expect(parents).toEqual(Array(10).fill("unhcr"));
});

test("names no contact person, and tells no private note, in anything that is published", async () => {
  const tables = await posada.db.$queryRaw<{ text: string }[]>`
    SELECT row_to_json(o)::text AS text FROM published.organization o
    UNION ALL SELECT row_to_json(c)::text FROM published.country c
    UNION ALL SELECT row_to_json(e)::text FROM published.entry e`;
  const everything = [JSON.stringify(country), ...tables.map(({ text }) => text)].join("\n");
  for (const name of ["Imberton", "Alberto", "Rosalba", "Soto Palma", "rsoto@"])
    expect(everything).not.toContain(name);
  // The address is the organization's only published one; it stays, and no name beside it.
  expect(everything).toContain("aimberton@hotmail.com");
  expect(listed.flatMap(({ contacts }) => contacts)).toEqual([]);
  const notes = mexicoOrganizations.flatMap(({ notes }) => notes ?? []);
  expect(notes.length).toBeGreaterThan(10);
  for (const note of notes) expect(everything).not.toContain(JSON.stringify(note).slice(1, -1));
});
