import { randomUUID } from "node:crypto";
import { claimsOf } from "../../../server/verification/claims.ts";
import { makeTask, openMonth } from "../../factories/open-review.ts";
import {
  makeContact,
  makeEmail,
  makeLocation,
  makeNotice,
  makeOrganization,
  makePhone,
  makeSchedule,
} from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import type { TestDatabase } from "../../support/database.ts";

/** Words by which a person who is in many places can be found again, none of which is anywhere else. */
export const traces = [
  "leonora",
  "carr\u00edngt\u00f3n",
  "carrington",
  "lc@pintoras.example",
  "5559998887",
  "5511110000",
  "5999-8887",
  "55 1111 0000",
  "office@",
];

/** What is given to a purge to have all of them removed. */
export const terms = [
  { text: "Leonora Carrington" },
  { text: "LC@pintoras.example" },
  { text: "+52 (55) 5999 8887" },
  { text: "https://pintoras.example/leonora" },
];

const person = makeContact({ name: "Leonora Carríngtón" });

/** A house in which a person is named in every way that comes to mind. */
export const house = makeOrganization({
  slug: "casa-leonora-carrington",
  name: "Casa Azul",
  alternateNames: [{ id: randomUUID(), name: "Casa LEONORA  Carrington", locale: null }],
  descriptions: [
    {
      locale: "en",
      body: "Ask for Leonora\nCarrington.\n\nNot for Leonor.",
      editedAt: "2026-01-01T00:00:00.000Z",
    },
  ],
  locations: [makeLocation({ visibility: "HIDDEN", address2: "c/o Leonora Carrington" })],
  phones: [
    makePhone({ contactId: person.id, number: "+525511110000", asPublished: "55 1111 0000" }),
    makePhone({ number: "+525559998887", asPublished: "(55) 5999.8887", label: { en: "Night" } }),
    makePhone({ number: null, asPublished: "044 55-5999-8887" }),
    makePhone(),
  ],
  emails: [
    makeEmail({ address: "lc@pintoras.example", asPublished: "LC@pintoras.example" }),
    makeEmail({
      contactId: person.id,
      address: "office@pintoras.example",
      asPublished: "office@pintoras.example",
    }),
  ],
  links: [
    {
      id: randomUUID(),
      kind: "OTHER",
      url: "https://pintoras.example/leonora",
      asPublished: null,
      label: {},
    },
    { id: randomUUID(), kind: "WEBSITE", url: "https://pintoras.example", asPublished: null, label: {} },
  ],
  schedules: [makeSchedule({ contactId: person.id }), makeSchedule()],
  contacts: [person, makeContact({ name: "Remedios Varo" })],
  notices: [makeNotice({ text: { en: "Leonora Carrington is away." } })],
});

const now = new Date("2026-03-11T09:00:00Z");

/** Puts the person into a directory: a published house, and every table around it. */
export async function bringLeonora({ db }: Pick<TestDatabase, "db">): Promise<void> {
  await publishOrganizations(db, [house]);
  const organizationId = house.id;
  const [claim] = claimsOf(house);
  await db.note.create({
    data: {
      id: randomUUID(),
      organizationId,
      body: "Leonora Carrington said no.",
      writtenBy: "user:x",
      writtenAt: now,
    },
  });
  await db.slugRedirect.create({ data: { slug: "leonora-carrington", organizationId, createdAt: now } });
  await db.verification.create({
    data: {
      id: randomUUID(),
      claimId: claim!.id,
      fingerprint: claim!.fingerprint,
      revision: 1,
      outcome: "CONFIRMED",
      method: "PHONE",
      verifiedAt: now,
      verifiedBy: "user:x",
      recordedAt: now,
      evidenceUrl: "https://pintoras.example/leonora",
      note: "Spoke to Leonora Carrington at +52 1 55 5999 8887.",
    },
  });
  await db.proposal.create({
    data: {
      id: randomUUID(),
      organizationId,
      baseRevision: 1,
      message: "From Leonora Carrington",
      changes: [{ path: `contacts.${person.id}.name`, from: "Leonora Carríngtón", to: "L. Carr" }],
      proposedBy: "stranger",
      proposedAt: now,
      replyAddress: "lc@pintoras.example",
    },
  });
  await db.request.create({
    data: {
      actor: "user:x",
      requestId: "1",
      verb: "saveOrganization",
      inputHash: "0".repeat(64),
      answer: { deep: [{ er: ["Leonora Carrington", 1, null] }] },
      madeAt: now,
    },
  });
  await bringIntoReview(db);
  // Both views would have the same name without her.
  await db.user.create({
    data: { id: "viewer", name: "Remedios", email: "viewer@posada.test", role: "EDITOR" },
  });
  await db.savedView.createMany({
    data: ["Leonora Carrington", "LEONORA Carríngtón", "Mine"].map((name) => ({
      id: randomUUID(),
      userId: "viewer",
      resource: "organizations",
      name,
      query: name === "Mine" ? { filter: { search: "leonora carrington" } } : {},
      createdAt: now,
    })),
  });
  await db.$executeRaw`
    UPDATE editorial.country_text SET body = body || '{"en": "Written by Leonora Carrington."}'
    WHERE id = (SELECT id FROM editorial.country_text ORDER BY id LIMIT 1)`;
  await db.$executeRaw`
    INSERT INTO editorial.country_revision (country_code, number, kind, made_by, made_at, document, changes)
    VALUES ('MX', 1000, 'EDIT', 'user:x', ${now}, '{"by": "Leonora Carrington"}', '["\\"Leonora\\\\nCarrington\\""]')`;
}

/** A month in which she answered the phone, and was written to: two letters to her mailbox, one of which waits. */
async function bringIntoReview(db: TestDatabase["db"]): Promise<void> {
  const address = "lc@pintoras.example";
  const reviewId = await openMonth(db, now);
  const taskId = await makeTask(db, { reviewId, organizationId: house.id, state: "WAITING" });
  const told = { method: "PHONE", answeredBy: "Leonora Carrington", seconds: 60, outcomes: [] };
  await db.taskEvent.create({
    data: {
      ...{ id: randomUUID(), taskId, kind: "OUTCOME", at: now, by: "user:x", data: told },
      note: "Leonora Carrington answers on +52 55 5999 8887.",
    },
  });
  const [id, waiting] = [randomUUID(), randomUUID()];
  const letter = { reviewId, address, locale: "es", madeBy: "system", madeAt: now };
  await db.outreachLetter.createMany({
    data: [
      { id, kind: "FIRST", state: "SENT", sentAt: now, messageId: `<${id}@posada.test>`, ...letter },
      {
        id: waiting,
        kind: "REMINDER",
        state: "QUEUED",
        nextTryAt: now,
        messageId: `<${waiting}@posada.test>`,
        ...letter,
      },
    ],
  });
  await db.confirmToken.create({ data: { hash: "b".repeat(64), letterId: id, madeAt: now } });
  const entry = { letterId: id, organizationId: house.id, position: 1, claimId: house.emails[0]!.id };
  await db.letterEntry.create({ data: { ...entry, answeredAt: now } });
  await db.confirmAnswer.create({
    data: {
      ...{ id: randomUUID(), letterId: id, organizationId: house.id, at: now, revision: 1, believed: false },
      claims: [{ claimId: person.id, says: "CHANGED", fields: { name: "Leonora Carrington" } }],
      ...{ note: "Ask for Leonora Carrington.", doubt: "NEVER_VERIFIED" },
    },
  });
  const asked = { changedBy: "organization", changedAt: now };
  await db.mailbox.create({
    data: { address, consent: "GIVEN", reason: "Leonora Carrington said so.", ...asked },
  });
}
