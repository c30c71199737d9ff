import type { Transaction } from "../../database/prisma.ts";
import type { Locale } from "../../locales.ts";
import { toLocale } from "../../locales.ts";
import { hashToken } from "./token.ts";

/** An organization that a letter asks about, under the name that it has now. */
export interface EntryAsked {
  /** The organization to be looked at: the one that it has become part of, where it was merged. */
  organizationId: string;
  /** As the letter names it: several, where they were made one since. */
  keys: string[];
  name: string;
  /** The EMAIL claim by which the mailbox is its own. */
  claimId: string;
  answered: boolean;
}

/** A letter whose link works. */
export interface LetterAsked {
  id: string;
  reviewId: string;
  address: string;
  locale: Locale;
  entries: EntryAsked[];
  /** Whether the mailbox asked not to be written to. */
  stopped: boolean;
}

/**
 * The letter that a link's secret opens; null for whatever opens nothing, or too late. It is looked up by its hash, once,
 * whatever it looks like. What the public sees no more is asked about no more.
 */
export async function findLetter(tx: Transaction, token: string, now: Date): Promise<LetterAsked | null> {
  const found = await tx.confirmToken.findFirst({
    where: { hash: hashToken(token), letter: { expiresAt: { gt: now } } },
    select: {
      letter: {
        select: {
          id: true,
          reviewId: true,
          address: true,
          locale: true,
          entries: {
            orderBy: [{ position: "asc" }, { organizationId: "asc" }],
            select: {
              organizationId: true,
              claimId: true,
              answeredAt: true,
              organization: { select: { mergedInto: true } },
            },
          },
        },
      },
    },
  });
  if (!found) return null;
  const { entries, locale, ...letter } = found.letter;
  const asked = Map.groupBy(
    entries,
    ({ organizationId, organization }) => organization.mergedInto ?? organizationId,
  );
  const [open, mailbox] = await Promise.all([
    tx.organization.findMany({
      where: { id: { in: [...asked.keys()] }, status: "PUBLISHED" },
      select: { id: true, name: true },
    }),
    tx.mailbox.findUnique({ where: { address: letter.address } }),
  ]);
  const names = new Map(open.map(({ id, name }) => [id, name]));
  return {
    ...letter,
    locale: toLocale(locale),
    stopped: mailbox?.consent === "REFUSED",
    entries: [...asked].flatMap(([organizationId, rows]) => {
      const name = names.get(organizationId);
      const own = rows.find((row) => row.organizationId === organizationId) ?? rows[0]!;
      return name === undefined
        ? []
        : [
            {
              organizationId,
              keys: rows.map((row) => row.organizationId),
              name,
              claimId: own.claimId,
              answered: rows.some(({ answeredAt }) => answeredAt !== null),
            },
          ];
    }),
  };
}
