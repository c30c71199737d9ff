import { builder } from "../editorial/builder.ts";
import { MailboxConsentRef } from "./enums.type.ts";
import { MailboxFilterInput } from "./letter.input.ts";
import { listMailboxes, readMailbox } from "./list-mailboxes.ts";
import { MailboxListRef, MailboxRef } from "./mailbox.type.ts";
import { setMailbox } from "./set-mailbox.ts";

builder.queryField("mailboxes", (t) =>
  t.field({
    type: MailboxListRef,
    description:
      "Mailboxes that were written to, or of which somebody said whether they may be, by address. Fails with FORBIDDEN, BAD_INPUT, BAD_PAGE_SIZE.",
    args: {
      filter: t.arg({ type: MailboxFilterInput, description: "Conditions that must all hold." }),
      first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
      offset: t.arg.int({ description: "How many to skip." }),
    },
    extensions: { listSize: 20 },
    resolve: (_root, args, context) => listMailboxes(context, args),
  }),
);

builder.mutationField("setMailbox", (t) =>
  t.field({
    type: MailboxRef,
    description:
      "Keeps whether a mailbox may be written to. To one that is refused nothing goes out any more, also what waits in line; one that may be written to is tried again where letters to it came back. Errors: `BAD_INPUT`, `FORBIDDEN`.",
    args: {
      address: t.arg.string({ required: true, description: "The mailbox." }),
      consent: t.arg({ type: MailboxConsentRef, required: true, description: "Whether we may write there." }),
      reason: t.arg.string({ description: "Why, in at most 500 characters." }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "mailbox.set" },
    resolve: async (_root, args, context) =>
      readMailbox(context, await context.run("setMailbox", args, setMailbox)),
  }),
);
