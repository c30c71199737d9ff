import type { Transaction } from "../database/prisma.ts";
import { together } from "../editorial/together.ts";
import { letterParts, type ShownLetter } from "./letter.refs.ts";

interface Task {
  reviewId: string;
  organizationId: string;
}

type Reader = { db: Transaction };

const keyOf = (reviewId: string, organizationId: string) => `${reviewId}/${organizationId}`;

const lettersOf = together<Reader, string, ShownLetter[]>(async ({ db }, keys) => {
  const wanted = new Set(keys);
  const [reviews, organizations] = [0, 1].map((part) => [
    ...new Set(keys.map((key) => key.split("/")[part]!)),
  ]);
  const about = { OR: [{ id: { in: organizations! } }, { mergedInto: { in: organizations! } }] };
  const letters = await db.outreachLetter.findMany({
    where: { reviewId: { in: reviews! }, entries: { some: { organization: about } } },
    include: letterParts,
    orderBy: [{ madeAt: "asc" }, { id: "asc" }],
  });
  const found = new Map<string, ShownLetter[]>();
  for (const letter of letters) {
    const asked = letter.entries.flatMap(({ organizationId, organization }) => [
      organizationId,
      organization.mergedInto ?? organizationId,
    ]);
    for (const id of new Set(asked)) {
      const key = keyOf(letter.reviewId, id);
      if (wanted.has(key)) found.set(key, [...(found.get(key) ?? []), letter]);
    }
  }
  return found;
}, []);

/** Letters of a review that ask about an organization, or about one that has become part of it; oldest first. */
export function lettersOfTask(reader: Reader, { reviewId, organizationId }: Task): Promise<ShownLetter[]> {
  return lettersOf(reader, keyOf(reviewId, organizationId));
}
