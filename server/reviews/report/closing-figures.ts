import type { Prisma } from "../../../generated/prisma/client.ts";
import type { Transaction } from "../../database/prisma.ts";
import { countReview } from "./count-review.ts";
import { toFigures } from "./to-figures.ts";

/**
 * A review's figures at the moment when it is closed: what is kept of them. Later they could not be told any more: claims
 * fall due, findings come and go, organizations are merged. One statement.
 */
export async function closingFigures(
  tx: Pick<Transaction, "$queryRawUnsafe">,
  reviewId: string,
  now: Date,
): Promise<Prisma.InputJsonObject> {
  return { ...toFigures(await countReview(tx, reviewId, now)) } as unknown as Prisma.InputJsonObject;
}
