import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { archiveOrganization } from "../../../../server/organizations/archive-organization.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { unarchiveOrganization } from "../../../../server/organizations/unarchive-organization.ts";
import { checkEverything } from "../../../../server/quality/check-everything.ts";
import { duplicateClusters } from "../../../../server/quality/duplicates/duplicate-clusters.ts";
import { notADuplicate } from "../../../../server/quality/duplicates/not-a-duplicate.ts";
import { possibleDuplicates } from "../../../../server/quality/duplicates/possible-duplicates.ts";
import { organizationFindings } from "../../../../server/quality/findings/organization-findings.ts";
import { makeActor } from "../../../factories/actors.ts";
import { makeBareOrganization, makeEntry, makeLocation, makePhone } from "../../../factories/organization.ts";
import { toInput } from "../../../factories/organization-input.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { publishWithFindings } from "../../../factories/publish-with-findings.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../../support/desk.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
});
afterAll(() => posada?.drop());

const reader = () => ({ db: posada.db, actor: makeActor(), now: deskTime });
const duplicatesOf = async (id: string) => {
  const { document, ...rest } = await lookAt(makeDesk(posada), id);
  const findings = await organizationFindings(reader(), { document, ...rest }, ["OPEN", "DISMISSED"]);
  return findings
    .filter(({ source }) => source === "DUPLICATE")
    .map(({ rule, state, row }) => ({ rule, state, otherId: row?.otherId }));
};
/** A house that nobody else is like, but those that are made with the same words. */
const house = (name: string, digits: string, overrides: Partial<OrganizationDocument> = {}) => {
  const street = `Calle ${name.replace(", A.C.", "").split(" ").at(-1)!.toLowerCase()} ${digits.slice(-2)}`;
  return makeBareOrganization({
    name,
    entries: [makeEntry()],
    locations: [
      makeLocation({
        ...{ asPublished: `${street}, Cholula`, address1: street, address2: null, city: "Cholula" },
        ...{ postalCode: null, latitude: null, longitude: null, coordinatePrecision: null },
      }),
    ],
    phones: [makePhone({ asPublished: digits, number: `+52${digits}`, locationId: null })],
    ...overrides,
  });
};
async function saveTwo(name: string, digits: string) {
  const [one, other] = [house(name, digits), house(`${name}, A.C.`, digits)];
  await changeOrganization(makeDesk(posada), one);
  await changeOrganization(makeDesk(posada), other);
  return { one, other };
}

test("on the Mexico page the two of Nuevo Laredo are certain, and nobody else is told of a double", async () => {
  const found = await posada.db.finding.findMany({
    where: { source: "DUPLICATE" },
    include: { organization: { include: { entries: true } } },
  });
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["DUPLICATE_CERTAIN", "HIGH"],
    ["DUPLICATE_CERTAIN", "HIGH"],
  ]);
  expect(found[0]!.otherId).toBe(found[1]!.organizationId);
});

test("two offices in two cities that share a mailbox, as Tapachula and Tijuana do, are two", async () => {
  const shared = await posada.db.email.findMany({
    where: { address: "cdelmigrante@yahoo.com" },
    select: { organizationId: true },
  });
  const [one, other] = await Promise.all(
    shared.map(({ organizationId }) => lookAt(makeDesk(posada), organizationId)),
  );
  const cities = [one, other].map((office) => office!.document.locations[0]!.city);
  expect(cities.sort()).toEqual(["Tapachula", "Tijuana"]);
  for (const [asked, second] of [
    [one, other],
    [other, one],
  ]) {
    const found = await possibleDuplicates(reader(), { id: asked!.document.id });
    const alike = found.find(({ organizationId }) => organizationId === second!.document.id);
    // Worth a look to who asks, and no finding.
    expect([undefined, "POSSIBLE"]).toContain(alike?.certainty);
    expect(await duplicatesOf(asked!.document.id)).toEqual([]);
  }
});

test("one organization on two country pages is one, and branches in two cities are two, whatever they share", async () => {
  const desk = makeDesk(posada);
  const entries = [makeEntry({ country: "MX" }), makeEntry({ country: "US" })];
  const head = house("Refugio Marañón", "2220190022", { entries });
  await publishWithFindings(posada.db, [head], deskTime);
  const elsewhere = {
    latitude: null,
    longitude: null,
    coordinatePrecision: null,
    address1: null,
    state: null,
  };
  const branch = house("Refugio Marañón", "2220190022", {
    parentId: head.id,
    locations: [makeLocation({ ...elsewhere, asPublished: "Mérida", city: "Mérida" })],
  });
  const stranger = house("Refugio Marañón", "2220190022", {
    locations: [makeLocation({ ...elsewhere, asPublished: "La Paz", city: "La Paz" })],
  });
  await changeOrganization(desk, branch);
  await changeOrganization(desk, stranger);
  for (const { id } of [head, branch, stranger]) expect(await duplicatesOf(id)).toEqual([]);
});

test("an import finds who was there before, and who came with it twice", async () => {
  const before = house("Refugio Tulipán", "2220280123");
  await changeOrganization(makeDesk(posada), before);
  const come = [house("REFUGIO TULIPAN", "2220280123"), house("Refugio Orquídea", "2220370224")];
  const again = house("Refugio Orquidea, A.C.", "2220370224");
  await publishWithFindings(posada.db, [...come, again], deskTime);
  expect(await duplicatesOf(before.id)).toEqual([
    { rule: "DUPLICATE_CERTAIN", state: "OPEN", otherId: come[0]!.id },
  ]);
  expect(await duplicatesOf(come[1]!.id)).toEqual([
    { rule: "DUPLICATE_CERTAIN", state: "OPEN", otherId: again.id },
  ]);
});

test("a save tells both that they are one, and says why in both languages", async () => {
  const { one, other } = await saveTwo("Refugio Zarzamora", "2221360001");
  expect(await duplicatesOf(one.id)).toEqual([
    { rule: "DUPLICATE_CERTAIN", state: "OPEN", otherId: other.id },
  ]);
  expect(await duplicatesOf(other.id)).toEqual([
    { rule: "DUPLICATE_CERTAIN", state: "OPEN", otherId: one.id },
  ]);
  const kept = await posada.db.finding.findFirstOrThrow({
    where: { organizationId: one.id, source: "DUPLICATE" },
  });
  expect(kept.title).toEqual({
    en: "The same as “Refugio Zarzamora, A.C.”",
    es: "La misma que «Refugio Zarzamora, A.C.»",
  });
  expect(kept.explanation).toMatchObject({
    en: expect.stringContaining("For it: the same street and number, the same name, the same phone"),
    es: expect.stringContaining(
      "A favor: la misma calle y el mismo número, el mismo nombre, el mismo teléfono.",
    ),
  });
});

test("what is no longer alike resolves by itself, on both sides", async () => {
  const { one, other } = await saveTwo("Refugio Membrillo", "2222470012");
  await changeOrganization(
    makeDesk(posada),
    house("Clínica Jurídica Tejocote", "2221257620", { id: other.id, slug: other.slug, locations: [] }),
  );
  expect(await duplicatesOf(one.id)).toEqual([]);
  expect(await duplicatesOf(other.id)).toEqual([]);
});

test("what leaves the directory is nobody's double, until it is back", async () => {
  const { one, other } = await saveTwo("Refugio Capulín", "2223580113");
  await atDesk(makeDesk(posada), archiveOrganization, { id: other.id, reason: "It closed." });
  expect(await duplicatesOf(one.id)).toEqual([]);
  await atDesk(makeDesk(posada), unarchiveOrganization, { id: other.id });
  expect(await duplicatesOf(one.id)).toMatchObject([{ rule: "DUPLICATE_CERTAIN", state: "OPEN" }]);
});

test("who are said to be two stay two on both sides, until one of them says something else of itself", async () => {
  const desk = makeDesk(posada);
  const { one, other } = await saveTwo("Refugio Guayaba", "2224691114");
  const two = { organizationId: other.id, otherId: one.id, reason: "Two doors of one yard." };
  expect((await atDesk(desk, notADuplicate, two)).changed).toBe(2);
  expect(await duplicatesOf(one.id)).toMatchObject([{ state: "DISMISSED" }]);
  expect(await duplicatesOf(other.id)).toMatchObject([{ state: "DISMISSED" }]);
  // Texts are no evidence.
  const described = { locale: "en", body: "Beds and soup.", editedAt: deskTime.toISOString() };
  await changeOrganization(desk, { ...other, descriptions: [described] });
  expect(await duplicatesOf(one.id)).toMatchObject([{ state: "DISMISSED" }]);
  expect(await possibleDuplicates(reader(), { id: one.id })).toMatchObject([
    { organizationId: other.id, dismissed: true },
  ]);
  const email = { id: randomUUID(), address: "guayaba@gmail.com", asPublished: "guayaba@gmail.com" };
  const emails = (id: string) => [{ ...email, id, label: {}, locationId: null, contactId: null }];
  await changeOrganization(desk, { ...one, emails: emails(randomUUID()) });
  await changeOrganization(desk, { ...other, emails: emails(randomUUID()) });
  expect(await duplicatesOf(one.id)).toMatchObject([{ rule: "DUPLICATE_CERTAIN", state: "OPEN" }]);
  expect(await duplicatesOf(other.id)).toMatchObject([{ rule: "DUPLICATE_CERTAIN", state: "OPEN" }]);
});

test("two that nobody was told of can be said to be two, too", async () => {
  const desk = makeDesk(posada);
  const [one, other] = [
    house("Comedor Tamarindo", "2225702115"),
    house("Taller Pitaya", "2226813216", { locations: [] }),
  ];
  await changeOrganization(desk, one);
  await changeOrganization(desk, other);
  await atDesk(desk, notADuplicate, { organizationId: one.id, otherId: other.id, reason: "Neighbors." });
  expect(await duplicatesOf(one.id)).toMatchObject([{ rule: "DUPLICATE_POSSIBLE", state: "DISMISSED" }]);
  const itself = { organizationId: one.id, otherId: one.id, reason: "It is itself." };
  await expect(atDesk(desk, notADuplicate, itself)).rejects.toMatchObject({ code: "BAD_INPUT" });
  const nobody = { ...itself, otherId: randomUUID() };
  await expect(atDesk(desk, notADuplicate, nobody)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a form that is not saved is asked by its name alone, and by a misspelled one", async () => {
  const { one, other } = await saveTwo("Refugio Chicozapote", "2227924317");
  const ask = (name: string) =>
    possibleDuplicates(reader(), {
      id: randomUUID(),
      baseRevision: 0,
      input: toInput(makeBareOrganization({ name })),
    });
  for (const name of ["refugio chicozapote", "Refugio Chicozapote (Cholula)"]) {
    const found = await ask(name);
    expect(found.map(({ organizationId }) => organizationId).sort()).toEqual([one.id, other.id].sort());
  }
  // Of common words, with a city that stands only in the name.
  for (const name of ["Casa del Migrante Tijuana", "Migrant House Tijuana"]) {
    const [likeliest] = await ask(name);
    const found = await lookAt(makeDesk(posada), likeliest!.organizationId);
    expect(found.document.name).toBe("Casa del Migrante en Tijuana, A.C.");
  }
  const misspelled = makeBareOrganization({ name: "Refugio Chicosapote", locations: one.locations });
  const input = toInput(misspelled);
  expect(await possibleDuplicates(reader(), { id: misspelled.id, baseRevision: 0, input })).toHaveLength(2);
  expect(await ask("Refugio Mandarina")).toEqual([]);
});

test("three of one make one cluster, with each of its pairs; branches that resemble each other make none", async () => {
  const desk = makeDesk(posada);
  const { one, other } = await saveTwo("Refugio Níspero", "2228035418");
  const third = house("REFUGIO NISPERO", "2228035418");
  await changeOrganization(desk, third);
  const ids = [one.id, other.id, third.id].sort();
  const { clusters, totalCount } = await duplicateClusters(reader(), {});
  const cluster = clusters.find(({ organizationIds }) => organizationIds.includes(one.id));
  expect(cluster).toMatchObject({ organizationIds: ids });
  expect(cluster!.pairs.map(({ certainty }) => certainty)).toEqual(["CERTAIN", "CERTAIN", "CERTAIN"]);
  expect(totalCount).toBeGreaterThan(1);
  const page = await duplicateClusters(reader(), { first: 1, offset: 1 });
  expect(page.clusters).toHaveLength(1);
  expect(page.totalCount).toBe(totalCount);
  const elsewhere = await duplicateClusters(reader(), { filter: { country: "KE" } });
  expect(elsewhere).toEqual({ totalCount: 0, clusters: [] });
});

test("of three that are alike, two of which are said to be two, a cluster is no more than two", async () => {
  const desk = makeDesk(posada);
  const { one, other } = await saveTwo("Refugio Zapote", "2220460325");
  const third = house("REFUGIO ZAPOTE", "2220460325");
  await changeOrganization(desk, third);
  await atDesk(desk, notADuplicate, { organizationId: one.id, otherId: other.id, reason: "Two houses." });
  const { clusters } = await duplicateClusters(reader(), {});
  const found = clusters.filter(({ organizationIds }) => organizationIds.includes(third.id));
  expect(found).toHaveLength(1);
  expect(found[0]!.organizationIds).toHaveLength(2);
  expect(clusters.flatMap(({ organizationIds }) => organizationIds)).not.toEqual(
    expect.arrayContaining([one.id, other.id]),
  );
});

test("two that were found to be one stay so when many come to share what they share", async () => {
  const { one, other } = await saveTwo("Refugio Zapote", "2220257630");
  const many = Array.from({ length: 61 }, (_, index) => makeBareOrganization({ name: `Casa ${index}` }));
  await publishOrganizations(posada.db, many);
  await posada.db.$executeRaw`
    INSERT INTO editorial.matching_key (key, organization_id)
    SELECT k.key, o.id FROM editorial.matching_key k
    CROSS JOIN unnest(${many.map(({ id }) => id)}::uuid[]) AS o (id) WHERE k.organization_id = ${one.id}::uuid`;
  const described = { locale: "en", body: "Beds and soup.", editedAt: deskTime.toISOString() };
  await changeOrganization(makeDesk(posada), { ...other, descriptions: [described] });
  expect(await duplicatesOf(one.id)).toMatchObject([{ rule: "DUPLICATE_CERTAIN", state: "OPEN" }]);
  await posada.db.matchingKey.deleteMany({ where: { organizationId: { in: many.map(({ id }) => id) } } });
});

test("going over everything finds what came in behind the rules' back, and changes nothing the second time", async () => {
  const { one, other } = await saveTwo("Refugio Huaje", "2229146519");
  await posada.db.finding.deleteMany({
    where: { source: "DUPLICATE", organizationId: { in: [one.id, other.id] } },
  });
  await posada.db.matchingKey.deleteMany();
  const run = { now: deskTime, madeBy: "system" };
  await checkEverything(posada.db, { ...run, asOf: deskTime });
  expect(await duplicatesOf(one.id)).toMatchObject([{ rule: "DUPLICATE_CERTAIN", state: "OPEN" }]);
  const later = new Date(deskTime.getTime() + 60 * 60 * 1000);
  const again = await checkEverything(posada.db, { ...run, asOf: later });
  expect([again.appeared, again.resolved]).toEqual([0, 0]);
});

test("who reads no findings asks for no doubles", async () => {
  const stranger = { ...reader(), actor: makeActor("CONTRIBUTOR") };
  await expect(possibleDuplicates(stranger, { id: randomUUID() })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(duplicateClusters(stranger, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
});
