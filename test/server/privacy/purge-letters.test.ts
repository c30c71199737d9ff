import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import { previewPurge } from "../../../server/privacy/preview-purge.ts";
import { type PurgeRequest, purgePerson } from "../../../server/privacy/purge-person.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeLetter } from "../../factories/letters.ts";
import { makeEmail, makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { deskTime, makeDesk } from "../../support/desk.ts";
import { searchEverything } from "./search-everything.ts";

const address = "leonora.carrington@pintoras.example";
const admin = makeActor("ADMIN");

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(() => posada?.close());

test("a purge takes a person's mailbox out of letters, what is kept of it, and what was answered from it", async () => {
  const [house, other] = [address, "casa@example.org"].map((given) =>
    makeOrganization({ emails: [makeEmail({ address: given, asPublished: given })] }),
  );
  await publishOrganizations(posada.db, [house!, other!]);
  const { id, reviewId } = await makeLetter(posada.db, [house!]);
  const kept = await makeLetter(posada.db, [other!]);
  const waiting = randomUUID();
  await posada.db.outreachLetter.create({
    data: {
      ...{
        id: waiting,
        reviewId,
        kind: "REMINDER",
        address,
        locale: "en",
        madeBy: "system",
        madeAt: deskTime,
      },
      ...{ messageId: `<${waiting}@posada.test>`, problem: `450 ${address} is busy` },
    },
  });
  await posada.db.mailbox.createMany({
    data: [{ address, bounce: `550 no ${address}`, bouncedAt: deskTime }, { address: "casa@example.org" }],
  });
  await posada.db.confirmAnswer.create({
    data: {
      ...{ id: randomUUID(), letterId: id, organizationId: house!.id, at: deskTime, revision: 1 },
      ...{
        claims: [{ claimId: house!.emails[0]!.id, says: "CHANGED", fields: { address } }],
        believed: false,
      },
      note: "Write to Leonora Carrington.",
    },
  });
  const terms = [{ text: address }, { text: "Leonora Carrington" }];
  const { hits } = await previewPurge({ ...posada, actor: admin }, { terms });
  expect(hits.map(({ table, column }) => `${table}.${column}`)).toEqual(
    expect.arrayContaining([
      "editorial.outreach_letter.address",
      "editorial.outreach_letter.problem",
      "editorial.mailbox.address",
      "editorial.confirm_answer.claims",
      "editorial.confirm_answer.note",
    ]),
  );

  const args: PurgeRequest & { requestId?: string } = { terms, reason: "She asked for it." };
  await runVerb(makeDesk(posada, { actor: admin }), { verb: "purgePerson", args, alone: true }, (work) =>
    purgePerson(work, args, posada),
  );
  expect(await searchEverything(posada.db, ["leonora", "carrington", "pintoras"])).toEqual([]);
  const letters = await posada.db.outreachLetter.findMany({ include: { tokens: true } });
  const stands = Object.fromEntries(
    letters.map((each) => [each.id, `${each.address} ${each.state} ${each.tokens.length}`]),
  );
  expect(stands).toEqual({
    [id]: `removed-${id} SENT 0`,
    [waiting]: `removed-${waiting} CANCELLED 0`,
    [kept.id]: "casa@example.org SENT 1",
  });
  expect((await posada.db.mailbox.findMany()).map((each) => each.address)).toEqual(["casa@example.org"]);
});
