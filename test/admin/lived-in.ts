import { makeActor } from "../factories/actors.ts";
import { makePerson } from "../factories/people.ts";
import type { TestApp } from "../support/app.ts";

const admin = makeActor("ADMIN");

interface LivedIn {
  /** The organization that has a bit of everything. */
  organizationId: string;
  /** The one that is the same house. */
  twinId: string;
  /** One that is part of another one by now. */
  mergedId: string;
}

/**
 * A desk at which people have worked: verifications of some claims, corrections, a draft, proposals, an archived
 * organization, one that became part of another.
 */
export async function makeLivedIn(posada: TestApp): Promise<LivedIn> {
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await posada.editorial(query, variables, { as: admin });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  await makePerson(posada.db, { name: "Luz Herrera", role: "CONTRIBUTOR", countries: ["MX"], locale: "es" });
  const { organizations } = await ask(`{ organizations(first: 40, orderBy: NAME) { nodes {
    id revision name presence { id } phones { id } emails { id } locations { id } schedules { id } } } }`);
  const nodes: {
    id: string;
    revision: number;
    name: string;
    presence: { id: string };
    phones: { id: string }[];
    emails: { id: string }[];
    locations: { id: string }[];
    schedules: { id: string }[];
  }[] = organizations.nodes;

  // Two of three have been called: some half a year ago, some lately.
  for (const [index, { id, revision, presence, phones, emails, locations, schedules }] of nodes.entries()) {
    if (index % 3 === 2) continue;
    const verifiedAt = index % 3 === 0 ? "2026-03-02T16:00:00Z" : "2025-08-20T16:00:00Z";
    const claims = [presence, ...phones, ...emails, ...locations, ...schedules].map((claim) => ({
      claimId: claim.id,
      outcome: index === 3 && claim.id === phones[0]?.id ? "WRONG" : "CONFIRMED",
      method: "PHONE",
      verifiedAt,
    }));
    await ask(
      `mutation ($id: ID!, $revision: Int!, $claims: [ClaimCheckInput!]!) {
        verifyClaims(organizationId: $id, revision: $revision, claims: $claims) { revision } }`,
      { id, revision, claims },
    );
  }

  const shelter = nodes.find(({ name }) => /laredo/i.test(name)) ?? nodes[0]!;
  const read = () =>
    ask(
      `query ($id: ID!) { organization(id: $id) { revision phones { id asPublished type label { locale text } }
        descriptions { locale body } } }`,
      { id: shelter.id },
    );
  const { organization } = await read();
  const save = `mutation ($id: ID!, $baseRevision: Int!, $input: OrganizationInput!, $message: String) {
    saveOrganization(id: $id, baseRevision: $baseRevision, input: $input, message: $message) { revision } }`;
  await ask(save, {
    id: shelter.id,
    baseRevision: organization.revision,
    message: "After a call",
    input: {
      descriptions: [
        ...organization.descriptions,
        { locale: "ar", body: "مأوى للمهاجرين واللاجئين. يقدم الطعام والمبيت والمساعدة." },
      ],
      notices: [
        {
          id: crypto.randomUUID(),
          startsOn: "2026-03-10",
          endsOn: "2026-05-03",
          text: [
            { locale: "en", text: "Closed until 3 May for repairs." },
            { locale: "es", text: "Cerrado hasta el 3 de mayo por obras." },
          ],
        },
      ],
    },
  });
  await ask(
    `mutation ($id: ID!) { addNote(organizationId: $id, body: "Ask for the night shift after ten o'clock.") { id } }`,
    { id: shelter.id },
  );
  await ask(
    `mutation ($id: ID!) { flag(organizationId: $id, kind: STALE, note: "Nobody answers in the morning.") { changed } }`,
    { id: shelter.id },
  );
  const now = (await read()).organization;
  await ask(
    `mutation ($organizationId: ID!, $baseRevision: Int!, $input: OrganizationInput!) {
      proposeChange(organizationId: $organizationId, baseRevision: $baseRevision, input: $input,
        message: "They answer on this number now.") { proposal { id } } }`,
    {
      organizationId: shelter.id,
      baseRevision: now.revision,
      input: {
        phones: now.phones.map((phone: object, index: number) =>
          index ? phone : { ...phone, type: "HOTLINE" },
        ),
      },
    },
  );
  const [keptId, mergedId] = [crypto.randomUUID(), crypto.randomUUID()];
  for (const [id, name] of [
    [mergedId, "Casa Esperanza"],
    [keptId, "Casa Nueva Esperanza"],
  ])
    await ask(save, { id, baseRevision: 0, message: null, input: { name, entries: [], phones: [] } });
  await ask(
    `mutation ($keepId: ID!, $loseIds: [ID!]!) {
      mergeOrganizations(keepId: $keepId, loseIds: $loseIds, message: "The same door.") { revision } }`,
    { keepId: keptId, loseIds: [mergedId] },
  );
  const last = nodes.at(-1)!;
  await ask(
    `mutation ($id: ID!) { archiveOrganization(id: $id, reason: "It closed in March.") { revision } }`,
    {
      id: last.id,
    },
  );
  const twin = nodes.find(({ id, name }) => /laredo/i.test(name) && id !== shelter.id)!;
  return { organizationId: shelter.id, twinId: twin.id, mergedId };
}
