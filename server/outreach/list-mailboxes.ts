import type { Mailbox, Prisma } from "../../generated/prisma/client.ts";
import type { MailboxConsent } from "../../generated/prisma/enums.ts";
import type { EditorialContext } from "../editorial/context.ts";
import { toOffset } from "../organizations/lists/to-offset.ts";
import { authorize } from "../policies/law.ts";
import { mailboxPolicy } from "../policies/mailbox.ts";
import { toPage } from "../public/reading/page.ts";

export type ShownMailbox = Mailbox;

export interface MailboxFilter {
  consent?: MailboxConsent | null;
  bounced?: boolean | null;
  search?: string | null;
}

export interface MailboxList {
  nodes: ShownMailbox[];
  /** Counts all pages. */
  count(): Promise<number>;
}

interface ListArguments {
  filter?: MailboxFilter | null;
  first?: number | null;
  offset?: number | null;
}

type Reader = Pick<EditorialContext, "db" | "actor">;

/** One page of the mailboxes that something is kept of, by address. Fails with FORBIDDEN, BAD_INPUT, BAD_PAGE_SIZE. */
export async function listMailboxes({ db, actor }: Reader, args: ListArguments): Promise<MailboxList> {
  authorize(mailboxPolicy, "read", actor, { consent: "NOT_ASKED", countries: [] });
  const { size } = toPage({ first: args.first });
  const where = toWhere(args.filter ?? {});
  return {
    nodes: await db.mailbox.findMany({
      where,
      orderBy: { address: "asc" },
      take: size,
      skip: toOffset({ offset: args.offset }),
    }),
    count: () => db.mailbox.count({ where }),
  };
}

/** One mailbox that a verb has kept. */
export async function readMailbox({ db }: Reader, { address }: { address: string }): Promise<ShownMailbox> {
  return db.mailbox.findUniqueOrThrow({ where: { address } });
}

function toWhere({ consent, bounced, search }: MailboxFilter): Prisma.MailboxWhereInput {
  const typed = search?.trim().toLowerCase();
  return {
    ...(consent && { consent }),
    ...(bounced != null && { bouncedAt: bounced ? { not: null } : null }),
    ...(typed && { address: { contains: typed } }),
  };
}
