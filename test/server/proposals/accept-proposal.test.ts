import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import type { Desk } from "../../../server/editorial/work.ts";
import type { Letter, Mailer } from "../../../server/mail/mailer.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { saveOrganization } from "../../../server/organizations/save-organization.ts";
import type { Actor } from "../../../server/policies/actor.ts";
import { type AcceptProposal, acceptProposal } from "../../../server/proposals/accept-proposal.ts";
import { type ProposeChange, proposeChange } from "../../../server/proposals/propose-change.ts";
import { rejectProposal } from "../../../server/proposals/reject-proposal.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeEntry, makeOrganization, makePhone } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
const letters: Letter[] = [];
const mailer: Mailer = { send: async (letter) => void letters.push(letter), close: async () => {} };
const contributor = makeActor("CONTRIBUTOR");
const editor = makeActor();

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

const deskOf = (actor: Actor, overrides: Partial<Desk> = {}) => makeDesk(database, { actor, ...overrides });
const propose = (args: ProposeChange, by: Actor = contributor) => atDesk(deskOf(by), proposeChange, args);
const accept = (args: AcceptProposal, desk = deskOf(editor), post = mailer) =>
  runVerb(desk, { verb: "acceptProposal", args }, (work) => acceptProposal(work, args, { mailer: post }));
const load = async (id: string) => (await loadDocuments(database.db, [id]))[0]!;
const loadProposal = (id: string) => database.db.proposal.findUniqueOrThrow({ where: { id } });

/** A published house in Mexico, at revision 1. */
async function publish(overrides: Partial<OrganizationDocument> = {}): Promise<OrganizationDocument> {
  const document = makeOrganization(overrides);
  await publishOrganizations(database.db, [document]);
  return document;
}

/** Somebody saves other values meanwhile. */
const save = async (id: string, input: ProposeChange["input"]) =>
  atDesk(deskOf(makeActor()), saveOrganization, { id, baseRevision: (await load(id)).revision, input });

test("a proposal changes nothing before a person accepts it, and then is a revision and public", async () => {
  const { id, phones } = await publish();
  const before = await load(id);
  const input = {
    name: "Casa Verde",
    phones: [{ ...toInput(before.document).phones![0]!, asPublished: "222 765 4321" }],
  };
  const { proposalId, edition } = await propose({
    organizationId: id,
    baseRevision: 1,
    input,
    message: "They moved.",
  });
  expect(edition).toBe(0);
  expect(await load(id)).toEqual(before);
  expect(await loadProposal(proposalId)).toMatchObject({
    status: "OPEN",
    organizationId: id,
    baseRevision: 1,
    proposedBy: contributor.reference,
    message: "They moved.",
    changes: [
      { path: "name", from: "Casa Azul", to: "Casa Verde" },
      { path: `phones.${phones[0]!.id}.asPublished`, from: "222 123 4567", to: "222 765 4321" },
    ],
  });

  const accepted = await accept({ id: proposalId, message: "I called." });
  expect(accepted).toMatchObject({ organizationId: id, revision: 2, merged: [] });
  const after = await load(id);
  expect(after.document).toEqual({
    ...before.document,
    name: "Casa Verde",
    phones: [{ ...phones[0]!, asPublished: "222 765 4321", number: "+522227654321" }],
  });
  const revision = await database.db.revision.findUniqueOrThrow({
    where: { organizationId_number: { organizationId: id, number: 2 } },
  });
  expect(revision).toMatchObject({
    kind: "MERGE",
    madeBy: editor.reference,
    message: `I called. (Proposed by ${contributor.reference}.)`,
  });
  expect(await database.db.publishedOrganization.findUnique({ where: { id } })).toMatchObject({
    document: { name: "Casa Verde" },
  });
  expect(await loadProposal(proposalId)).toMatchObject({
    status: "ACCEPTED",
    decidedBy: editor.reference,
    decidedAt: deskTime,
    accepted: ["name", `phones.${phones[0]!.id}.asPublished`],
    revision: 2,
  });
});

test("a proposal is accepted after the base has moved, and what others changed is kept", async () => {
  const { id } = await publish();
  const { proposalId } = await propose({
    organizationId: id,
    baseRevision: 1,
    input: { name: "Casa Roja" },
    message: "x",
  });
  await save(id, { nameStatus: "INFERRED", nameBasis: "The sign" });
  const { merged, revision } = await accept({ id: proposalId });
  expect({ merged, revision }).toEqual({ merged: ["nameStatus", "nameBasis"], revision: 3 });
  expect((await load(id)).document).toMatchObject({ name: "Casa Roja", nameBasis: "The sign" });
});

test("where the same field was changed since, it conflicts with all three values and stays open", async () => {
  const { id } = await publish();
  const { proposalId } = await propose({
    organizationId: id,
    baseRevision: 1,
    input: { name: "Casa Roja" },
    message: "x",
  });
  await save(id, { name: "Casa Gris" });
  await expect(accept({ id: proposalId })).rejects.toMatchObject({
    code: "CONFLICT",
    fields: [{ path: "name", base: "Casa Azul", theirs: "Casa Gris", yours: "Casa Roja" }],
  });
  expect(await loadProposal(proposalId)).toMatchObject({ status: "OPEN" });
});

test("a part is taken over, the rest is left with its reason", async () => {
  const { id } = await publish();
  const phone = makePhone({ asPublished: "222 000 1111" });
  const phones = toInput((await load(id)).document).phones!;
  const input = {
    name: "Casa Roja",
    phones: [...phones, toInput(makeOrganization({ phones: [phone] })).phones![0]!],
  };
  const { proposalId } = await propose({ organizationId: id, baseRevision: 1, input, message: "x" });
  await expect(accept({ id: proposalId, paths: [] })).rejects.toMatchObject({ code: "BAD_INPUT" });
  await expect(accept({ id: proposalId, paths: ["slug"] })).rejects.toMatchObject({ code: "BAD_INPUT" });
  await accept({ id: proposalId, paths: [`phones.${phone.id}`], reason: "The name is right." });
  const { document } = await load(id);
  expect(document.name).toBe("Casa Azul");
  expect(document.phones.map((each) => each.id)).toEqual([phones[0]!.id, phone.id]);
  expect(await loadProposal(proposalId)).toMatchObject({
    status: "PARTLY_ACCEPTED",
    accepted: [`phones.${phone.id}`],
    reason: "The name is right.",
  });
});

test("of two who accept the same proposal at once, one does and the other is told", async () => {
  const { id } = await publish();
  const { proposalId } = await propose({
    organizationId: id,
    baseRevision: 1,
    input: { name: "Casa Roja" },
    message: "x",
  });
  const outcomes = await Promise.allSettled([
    accept({ id: proposalId }),
    accept({ id: proposalId }, deskOf(makeActor())),
  ]);
  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  expect(refused.map(({ reason }) => reason.code)).toEqual(["WRONG_STATE"]);
  expect((await load(id)).revision).toBe(2);
});

test("a retry answers as the first did and thanks once", async () => {
  const { id } = await publish();
  const user = await database.db.user.create({
    data: { id: "u1", name: "Ana", email: "ana@example.org", role: "CONTRIBUTOR", locale: "es" },
  });
  const ana = { ...contributor, reference: `user:${user.id}` };
  const { proposalId } = await propose(
    { organizationId: id, baseRevision: 1, input: { name: "Casa Roja" }, message: "x" },
    ana,
  );
  letters.length = 0;
  const args = { id: proposalId, requestId: "accept-once" };
  const first = await accept(args);
  expect(await accept(args)).toEqual(first);
  expect(letters).toMatchObject([{ to: "ana@example.org", subject: "Gracias: Casa Roja" }]);
  const { message } = await database.db.revision.findFirstOrThrow({
    where: { organizationId: id, number: first.revision! },
  });
  expect(message).toBe("Proposed by Ana: x");
});

test("a letter that cannot be sent undoes nothing", async () => {
  const { id } = await publish();
  const { proposalId } = await propose({
    organizationId: id,
    baseRevision: 1,
    input: { name: "Casa Roja" },
    message: "x",
  });
  await database.db.proposal.update({ where: { id: proposalId }, data: { replyAddress: "r@example.org" } });
  const failures: unknown[] = [];
  const broken = { ...mailer, send: () => Promise.reject(new Error("no mail today")) };
  await accept(
    { id: proposalId },
    deskOf(editor, { onLateFailure: (error) => failures.push(error) }),
    broken,
  );
  expect(failures).toMatchObject([{ message: "no mail today" }]);
  expect((await load(id)).document.name).toBe("Casa Roja");
});

test("a proposed organization becomes a draft", async () => {
  const input = { ...toInput(makeOrganization({ name: "Casa Nueva", slug: "" })), slug: undefined };
  const { proposalId } = await propose({ baseRevision: 0, input, message: "It opened last week." });
  expect(await loadProposal(proposalId)).toMatchObject({ organizationId: null, baseRevision: 0 });
  const { organizationId } = await accept({ id: proposalId });
  expect(await load(organizationId!)).toMatchObject({
    status: "DRAFT",
    revision: 1,
    document: { name: "Casa Nueva", slug: "casa-nueva", phones: input.phones!.map(({ id }) => ({ id })) },
  });
  expect(await database.db.publishedOrganization.findUnique({ where: { id: organizationId! } })).toBeNull();
});

test("a proposal is rejected with a reason, once, and changes nothing", async () => {
  const { id } = await publish();
  const { proposalId } = await propose({
    organizationId: id,
    baseRevision: 1,
    input: { name: "Casa Roja" },
    message: "x",
  });
  const reject = (reason: string) => atDesk(deskOf(editor), rejectProposal, { id: proposalId, reason });
  await expect(reject(" \u200B ")).rejects.toMatchObject({ code: "BAD_INPUT", fields: [{ path: "reason" }] });
  await reject("It is blue.");
  expect(await loadProposal(proposalId)).toMatchObject({ status: "REJECTED", reason: "It is blue." });
  expect((await load(id)).revision).toBe(1);
  await expect(reject("Again.")).rejects.toMatchObject({ code: "WRONG_STATE" });
  await expect(accept({ id: proposalId })).rejects.toMatchObject({ code: "WRONG_STATE" });
});

test.each([
  ["a contributor", contributor],
  ["an editor of another country", makeActor("EDITOR", ["US"])],
])("%s decides nothing", async (_who, actor) => {
  const { id } = await publish({ entries: [makeEntry()] });
  const { proposalId } = await propose({
    organizationId: id,
    baseRevision: 1,
    input: { name: "Casa Roja" },
    message: "x",
  });
  await expect(accept({ id: proposalId }, deskOf(actor))).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(
    atDesk(deskOf(actor), rejectProposal, { id: proposalId, reason: "No." }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("what has no proposal is NOT_FOUND", async () => {
  for (const id of ["6b1f3c60-9f0a-4c5e-8d2b-1a2b3c4d5e6f", "x"])
    await expect(accept({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
