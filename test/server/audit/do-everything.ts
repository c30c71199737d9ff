import { randomUUID } from "node:crypto";
import { expect } from "@jest/globals";
import type { Actor } from "../../../server/policies/actor.ts";
import { makeCountryInput } from "../../factories/country-input.ts";
import { makeBareOrganization, makeEntry, makeOrganization } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { makePerson } from "../../factories/people.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import type { TestApp } from "../../support/app.ts";

/** What the trail should say of something that was done. */
export interface Told {
  action: string;
  subject: string;
  subjectId: string | null;
  [field: string]: unknown;
}

const told = (action: string, subject: string, subjectId: string | null, more: object = {}): Told => ({
  action,
  subject,
  subjectId,
  ...more,
});
const english = (text: string) => [{ locale: "en", text }];

/** Does each thing that the trail tells of, minutes apart, as an admin; gives what it should say, the oldest first. */
export async function doEverything(posada: TestApp, admin: Actor, contributor: Actor): Promise<Told[]> {
  const house = makeOrganization({ name: "Casa Ñandú", entries: [makeEntry({ section: "legal-aid" })] });
  const neighbor = makeBareOrganization({ entries: [makeEntry({ section: "legal-aid" })] });
  await publishOrganizations(posada.db, [house, neighbor]);
  const person = (await makePerson(posada.db, { name: "Ana Test" })).id;
  await makePerson(posada.db, { role: "ADMIN" });
  const sections = await posada.db.section.findMany({ orderBy: { position: "asc" } });
  const legal = sections.find(({ slug }) => slug === "legal-aid")!.id;

  const all: Told[] = [];
  let minutes = 0;
  /** The answer's only field. */
  const act = async (
    mutation: string,
    variables: Record<string, unknown>,
    tell: (answer: never) => Told[] = () => [],
    as = admin,
  ) => {
    const now = new Date(Date.UTC(2026, 2, 16, 0, ++minutes));
    posada.setNow(now);
    const { data, errors } = await posada.editorial(mutation, variables, { as });
    expect([mutation, errors]).toEqual([mutation, undefined]);
    const [answer] = Object.values(data);
    all.push(...tell(answer as never).map((each) => ({ at: now.toISOString(), ...each })));
    return answer;
  };
  const one = (action: string, more: object) => () => [told(action, "ORGANIZATION", house.id, more)];

  const save = `mutation ($id: ID!, $base: Int!, $input: OrganizationInput!) {
    saveOrganization(id: $id, baseRevision: $base, input: $input, message: "The sign.") { revision } }`;
  const red = { ...toInput(house), name: "Casa Roja" };
  const edited = { revision: 2, paths: ["name"], message: "The sign.", subjectName: "Casa Ñandú" };
  await act(save, { id: house.id, base: 1, input: red }, one("EDITED", edited));
  const ofHouse = (rest: string) => `mutation ($id: ID!) { ${rest} { revision } }`;
  const archive = ofHouse('archiveOrganization(id: $id, reason: "It closed.")');
  await act(archive, { id: house.id }, one("ARCHIVED", { revision: 3, paths: ["status"] }));
  await act(ofHouse("unarchiveOrganization(id: $id)"), { id: house.id }, one("UNARCHIVED", { revision: 4 }));
  const verify = `mutation ($id: ID!, $claim: ID!) { verifyClaims(organizationId: $id, revision: 4,
    claims: [{ claimId: $claim, outcome: CONFIRMED, method: PHONE }]) { revision } }`;
  await act(verify, { id: house.id, claim: house.presence.id }, one("VERIFIED", { revision: 5 }));
  await act(
    ofHouse("restoreRevision(id: $id, revision: 1)"),
    { id: house.id },
    one("RESTORED", { revision: 6 }),
  );
  const days = `mutation ($id: ID!) { setOrganizationIntervals(organizationId: $id,
    intervals: [{ key: PHONE, days: 10 }]) { revision } }`;
  await act(days, { id: house.id }, one("EDITED", { revision: 7, paths: ["intervals.PHONE"] }));
  const draft = makeOrganization({ name: "Draft", entries: [makeEntry({ section: "legal-aid" })] });
  await act(save, { id: draft.id, base: 0, input: toInput(draft) }, () => [
    told("CREATED", "ORGANIZATION", draft.id, { revision: 1, paths: ["organization", "status"] }),
  ]);
  await act(ofHouse("publishOrganization(id: $id)"), { id: draft.id }, () => [
    told("PUBLISHED", "ORGANIZATION", draft.id, { revision: 2, subjectName: "Draft" }),
  ]);

  const propose = `mutation ($id: ID!, $input: OrganizationInput!) { proposeChange(organizationId: $id,
    baseRevision: 7, input: $input, message: "I was there.") { proposal { id } } }`;
  const suggested = { ...toInput(house), nameStatus: "INFERRED", nameBasis: "The sign" };
  const proposals: string[] = [];
  for (let count = 0; count < 2; count++) {
    const made = await act(propose, { id: house.id, input: suggested }, () => [], contributor);
    proposals.push((made as { proposal: { id: string } }).proposal.id);
  }
  const accept = `mutation ($id: ID!) { acceptProposal(id: $id, paths: ["nameStatus", "nameBasis"]) { revision } }`;
  await act(accept, { id: proposals[0] }, () => [
    told("MERGED", "ORGANIZATION", house.id, { revision: 8 }),
    told("ACCEPTED", "PROPOSAL", proposals[0]!, {
      revision: 8,
      subjectName: "Casa Ñandú",
      paths: ["nameStatus", "nameBasis"],
    }),
  ]);
  const reject = 'mutation ($id: ID!) { rejectProposal(id: $id, reason: "It has not.") { proposal { id } } }';
  await act(reject, { id: proposals[1] }, () => [
    told("REJECTED", "PROPOSAL", proposals[1]!, { message: "It has not.", paths: [], revision: null }),
  ]);

  const batch = "batchId items { organizationId }";
  const setTerms = `mutation ($ids: [ID!]!) { setTerms(ids: $ids, addHelps: ["shelter"], message: "All.") { ${batch} } }`;
  const ran = await act(setTerms, { ids: [neighbor.id] }, ({ batchId }: { batchId: string }) => [
    told("EDITED", "ORGANIZATION", neighbor.id, { revision: 2, paths: ["helps.shelter"] }),
    told("EDITED", "BATCH", batchId, { subjectName: "setTerms", message: "All." }),
  ]);
  const undo = `mutation ($id: ID!) { undoBatch(batchId: $id) { ${batch} } }`;
  await act(undo, { id: (ran as { batchId: string }).batchId }, ({ batchId }: { batchId: string }) => [
    told("EDITED", "ORGANIZATION", neighbor.id, { revision: 3 }),
    told("UNDONE", "BATCH", batchId),
  ]);

  const savePage = `mutation ($input: CountryInput!, $base: Int!) {
    saveCountry(code: "GT", baseRevision: $base, input: $input) { revision } }`;
  const page = makeCountryInput({ name: [...english("Guatemala"), { locale: "es", text: "Guate" }] });
  await act(savePage, { input: page, base: 0 }, () => [
    told("CREATED", "COUNTRY", "GT", { revision: 1, country: "GT", subjectName: "Guatemala" }),
  ]);
  await act(savePage, { input: { ...page, sourceDate: "2026" }, base: 1 }, () => [
    told("EDITED", "COUNTRY", "GT", { revision: 2, paths: ["sourceDate"] }),
  ]);
  const section = randomUUID();
  const saveSection = `mutation ($id: ID!, $input: SectionInput!) {
    saveSection(id: $id, baseRevision: 0, input: $input) { revision } }`;
  await act(saveSection, { id: section, input: { slug: "more", name: english("More") } }, () => [
    told("CREATED", "SECTION", section, { revision: 1, subjectName: "More" }),
  ]);

  const placed = { where: { sectionId: legal, countryCode: "MX" }, orderBy: { position: "asc" } } as const;
  const base = (await posada.db.entry.findMany(placed)).map(({ id }) => id);
  const order = `mutation ($ids: [ID!]!, $base: [ID!]!) {
    orderEntries(country: "MX", section: "legal-aid", ids: $ids, base: $base) { ids } }`;
  await act(order, { ids: [...base].reverse(), base }, () => [
    told("ORDERED", "ORDER", legal, { country: "MX", subjectName: "Country MX: legal-aid" }),
  ]);
  await act(order, { ids: [...base].reverse(), base: [...base].reverse() });
  const there = [...sections.map(({ id }) => id), section];
  const orderAll =
    "mutation ($ids: [ID!]!, $base: [ID!]!) { orderSections(ids: $ids, base: $base) { sections { id } } }";
  await act(orderAll, { ids: [...there].reverse(), base: there }, () => [
    told("ORDERED", "ORDER", null, { country: null, subjectName: null }),
  ]);
  await act(
    "mutation { setIntervals(intervals: [{ key: EMAIL, days: 100 }, { key: LINK, days: 365 }]) { number } }",
    {},
    () => [told("EDITED", "INTERVALS", null, { changes: [{ path: "EMAIL", from: 365, to: 100 }] })],
  );

  const makeKey = 'mutation { createApiKey(name: "Walk", role: EDITOR) { id } }';
  const key = (await act(makeKey, {}, ({ id }: { id: string }) => [
    told("CREATED", "API_KEY", id, { subjectName: "Walk" }),
  ])) as { id: string };
  const revoke = "mutation ($id: ID!) { revokeApiKey(id: $id) { id } }";
  await act(revoke, key, () => [told("REVOKED", "API_KEY", key.id, { subjectName: "Walk" })]);
  await act(revoke, key);
  const invite = `mutation { inviteUser(email: "new@example.org", name: "Noor New", role: EDITOR) { user { id } } }`;
  const invited = (await act(invite, {}, ({ user }: { user: { id: string } }) => [
    told("INVITED", "USER", user.id, { subjectName: "Noor New" }),
  ])) as { user: { id: string } };
  const again = "mutation ($id: ID!) { resendInvitation(id: $id) { mailed } }";
  await act(again, invited.user, () => [told("INVITED", "USER", invited.user.id)]);
  const [own] = await posada.db.apiKey.findMany({ where: { id: key.id } });
  const [of, deactivate] = [randomUUID(), "mutation ($id: ID!) { deactivateUser(id: $id) { id } }"];
  const made = {
    ...own!,
    id: of,
    hash: "0".repeat(64),
    createdBy: `user:${person}`,
    createdAt: new Date("2026-03-10T09:00:00Z"),
    revokedAt: null,
  };
  await posada.db.apiKey.create({ data: { ...made, role: "EDITOR" } });
  const change = `mutation ($id: ID!) { changeRole(id: $id, role: EDITOR, countries: ["MX"]) { id } }`;
  await act(change, { id: person }, () => [
    told("REVOKED", "API_KEY", of),
    told("ROLE_CHANGED", "USER", person, {
      subjectName: "Ana Test",
      changes: [{ path: "countries", from: [], to: ["MX"] }],
    }),
  ]);
  await act(change, { id: person });
  await act(deactivate, { id: person }, () => [told("DEACTIVATED", "USER", person)]);
  await act(deactivate, { id: person });
  const reactivate = "mutation ($id: ID!) { reactivateUser(id: $id) { id } }";
  await act(reactivate, { id: person }, () => [told("REACTIVATED", "USER", person)]);
  await act(reactivate, { id: person });
  const purge = `mutation { purgePerson(reason: "She asked.", terms: [{ text: "Nobody Of Thatname" }]) { purgeId } }`;
  await act(purge, {}, ({ purgeId }: { purgeId: string }) => [
    told("PURGED", "PURGE", purgeId, { message: "She asked.", subjectName: null }),
  ]);
  return all;
}
