import type { MailboxConsent } from "../../generated/prisma/enums.ts";
import type { Locale } from "../locales.ts";

/** A mailbox that an organization gives, and how it stands. */
export interface GivenMailbox {
  /** The EMAIL claim. */
  claimId: string;
  /** In small letters. */
  address: string;
  consent: MailboxConsent;
  /** The last letter to it came back, and nobody has verified it since. */
  bounced: boolean;
  /** It was written to already: for this review, or within the last days for another. */
  written: boolean;
}

/** One organization of a month's tasks, as far as it matters for a letter. */
export interface TaskToWrite {
  organizationId: string;
  rank: number | null;
  /** Nothing is left to be asked of it. */
  ended: boolean;
  /** Countries of all its entries, in order. */
  countries: string[];
  locale: Locale;
  /** The one to write to first first; none of a person, or of a hidden place. */
  mailboxes: GivenMailbox[];
}

export type SkipReason = "ENDED" | "NO_MAILBOX" | "REFUSED" | "BOUNCED" | "WRITTEN";

/** An organization to which nothing is written. */
export interface Skipped {
  organizationId: string;
  reason: SkipReason;
}

export interface PlannedEntry {
  organizationId: string;
  claimId: string;
}

/** One letter to one mailbox. */
export interface PlannedLetter {
  address: string;
  locale: Locale;
  entries: PlannedEntry[];
  countries: string[];
}

export interface OutreachPlan {
  letters: PlannedLetter[];
  skipped: Skipped[];
}

/**
 * Which letters a month's tasks lead to: one to each mailbox, about all of the month's organizations that give it, the most
 * urgent first. `about` are the organizations that somebody chose; all of them when left out. Pure.
 */
export function planOutreach(tasks: readonly TaskToWrite[], about?: ReadonlySet<string>): OutreachPlan {
  const ranked = [...tasks].sort(byRank);
  const chosen = (id: string) => about?.has(id) ?? true;
  const skipped: Skipped[] = [];
  const byAddress = new Map<string, TaskToWrite[]>();
  for (const task of ranked) {
    const mailbox = mailboxFor(task);
    if (typeof mailbox === "string") {
      if (chosen(task.organizationId)) skipped.push({ organizationId: task.organizationId, reason: mailbox });
    } else byAddress.set(mailbox.address, [...(byAddress.get(mailbox.address) ?? []), task]);
  }
  const letters = [...byAddress]
    .filter(([, together]) => together.some(({ organizationId }) => chosen(organizationId)))
    .map(([address, together]) => ({
      address,
      // Whoever reads for several is written to as the most urgent of them is.
      locale: together[0]!.locale,
      entries: together.map((task) => ({
        organizationId: task.organizationId,
        claimId: task.mailboxes.find((mailbox) => mailbox.address === address)!.claimId,
      })),
      countries: [...new Set(together.flatMap(({ countries }) => countries))].sort(),
    }));
  return { letters, skipped };
}

/** The mailbox to which an organization is written to, or why it is not. */
function mailboxFor({ ended, mailboxes }: TaskToWrite): GivenMailbox | SkipReason {
  if (ended) return "ENDED";
  if (mailboxes.length === 0) return "NO_MAILBOX";
  // Who asked us to stop is not gone around by another door.
  if (mailboxes[0]!.consent === "REFUSED") return "REFUSED";
  const mailbox = mailboxes.find(({ bounced, consent }) => !bounced && consent !== "REFUSED");
  if (!mailbox) return "BOUNCED";
  return mailbox.written ? "WRITTEN" : mailbox;
}

function byRank(one: TaskToWrite, other: TaskToWrite): number {
  const apart = (one.rank ?? Number.POSITIVE_INFINITY) - (other.rank ?? Number.POSITIVE_INFINITY);
  return apart || (one.organizationId < other.organizationId ? -1 : 1);
}
