import type { LetterKind, LetterState, MailboxConsent } from "../../generated/prisma/enums.ts";
import { builder } from "../editorial/builder.ts";
import type { SkipReason } from "./plan-outreach.ts";

export const LetterKindRef = builder.enumType("LetterKind", {
  description: "Which letter of a month it is.",
  values: {
    FIRST: { description: "The first." },
    REMINDER: { description: "To the same mailbox, where nothing was answered." },
    SECOND_ADDRESS: { description: "To another mailbox of the organization, where nothing was answered." },
  } satisfies Record<LetterKind, { description: string }>,
});

export const LetterStateRef = builder.enumType("LetterState", {
  description: "How a letter stands.",
  values: {
    QUEUED: { description: "It waits to be handed over, for the first time or again." },
    SENDING: { description: "It is being handed over." },
    SENT: { description: "The mail server has taken it." },
    UNCERTAIN: {
      description:
        "The mail server may have taken it, or not: we lost it at just that moment. It is not sent again by itself.",
    },
    FAILED: { description: "The mail server never took it, however often it was tried." },
    BOUNCED: { description: "It came back: nobody reads this mailbox." },
    CANCELLED: { description: "Somebody stopped it before it went out." },
  } satisfies Record<LetterState, { description: string }>,
});

export const MailboxConsentRef = builder.enumType("MailboxConsent", {
  description: "Whether we may write to a mailbox.",
  values: {
    NOT_ASKED: { description: "Nobody has said anything: we may." },
    GIVEN: { description: "They agreed." },
    REFUSED: { description: "They asked us to stop, or an admin says not to: nothing is written there." },
  } satisfies Record<MailboxConsent, { description: string }>,
});

export const SkipReasonRef = builder.enumType("LetterSkipReason", {
  description: "Why nothing is written to an organization.",
  values: {
    ENDED: { description: "Its task of the month has ended." },
    NO_MAILBOX: { description: "It gives no mailbox that may be written to." },
    REFUSED: { description: "Its mailbox is not to be written to." },
    BOUNCED: {
      description: "The last letter to its mailbox came back, and nobody has verified the mailbox since.",
    },
    WRITTEN: { description: "Its mailbox was written to already, this month or within the last days." },
  } satisfies Record<SkipReason, { description: string }>,
});
