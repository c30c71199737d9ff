import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { examine } from "../../server/publishing/doctor.ts";
import { openTestApp, type TestApp } from "../support/app.ts";
import { changesAfter, currentEdition } from "../support/change-feed.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

const slugs = ["casa-del-migrante-nuevo-laredo", "casa-del-migrante-nuevo-laredo-2"] as const;

/** What the public sees of the Mexico page: its entries in order, and whom they name. */
async function page() {
  const { data } = await posada.query(
    '{ country(code: "MX") { sections { slug entries { id position organization { id slug } } } } }',
  );
  // biome-ignore lint/suspicious/noExplicitAny: the answer's shape is what is tested
  return data.country.sections.flatMap(({ entries }: any) => entries) as {
    id: string;
    position: number;
    organization: { id: string; slug: string };
  }[];
}

const everything = `
  id slug name alternateNames { name } nameStatus sourceDate verifiedAt freshness
  translations { locale text } helps { slug } audiences { slug } languages { code }
  entries { country { code } section { slug } note { text } }
  locations { id address1 city postalCode verifiedAt schedules { id days opens closes label { text } } }
  phones { id number display verifiedAt verifiedVia } emails { id address } links { id kind } presence { verifiedAt }`;

async function seen(argument: string) {
  const { data, errors } = await posada.query(`{ organization(${argument}) { ${everything} } }`);
  expect(errors).toBeUndefined();
  return data.organization;
}

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await posada.editorial(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const history = (id: string) =>
  ask(
    `{ revisions(organizationId: "${id}") { nodes { number kind status message document organization { name } } } }`,
    // biome-ignore lint/suspicious/noExplicitAny: as above
  ).then((data) => data.revisions.nodes as any[]);

test("the house that the page has twice is merged: every claim once, 31 entries, and undone: 32, both with their histories", async () => {
  const before = await page();
  expect(before).toHaveLength(32);
  const [kept, lost] = await Promise.all(slugs.map((slug) => seen(`slug: "${slug}"`)));
  const start = await currentEdition(posada.db);

  const preview = (
    await ask(
      `query ($keepId: ID!, $loseIds: [ID!]!) { previewMerge(keepId: $keepId, loseIds: $loseIds) {
        kept { revision } losing { revision } status problems { path message } differences { path } redirects notes
        items { path into } organization { phones { id } } public } }`,
      { keepId: kept.id, loseIds: [lost.id] },
    )
  ).previewMerge;
  expect(preview).toMatchObject({ status: "PUBLISHED", problems: [], differences: [], notes: 1 });
  expect(preview.redirects).toEqual([lost.id, lost.slug].sort());
  expect(preview.items).toHaveLength(8);
  expect(preview.items.filter(({ into }: { into: string | null }) => into === null)).toEqual([]);

  const { mergeOrganizations: merged } = await ask(
    `mutation ($keepId: ID!, $loseIds: [ID!]!) {
      mergeOrganizations(keepId: $keepId, loseIds: $loseIds, message: "Twice on the page.", requestId: "merge",
        revisions: [{ organizationId: "${kept.id}", revision: 1 }, { organizationId: "${lost.id}", revision: 1 }]) {
        merge { id may laterMergeId lost { status revisionAfter organization { status mergedInto { slug } } } }
        revision edition organization { slug notes { body } } } }`,
    { keepId: kept.id, loseIds: [lost.id] },
  );
  expect(merged).toMatchObject({ revision: 2, edition: start + 1, organization: { slug: slugs[0] } });
  expect(merged.organization.notes).toHaveLength(2);
  expect(merged.merge).toMatchObject({
    may: ["undo"],
    laterMergeId: null,
    lost: [
      {
        status: "PUBLISHED",
        revisionAfter: 2,
        organization: { status: "MERGED", mergedInto: { slug: slugs[0] } },
      },
    ],
  });

  const after = await page();
  expect(after).toHaveLength(31);
  expect(after).toEqual(before.filter(({ organization }) => organization.id !== lost.id));
  // Every claim once, and nothing else about it is different.
  expect(await seen(`id: "${kept.id}"`)).toEqual(kept);
  for (const argument of [`slug: "${slugs[1]}"`, `id: "${lost.id}"`])
    expect((await seen(argument)).id).toBe(kept.id);
  const feed = await changesAfter(posada.db, start);
  expect(feed).toEqual([
    { edition: start + 1, subject: "ORGANIZATION", kind: "WITHDRAWN", id: lost.id, slug: slugs[1] },
    ...[lost.id, slugs[1]]
      .sort()
      .map((slug) => ({ edition: start + 1, subject: "ORGANIZATION", kind: "REDIRECT", id: kept.id, slug })),
  ]);
  expect((await examine(posada.db)).complaints).toEqual([]);

  const [gone] = await history(lost.id);
  expect(gone).toMatchObject({ number: 2, kind: "MERGE", status: "MERGED", message: "Twice on the page." });
  expect(gone.document.phones).toHaveLength(1);
  const listed = await ask(
    "{ all: organizations(first: 1) { totalCount } merged: organizations(filter: { status: MERGED }) { nodes { slug } } }",
  );
  expect(listed.merged.nodes).toEqual([{ slug: slugs[1] }]);

  const { undoMerge: parted } = await ask(
    `mutation { undoMerge(mergeId: "${merged.merge.id}") {
      revision edition unsplit { path because message } merge { undoneBy may } organization { slug status } restored { slug status revision } } }`,
  );
  expect(parted).toMatchObject({
    unsplit: [],
    merge: { may: [] },
    organization: { slug: slugs[0], status: "PUBLISHED" },
    restored: [{ slug: slugs[1], status: "PUBLISHED", revision: 3 }],
  });
  expect(await page()).toEqual(before);
  expect(await Promise.all(slugs.map((slug) => seen(`slug: "${slug}"`)))).toEqual([kept, lost]);
  expect((await history(lost.id)).map(({ kind, status }) => [kind, status])).toEqual([
    ["RESTORE", "PUBLISHED"],
    ["MERGE", "MERGED"],
    ["IMPORT", "PUBLISHED"],
  ]);
  expect((await history(kept.id)).map(({ kind }) => kind)).toEqual(["RESTORE", "MERGE", "IMPORT"]);
  expect((await examine(posada.db)).complaints).toEqual([]);
});

test("an open form of what was merged meanwhile goes on with the kept one, and loses nothing that was typed", async () => {
  const [kept, lost] = await Promise.all(slugs.map((slug) => seen(`slug: "${slug}"`)));
  const { organization: form } = await ask(
    `{ organization(id: "${lost.id}") { revision phones { id asPublished extension type label { locale text } locationId contactId } } }`,
  );
  await ask(`mutation { mergeOrganizations(keepId: "${kept.id}", loseIds: ["${lost.id}"]) { revision } }`);
  const typed = {
    name: "Casa del Migrante de Nuevo Laredo",
    phones: form.phones.map((phone: object) => ({ ...phone, label: [{ locale: "es", text: "Recepción" }] })),
    languages: [{ code: "es", note: null }],
  };
  const variables = { id: lost.id, base: form.revision, input: typed };
  const refused = await posada.editorial(
    "mutation ($id: ID!, $base: Int!, $input: OrganizationInput!) { saveOrganization(id: $id, baseRevision: $base, input: $input) { revision } }",
    variables,
    { language: "es" },
  );
  expect(refused.errors).toMatchObject([
    {
      message: expect.stringContaining("pasó a ser parte de otra organización"),
      extensions: { code: "MERGED", mergedInto: kept.id },
    },
  ]);
  for (const query of ["checkOrganization", "previewOrganization"]) {
    const { errors } = await posada.editorial(
      `query ($id: ID!, $base: Int!, $input: OrganizationInput!) { ${query}(id: $id, baseRevision: $base, input: $input) { problems { path } } }`,
      variables,
    );
    expect(errors).toMatchObject([{ extensions: { code: "MERGED", mergedInto: kept.id } }]);
  }
  const { carryOver } = await ask(
    `query ($id: ID!, $base: Int!, $input: OrganizationInput!) { carryOver(id: $id, baseRevision: $base, input: $input) {
      organization { id revision } changes { path from to current conflict } } }`,
    variables,
  );
  expect(carryOver.organization.id).toBe(kept.id);
  expect(carryOver.changes).toEqual([
    { path: "name", from: lost.name, to: typed.name, current: lost.name, conflict: false },
    { path: "languages.es", from: null, to: { code: "es", note: null }, current: null, conflict: false },
    {
      path: `phones.${kept.phones[0].id}.label.es`,
      from: null,
      to: "Recepción",
      current: null,
      conflict: false,
    },
  ]);

  // Contributors do not see what is merged: they are led on to what it is part of.
  const reader = await posada.editorial(
    `{ a: organization(id: "${lost.id}") { id } b: organization(slug: "${lost.slug}") { id } }`,
    {},
    {
      as: { role: "CONTRIBUTOR", countries: [] },
    },
  );
  expect(reader.data).toEqual({ a: { id: kept.id }, b: { id: kept.id } });
});
