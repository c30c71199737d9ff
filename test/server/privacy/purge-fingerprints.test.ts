import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { restoreRevision } from "../../../server/organizations/revisions/restore-revision.ts";
import { previewPurge } from "../../../server/privacy/preview-purge.ts";
import { purgePerson } from "../../../server/privacy/purge-person.ts";
import { acceptProposal } from "../../../server/proposals/accept-proposal.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { claimsOf } from "../../../server/verification/claims.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeContact, makeEmail, makeOrganization, makePhone } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

const person = makeContact({ name: "José Ñañez" });
const house = makeOrganization({
  name: "Casa Norte",
  contacts: [person, makeContact({ name: "Remedios Varo" })],
  phones: [
    makePhone({ contactId: person.id, number: "+525511110000", asPublished: "55 1111 0000" }),
    // Too short to be looked for by itself.
    makePhone({ contactId: person.id, number: null, asPublished: "ext. 77" }),
    makePhone(),
  ],
  emails: [makeEmail({ contactId: person.id, address: "jn@norte.example", asPublished: "jn@norte.example" })],
  links: [
    {
      id: randomUUID(),
      kind: "OTHER",
      url: "https://norte.example/Jos%C3%A9-%C3%91a%C3%B1ez",
      asPublished: null,
      label: { en: "See https://norte.example/jos%c3%a9%20%c3%b1a%c3%b1ez too" },
    },
    { id: randomUUID(), kind: "WEBSITE", url: "https://norte.example/100%25", asPublished: null, label: {} },
  ],
});
const claims = claimsOf(house);
const said = [{ text: "José Ñañez" }];
const admin = makeActor("ADMIN");

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("mexico");
  const { db } = posada;
  await publishOrganizations(db, [house]);
  const checked = { revision: 1, outcome: "CONFIRMED", method: "PHONE", verifiedBy: "user:x" } as const;
  const at = new Date("2026-03-11T09:00:00Z");
  await db.verification.createMany({
    data: claims.map(({ id, fingerprint }) => ({
      ...checked,
      id: randomUUID(),
      claimId: id,
      fingerprint,
      verifiedAt: at,
      recordedAt: at,
    })),
  });
  const asked = { actor: "user:x", verb: "saveOrganization", inputHash: "a".repeat(64), madeAt: at };
  await db.request.createMany({
    data: [
      { ...asked, requestId: "1", answer: { organizationId: house.id } },
      { ...asked, requestId: "2", answer: { organizationId: randomUUID() } },
    ],
  });
  await db.proposal.create({
    data: {
      id: randomUUID(),
      organizationId: house.id,
      baseRevision: 1,
      message: "New number",
      changes: [{ path: `contacts.${person.id}.name`, from: "José Ñañez", to: "Jose Nañez" }],
      proposedBy: "stranger",
      proposedAt: at,
    },
  });
});
afterAll(() => posada?.close());

test("the preview says each term once, as it was typed or stands there", async () => {
  const { terms } = await previewPurge(
    { ...posada, actor: admin },
    { terms: [...said, { text: "JN@norte.example" }, { text: "jose nanez" }] },
  );
  expect(terms).toEqual(["José Ñañez", "JN@norte.example", "+525511110000"]);
});

test("a purge takes what links write in percents, and whatever a hash would tell", async () => {
  const args = { terms: said, reason: "Asked.", requestId: null };
  await runVerb(makeDesk(posada, { actor: admin }), { verb: "purgePerson", args, alone: true }, (work) =>
    purgePerson(work, args, posada),
  );
  const { db } = posada;
  const [loaded] = await loadDocuments(db, [house.id]);
  expect(loaded!.document.links).toEqual([house.links[1]]);
  const texts = await db.$queryRaw<{ document: string }[]>`SELECT document::text FROM editorial.revision`;
  expect(texts.filter(({ document }) => /%c3%b1|ñañez|ext\. 77/i.test(document))).toEqual([]);

  const left = new Set(claimsOf(loaded!.document).map(({ id }) => id));
  const gone = claims.filter(({ id }) => !left.has(id));
  expect(gone.map(({ kind }) => kind).sort()).toEqual(["CONTACT", "EMAIL", "LINK", "PHONE", "PHONE"]);
  const kept = await db.verification.findMany({ where: { claimId: { in: claims.map(({ id }) => id) } } });
  const hashes = new Set(kept.map(({ fingerprint }) => fingerprint));
  expect(gone.filter(({ fingerprint }) => hashes.has(fingerprint))).toEqual([]);
  for (const text of ["+525511110000", "jn@norte.example", "José Ñañez"])
    expect(hashes).not.toContain(createHash("sha256").update(text).digest("hex"));
  // All others stand as before.
  const standing = claims.filter(({ id }) => left.has(id));
  expect(standing.filter(({ fingerprint }) => !hashes.has(fingerprint))).toEqual([]);

  const requests = await db.request.findMany({ where: { actor: "user:x" }, orderBy: { requestId: "asc" } });
  expect(requests.map(({ inputHash }) => inputHash)).toEqual(["", "a".repeat(64)]);
});

test("what was proposed about the person cannot be accepted any more", async () => {
  const proposal = await posada.db.proposal.findFirstOrThrow({ where: { organizationId: house.id } });
  expect(proposal).toMatchObject({ status: "REJECTED", decidedBy: admin.reference });
  const accepting = runVerb(makeDesk(posada), { verb: "acceptProposal", args: {} }, (work) =>
    acceptProposal(work, { id: proposal.id }, posada as never),
  );
  await expect(accepting).rejects.toMatchObject({ code: expect.any(String) });
});

test("restoring any revision of before brings nobody back, and publishes no tombstone", async () => {
  const { db } = posada;
  const published = () => db.publishedOrganization.findUniqueOrThrow({ where: { id: house.id } });
  const numbers = await db.revision.findMany({
    where: { organizationId: house.id },
    select: { number: true },
  });
  expect(numbers.length).toBeGreaterThan(1);
  for (const { number } of numbers) {
    await atDesk(makeDesk(posada), restoreRevision, { id: house.id, revision: number });
    const [loaded] = await loadDocuments(db, [house.id]);
    expect(loaded!.document.contacts.map(({ name }) => name)).toEqual(["Remedios Varo"]);
    expect([loaded!.document.phones.length, loaded!.document.emails.length]).toEqual([1, 0]);
    expect(JSON.stringify((await published()).document)).not.toContain("[removed]");
  }
  expect((await examine(db)).complaints).toEqual([]);
});
