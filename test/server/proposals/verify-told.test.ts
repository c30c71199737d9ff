import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { saveOrganization } from "../../../server/organizations/save-organization.ts";
import { makeLetter } from "../../factories/letters.ts";
import { makeEmail, makeLocation, makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";

let posada: TestApp;
let house: OrganizationDocument;

beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(() => posada?.close());
beforeEach(async () => {
  posada.setNow(deskTime);
  const address = `house-${randomUUID()}@example.org`;
  house = makeOrganization({
    emails: [makeEmail({ address, asPublished: address })],
    locations: [makeLocation({ visibility: "CITY_ONLY" })],
    schedules: [],
  });
  await publishOrganizations(posada.db, [house]);
});

/** What the organization says on its page, of a mailbox that nobody has checked; a day later somebody decides. */
async function says(fields: Record<string, string>): Promise<string> {
  const { token, id } = await makeLetter(posada.db, [house]);
  const payload = new URLSearchParams({ seen: `${house.id}/1`, do: "send", ...fields }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const { statusCode } = await posada.app.inject({
    method: "POST",
    url: `/confirm/${token}`,
    headers,
    payload,
  });
  expect(statusCode).toBe(303);
  posada.setNow(new Date(deskTime.getTime() + 24 * 60 * 60 * 1000));
  return (await posada.db.confirmAnswer.findFirstOrThrow({ where: { letterId: id } })).proposalId!;
}
const decide = (id: string, paths: string[] | null = null) =>
  posada.editorial(
    `mutation ($id: ID!, $paths: [String!]) {
      acceptProposal(id: $id, paths: $paths) {
        revision proposal { status byReader byOrganization proposedBy answer { closed believed doubt claims } }
      }
    }`,
    { id, paths },
  );
const load = async () => (await loadDocuments(posada.db, [house.id]))[0]!;
/** The outcomes that stand, by claim. */
async function outcomes() {
  const { verifications } = await load();
  for (const { method, verifiedAt } of verifications)
    expect([method, verifiedAt]).toEqual(["ORGANIZATION", deskTime]);
  return new Map(verifications.map(({ claimId, outcome }) => [claimId, outcome]));
}

test("taking over what an organization says is right verifies that, as of the day on which it said so", async () => {
  const { data } = await decide(await says({ do: "all" }));
  expect(data.acceptProposal).toEqual({
    revision: 2,
    proposal: {
      status: "ACCEPTED",
      byReader: false,
      byOrganization: true,
      proposedBy: "The organization itself",
      answer: { closed: false, believed: false, doubt: "NOT_VERIFIED", claims: expect.any(Array) },
    },
  });
  const claims = [house.presence, house.phones[0]!, house.emails[0]!, house.links[0]!];
  // Of the place it had not seen the street.
  expect(await outcomes()).toEqual(new Map(claims.map(({ id }) => [id, "CONFIRMED"])));
  expect(posada.letters).toEqual([]);
});

test("what it corrected is public and verified where all of it was taken over; what was left is neither", async () => {
  const [phone, link] = [house.phones[0]!, house.links[0]!];
  const id = await says({ c0: "RIGHT", "v2.number": "222 765 4321", "v4.url": "https://casa.example/new" });
  const { data } = await decide(id, [`phones.${phone.id}.asPublished`]);
  expect(data.acceptProposal.proposal.status).toBe("PARTLY_ACCEPTED");
  const { document } = await load();
  expect([document.phones[0]!.number, document.links[0]!.url]).toEqual(["+522227654321", link.url]);
  expect(await outcomes()).toEqual(
    new Map([
      [house.presence.id, "CONFIRMED"],
      [phone.id, "CORRECTED"],
    ]),
  );
});

test("what somebody changed since is not verified by an answer about how it was", async () => {
  const id = await says({ c0: "RIGHT", c2: "RIGHT" });
  await atDesk(makeDesk(posada), saveOrganization, {
    id: house.id,
    baseRevision: 1,
    input: { phones: [{ id: house.phones[0]!.id, asPublished: "222 765 4321", type: "VOICE" }] },
  });
  await decide(id);
  expect(await outcomes()).toEqual(new Map([[house.presence.id, "CONFIRMED"]]));
});

test("taking over that it has closed marks that, hides nothing, and verifies nothing else", async () => {
  await decide(await says({ c0: "GONE", c2: "RIGHT" }));
  expect(await outcomes()).toEqual(new Map([[house.presence.id, "CLOSED"]]));
  expect((await load()).status).toBe("PUBLISHED");
});

test("a note alone is taken over without a revision, and turning down records nothing", async () => {
  const noted = await decide(await says({ note: "Ring twice." }));
  expect(noted.data.acceptProposal).toMatchObject({ revision: null, proposal: { status: "ACCEPTED" } });
  const next = makeOrganization();
  await publishOrganizations(posada.db, [next]);
  house = next;
  posada.setNow(deskTime);
  const id = await says({ do: "all" });
  const { data } = await posada.editorial(
    'mutation ($id: ID!) { rejectProposal(id: $id, reason: "It was not them.") { proposal { status } } }',
    { id },
  );
  expect(data.rejectProposal.proposal.status).toBe("REJECTED");
  expect((await load()).revision).toBe(1);
  expect(await outcomes()).toEqual(new Map());
});
