import { randomUUID } from "node:crypto";
import type { LetterState, MailboxConsent } from "../../../generated/prisma/enums.ts";
import { makeLetter } from "../../factories/letters.ts";
import { makeTask, openMonth } from "../../factories/open-review.ts";
import { makeBareOrganization, makeEmail, makeEntry } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import type { Case } from "./cases.ts";
import type { World } from "./world.ts";

/** An organization with a mailbox of its own and an entry in each of the countries. */
async function giver({ db }: World, countries: string[]) {
  const address = `walk-${randomUUID()}@example.org`;
  const organization = makeBareOrganization({
    entries: countries.map((country) => makeEntry({ country })),
    emails: [makeEmail({ address, asPublished: address })],
  });
  await publishOrganizations(db, [organization]);
  return { organization, address };
}

const abouts = (arrange: (world: World, countries: string[]) => Promise<Record<string, unknown>>): Case => ({
  "about an organization in their countries": (world) => arrange(world, ["MX"]),
  "about one partly elsewhere": (world) => arrange(world, ["MX", "US"]),
});

/** A letter that stands like that. */
const letters = (state: LetterState) =>
  abouts(async (world, countries) => {
    const { organization } = await giver(world, countries);
    const { id } = await makeLetter(world.db, [organization]);
    await world.db.outreachLetter.update({ where: { id }, data: { state } });
    return { id };
  });

const mailboxOf =
  (countries: string[], consent: MailboxConsent = "NOT_ASKED") =>
  async (world: World) => {
    const { address } = await giver(world, countries);
    await world.db.mailbox.create({ data: { address, consent } });
    return { address, consent: "GIVEN" };
  };

export const letterCases: Record<string, Case> = {
  sendOutreach: abouts(async (world, countries) => {
    const { organization } = await giver(world, countries);
    const reviewId = await openMonth(world.db);
    const taskId = await makeTask(world.db, { reviewId, organizationId: organization.id, countries });
    const { month } = await world.db.review.findUniqueOrThrow({ where: { id: reviewId } });
    return { month: month.toISOString().slice(0, 7), taskIds: [taskId] };
  }),
  retryLetter: letters("FAILED"),
  cancelLetter: letters("QUEUED"),
  setMailbox: {
    "of organizations in their countries": mailboxOf(["MX"]),
    "of some partly elsewhere": mailboxOf(["MX", "US"]),
    "that has refused": mailboxOf(["MX"], "REFUSED"),
  },
};
