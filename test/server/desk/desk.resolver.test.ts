import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { redactDocument } from "../../../server/organizations/redact-document.ts";
import type { Actor } from "../../../server/policies/actor.ts";
import { claimsOf } from "../../../server/verification/claims.ts";
import { clocksOf } from "../../../server/verification/clocks.ts";
import { freshness } from "../../../server/verification/freshness.ts";
import { makeActor } from "../../factories/actors.ts";
import { confirmClaims } from "../../factories/edit-organizations.ts";
import { publishMany } from "../../factories/many-organizations.ts";
import {
  makeContact,
  makeEntry,
  makeLocation,
  makeOrganization,
  makeSchedule,
} from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

const now = new Date("2026-03-15T12:00:00Z");
const actors: [who: string, actor: Actor][] = [
  ["an editor", makeActor("EDITOR")],
  ["an editor limited to one country", makeActor("EDITOR", ["CR"])],
  ["an admin limited to two, of which one has nothing", makeActor("ADMIN", ["CR", "PA"])],
  ["a contributor", makeActor("CONTRIBUTOR")],
];
const hidden = makeLocation({ visibility: "HIDDEN" });
const nameless = makeContact({ consent: "NOT_RECORDED", consentUntil: null });
/** With claims that contributors do not know of. */
const refuge = makeOrganization({
  name: "Refugio Ceiba",
  entries: [makeEntry({ country: "CR" })],
  locations: [hidden],
  schedules: [makeSchedule({ locationId: hidden.id })],
  contacts: [nameless, makeContact({ locationId: hidden.id }), makeContact()],
});

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
  const { db } = posada;
  const documents = [...(await publishMany(db, 40)), refuge];
  await publishOrganizations(db, [refuge]);
  const [draft, closed, wrong, ...others] = documents;
  await db.organization.update({ where: { id: draft!.id }, data: { status: "DRAFT" } });
  const archived = { status: "ARCHIVED", archivedReason: "It closed." } as const;
  await db.organization.update({ where: { id: closed!.id }, data: archived });
  await db.organization.update({ where: { id: wrong!.id }, data: { foundWrong: 1 } });
  // Some claims alone, so that claims are fresher than their organizations.
  for (const [age, kind] of [
    [100, "PHONE"],
    [160, "SCHEDULE"],
    [30, "CONTACT"],
    [350, "ADDRESS"],
  ] as const) {
    const some = others.filter((_, index) => (index + age) % 3 === 0);
    const ids = some.flatMap((document) => claimsOf(document).filter((claim) => claim.kind === kind));
    const at = new Date(now.getTime() - age * 24 * 60 * 60 * 1000);
    const only = ids.map(({ id }) => id);
    await confirmClaims(db, some, at, only);
  }
});
afterAll(() => posada?.close());

const ask = async (as: Actor, query: string, variables = {}) => {
  const { data, errors } = await posada.editorial(query, variables, { as });
  expect(errors).toBeUndefined();
  return data;
};
/** How many the list has, as this actor filters it: with the countries to which the actor is limited. */
const listed = async (as: Actor, filter: object) =>
  (
    await ask(as, "query ($filter: OrganizationFilter) { organizations(filter: $filter) { totalCount } }", {
      filter: { countries: as.countries, ...filter },
    })
  ).organizations.totalCount;

const names = {
  verified: "VERIFIED",
  dueSoon: "DUE_SOON",
  overdue: "OVERDUE",
  neverVerified: "NEVER_VERIFIED",
};

describe.each(actors)("every number is that of a list, for %s:", (_who, as) => {
  test("organizations by what they need", async () => {
    const { desk } = await ask(
      as,
      "{ desk { organizations foundWrong drafts archived freshness { freshness count } } }",
    );
    const status = "PUBLISHED";
    expect(desk).toEqual({
      organizations: await listed(as, { status }),
      foundWrong: await listed(as, { status, foundWrong: true }),
      drafts: await listed(as, { status: "DRAFT" }),
      archived: await listed(as, { status: "ARCHIVED" }),
      freshness: await Promise.all(
        Object.values(names).map(async (wanted) => ({
          freshness: wanted,
          count: await listed(as, { status, freshness: wanted }),
        })),
      ),
    });
  });

  test("claims by their kind, and the organizations that have them", async () => {
    const { desk } = await ask(
      as,
      `{ desk { overdue { kind overdue dueSoon neverVerified organizations
        overdueOrganizations dueSoonOrganizations neverVerifiedOrganizations } } }`,
    );
    const all = await loadDocuments(posada.db, await everyId());
    const own = all.filter(
      ({ status, document }) =>
        status === "PUBLISHED" &&
        (as.countries.length === 0 || document.entries.some(({ country }) => as.countries.includes(country))),
    );
    const known = own.flatMap((each) => {
      const { byClaim } = clocksOf(each.document, each.verifications, each.days);
      return claimsOf(redactDocument(each.document, as, now)).map(({ id, kind }) => {
        const due = byClaim.get(id)!.dueAt;
        return { kind, freshness: freshness(due === null ? null : new Date(due), now) };
      });
    });
    expect(desk.overdue.map(({ kind }: { kind: string }) => kind)).toEqual([
      "PRESENCE",
      "ADDRESS",
      "PHONE",
      "EMAIL",
      "LINK",
      "SCHEDULE",
      "CONTACT",
    ]);
    for (const counted of desk.overdue) {
      const of = (wanted: string) =>
        known.filter((claim) => claim.kind === counted.kind && claim.freshness === wanted).length;
      const having = (wanted?: string) =>
        listed(as, { status: "PUBLISHED", claimKind: counted.kind, freshness: wanted });
      expect(counted).toEqual({
        kind: counted.kind,
        overdue: of("OVERDUE"),
        dueSoon: of("DUE_SOON"),
        neverVerified: of("NEVER_VERIFIED"),
        organizations: await having(),
        overdueOrganizations: await having("OVERDUE"),
        dueSoonOrganizations: await having("DUE_SOON"),
        neverVerifiedOrganizations: await having("NEVER_VERIFIED"),
      });
    }
  });

  test("organizations by country page and by section", async () => {
    const { desk, ...pages } = await ask(
      as,
      `{ desk {
          freshnessByCountry { code name { locale text } organizations verified dueSoon overdue neverVerified }
          freshnessBySection { slug name { locale text } organizations verified dueSoon overdue neverVerified }
        }
        countries { code name { locale text } } sections { slug name { locale text } } }`,
    );
    const counts = async (filter: object) => ({
      organizations: await listed(as, { status: "PUBLISHED", ...filter }),
      ...Object.fromEntries(
        await Promise.all(
          Object.entries(names).map(async ([name, wanted]) => [
            name,
            await listed(as, { status: "PUBLISHED", freshness: wanted, ...filter }),
          ]),
        ),
      ),
    });
    const own = pages.countries.filter(
      ({ code }: { code: string }) => as.countries.length === 0 || as.countries.includes(code),
    );
    const key = (one: { code: string }, other: { code: string }) => (one.code < other.code ? -1 : 1);
    const byCountry = own.map(async (page: { code: string }) => ({
      ...page,
      ...(await counts({ country: page.code })),
    }));
    expect(desk.freshnessByCountry).toEqual((await Promise.all(byCountry)).sort(key));
    const bySection = pages.sections.map(async (section: { slug: string }) => ({
      ...section,
      ...(await counts({ section: section.slug })),
    }));
    expect(desk.freshnessBySection).toEqual(await Promise.all(bySection));
  });
});

async function everyId(): Promise<string[]> {
  return (await posada.db.organization.findMany({ select: { id: true } })).map(({ id }) => id);
}

const overTime = `query ($months: Int) {
  desk { freshnessOverTime(months: $months) { at verified dueSoon overdue neverVerified } }
}`;

test("the months before are what each claim's checks came to in their first moments, and now is what it is now", async () => {
  const [, as] = actors[0]!;
  const { freshnessOverTime } = (await ask(as, overTime, { months: 18 })).desk;
  const published = (await loadDocuments(posada.db, await everyId())).filter(
    ({ status }) => status === "PUBLISHED",
  );
  const moments = [
    ...Array.from({ length: 18 }, (_, index) => new Date(Date.UTC(2026, 2 - 17 + index, 1))),
    now,
  ];
  const wanted = moments.map((at) => {
    const due = published.flatMap(({ document, verifications, days }) => {
      const made = verifications.filter(({ verifiedAt }) => verifiedAt <= at);
      return [...clocksOf(document, made, days).byClaim.values()].map(({ dueAt }) => dueAt);
    });
    const of = (state: string) =>
      due.filter((moment) => freshness(moment === null ? null : new Date(moment), at) === state).length;
    const counts = Object.entries(names).map(([name, state]) => [name, of(state)]);
    return { at: at.toISOString(), ...Object.fromEntries(counts) };
  });
  expect(freshnessOverTime).toEqual(wanted);
  expect(new Set(wanted.map((each) => JSON.stringify({ ...each, at: null }))).size).toBeGreaterThan(8);
});

test("twelve months are told when nobody says how many, 36 at most, and contributors are told of none", async () => {
  const [, editor] = actors[0]!;
  const [, contributor] = actors[3]!;
  expect((await ask(editor, overTime)).desk.freshnessOverTime).toHaveLength(13);
  expect((await ask(editor, overTime, { months: 36 })).desk.freshnessOverTime).toHaveLength(37);
  expect((await ask(contributor, overTime)).desk.freshnessOverTime).toEqual([]);
  for (const months of [0, 37, -1]) {
    const { errors } = await posada.editorial(overTime, { months }, { as: editor });
    expect(errors![0]!.extensions).toMatchObject({ code: "BAD_INPUT", fields: [{ path: "months" }] });
  }
});

test("a claim that leaves its document is counted no more, and again when it returns", async () => {
  const [, as] = actors[0]!;
  const phones = async () =>
    (await ask(as, "{ desk { overdue { kind organizations } } }")).desk.overdue[2].organizations;
  const save = (document: Pick<OrganizationDocument, "phones">, baseRevision: number) =>
    ask(
      as,
      `mutation ($id: ID!, $baseRevision: Int!, $input: OrganizationInput!) {
        saveOrganization(id: $id, baseRevision: $baseRevision, input: $input) { revision } }`,
      {
        id: refuge.id,
        baseRevision,
        input: { phones: document.phones.map(({ number, label, ...phone }) => ({ ...phone, label: [] })) },
      },
    );
  const before = await phones();
  await save({ phones: [] }, 1);
  expect(await phones()).toBe(before - 1);
  await save(refuge, 2);
  expect(await phones()).toBe(before);
});

test("the newest changes are those of others, on the pages of whoever is limited to some", async () => {
  const recent = "{ desk { recentChanges(first: 100) { by subject subjectId action } } }";
  const [, editor] = actors[0]!;
  const [, limited] = actors[1]!;
  const [, contributor] = actors[3]!;
  const found = async (as: Actor) => (await ask(as, recent)).desk.recentChanges as { subjectId: string }[];
  const ids = (list: { subjectId: string }[]) => list.map(({ subjectId }) => subjectId);
  // Whoever saved the refuge in the test before does not see that.
  expect((await found(editor)).filter(({ subjectId }) => subjectId === refuge.id)).toHaveLength(1);
  expect(ids(await found(limited)).filter((id) => id === refuge.id)).toHaveLength(3);
  const own = await posada.db.entry.findMany({ where: { countryCode: "CR" } });
  expect(new Set(ids(await found(limited)))).toEqual(new Set(own.map((entry) => entry.organizationId)));
  expect(await found(contributor)).toEqual([]);
});
