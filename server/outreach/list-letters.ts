import type { Prisma } from "../../generated/prisma/client.ts";
import type { LetterKind, LetterState } from "../../generated/prisma/enums.ts";
import { toMoment } from "../dates.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import { toOffset } from "../organizations/lists/to-offset.ts";
import { authorize } from "../policies/law.ts";
import { letterPolicy } from "../policies/letter.ts";
import { fromCursor, toCursor } from "../public/reading/cursor.ts";
import { toPage } from "../public/reading/page.ts";
import { findReview } from "./find-review.ts";
import { letterParts, type ShownLetter } from "./letter.refs.ts";

export interface LetterFilter {
  states?: readonly LetterState[] | null;
  kinds?: readonly LetterKind[] | null;
  address?: string | null;
  organizationId?: string | null;
  answered?: boolean | null;
}

export interface LetterList {
  edges: { cursor: string; node: ShownLetter }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Counts all pages. */
  count(): Promise<number>;
}

interface ListArguments {
  month?: string | null;
  filter?: LetterFilter | null;
  first?: number | null;
  after?: string | null;
  offset?: number | null;
}

type Reader = Pick<EditorialContext, "db" | "actor">;

/** One page of letters, newest first. Fails with FORBIDDEN, BAD_INPUT, NOT_FOUND, BAD_PAGE_SIZE, BAD_CURSOR. */
export async function listLetters({ db, actor }: Reader, args: ListArguments): Promise<LetterList> {
  authorize(letterPolicy, "read", actor, { state: "QUEUED", countries: [] });
  const { size, from } = toPage(args);
  const offset = toOffset(args);
  const fits = (key: string | number, id: string) => toMoment(String(key)) !== null && isUuid(id);
  const place = from && fromCursor(from.cursor, "LETTERS", "after", fits);
  const reviewId = args.month == null ? undefined : (await findReview(db, args.month)).id;
  const where: Prisma.OutreachLetterWhereInput = { reviewId, ...toWhere(args.filter ?? {}) };
  const rows = await db.outreachLetter.findMany({
    where: place ? { AND: [where, beyond(new Date(place.key), place.id)] } : where,
    include: letterParts,
    orderBy: [{ madeAt: "desc" }, { id: "desc" }],
    skip: offset,
    take: size + 1,
  });
  return {
    edges: rows.slice(0, size).map((node) => ({
      cursor: toCursor({ order: "LETTERS", key: node.madeAt.toISOString(), id: node.id }),
      node,
    })),
    hasNextPage: rows.length > size,
    hasPreviousPage: from !== null || offset > 0,
    count: () => db.outreachLetter.count({ where }),
  };
}

/** One letter that a verb has changed. */
export async function readLetter({ db }: Reader, { letterId }: { letterId: string }): Promise<ShownLetter> {
  return db.outreachLetter.findUniqueOrThrow({ where: { id: letterId }, include: letterParts });
}

function beyond(madeAt: Date, id: string): Prisma.OutreachLetterWhereInput {
  return { OR: [{ madeAt: { lt: madeAt } }, { madeAt, id: { lt: id } }] };
}

function toWhere(filter: LetterFilter): Prisma.OutreachLetterWhereInput {
  const { states, kinds, organizationId: id, answered } = filter;
  const address = filter.address?.trim().toLowerCase();
  const about = id == null ? {} : isUuid(id) ? { OR: [{ id }, { mergedInto: id }] } : { id: { in: [] } };
  return {
    AND: [
      states?.length ? { state: { in: [...states] } } : {},
      kinds?.length ? { kind: { in: [...kinds] } } : {},
      address ? { address: { contains: address } } : {},
      id == null ? {} : { entries: { some: { organization: about } } },
      answered == null ? {} : { entries: { [answered ? "some" : "none"]: { answeredAt: { not: null } } } },
    ],
  };
}
