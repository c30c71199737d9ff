import { randomUUID } from "node:crypto";
import type { LetterKind } from "../../generated/prisma/enums.ts";
import type { Database } from "../../server/database/prisma.ts";
import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { makeToken } from "../../server/outreach/confirm/token.ts";
import { deskTime } from "../support/desk.ts";

interface MadeLetter {
  address?: string;
  locale?: string;
  kind?: LetterKind;
  expiresAt?: Date;
}

/**
 * A letter that went out, as a test's mailbox got it: it asks about the organizations by the first mailbox that each
 * gives, in a review that is open, in which each has a task that waits for it. Gives the secret of its link.
 */
export async function makeLetter(
  db: Database,
  organizations: readonly OrganizationDocument[],
  {
    address = organizations[0]!.emails[0]!.address!,
    locale = "en",
    kind = "FIRST",
    expiresAt = new Date(deskTime.getTime() + 60 * 24 * 60 * 60 * 1000),
  }: MadeLetter = {},
): Promise<{ id: string; reviewId: string; token: string }> {
  const reviewId = await openReview(db);
  const id = randomUUID();
  const { token, hash } = makeToken();
  const sent = { madeBy: "system", madeAt: deskTime, handedAt: deskTime, sentAt: deskTime, expiresAt };
  await db.outreachLetter.create({
    data: {
      ...{ id, reviewId, kind, locale, address: address.toLowerCase(), state: "SENT", attempts: 1, ...sent },
      messageId: `<${id}@posada.test>`,
      tokens: { create: { hash, madeAt: deskTime } },
      entries: {
        create: organizations.map(({ id: organizationId, emails }, index) => ({
          ...{ organizationId, position: index + 1, claimId: emails[0]!.id },
        })),
      },
    },
  });
  await db.reviewTask.createMany({
    skipDuplicates: true,
    data: organizations.map(({ id: organizationId, entries }) => ({
      ...{ id: randomUUID(), reviewId, organizationId, score: 1, harm: 1, likelihood: 1, waitedMonths: 0 },
      ...{
        reasons: [],
        due: [],
        state: "WAITING",
        countries: [...new Set(entries.map((each) => each.country))],
      },
    })),
  });
  return { id, reviewId, token };
}

/** The review that is open, or a new one of the desk's month, or of the month after the last. */
async function openReview(db: Database): Promise<string> {
  const last = await db.review.findFirst({ orderBy: { month: "desc" } });
  if (last?.state === "OPEN") return last.id;
  const month = new Date(last?.month ?? "2026-02-01");
  month.setUTCMonth(month.getUTCMonth() + 1);
  const { id } = await db.review.create({
    data: {
      ...{ id: randomUUID(), month, asOf: deskTime, state: "OPEN", step: "READY" },
      ...{ policy: {}, startedBy: "system", startedAt: deskTime, openedAt: deskTime },
    },
  });
  return id;
}
