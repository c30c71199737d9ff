import type { LetterKind, LetterState } from "../../generated/prisma/enums.ts";
import type { GivenMailbox } from "./plan-outreach.ts";

/** A letter of a review in which an organization was asked. */
export interface AskedBy {
  kind: LetterKind;
  state: LetterState;
  address: string;
  /** When it went out; when it was put in line, where it did not. */
  at: Date;
}

/** An organization that was asked and has not answered. */
export interface Unanswered {
  /** At least one, oldest first. */
  letters: AskedBy[];
  /** The mailboxes that it gives now. */
  mailboxes: GivenMailbox[];
}

/** What follows: a letter to a mailbox, or that the organization stands unconfirmed; null where something has to happen first. */
export type NextStep =
  | { kind: "REMINDER" | "SECOND_ADDRESS"; mailbox: GivenMailbox }
  | { kind: "UNCONFIRMED" };

/** How many days after a reminder, and after a letter to another mailbox, an answer is waited for. */
const lastDays = 14;
const dayLength = 24 * 60 * 60 * 1000;

/**
 * What follows for an organization that has not answered. A mailbox that answers nothing is reminded once, then another one is
 * tried where there is one; whoever was reached and never answered is unconfirmed. Where nothing arrived anywhere, or they
 * asked us to stop, a person goes on. Pure.
 */
export function nextStep({ letters, mailboxes }: Unanswered, now: Date, days: number): NextStep | null {
  const last = letters.at(-1)!;
  const passed = (count: number) => now.getTime() - last.at.getTime() >= count * dayLength;
  const isOut = ({ state }: AskedBy) => state === "SENT" || state === "UNCERTAIN";
  const own = mailboxes.find(({ address }) => address === last.address);
  if (mailboxes[0]?.consent === "REFUSED" || own?.consent === "REFUSED") return null;
  if (!isOut(last) && last.state !== "BOUNCED") return null;
  if (last.kind === "FIRST" && isOut(last) && own && !own.bounced)
    return passed(days) ? { kind: "REMINDER", mailbox: own } : null;
  if (isOut(last) && !passed(lastDays)) return null;
  const tried = new Set(letters.map(({ address }) => address));
  const other =
    last.kind === "SECOND_ADDRESS"
      ? undefined
      : mailboxes.find(
          ({ address, consent, bounced }) => !tried.has(address) && consent !== "REFUSED" && !bounced,
        );
  if (other) return { kind: "SECOND_ADDRESS", mailbox: other };
  return letters.some(isOut) && passed(lastDays) ? { kind: "UNCONFIRMED" } : null;
}
