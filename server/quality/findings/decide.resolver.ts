import { builder } from "../../editorial/builder.ts";
import { DecidedFindingsRef } from "./decided-findings.type.ts";
import { dismissFinding } from "./dismiss-finding.ts";
import { resolveFinding } from "./resolve-finding.ts";
import { snoozeFinding } from "./snooze-finding.ts";

const type = DecidedFindingsRef;
const ids = { required: true, description: "UUIDs of the findings, 1 to 500." } as const;
const requestId = {
  description: "An id of the client's own; a retry with the same one answers as the first did.",
} as const;
const errors =
  "All of them or none. Errors: `BAD_INPUT`, `TOO_MANY_ITEMS`, `NOT_FOUND`, `FORBIDDEN`, `WRONG_STATE`.";

builder.mutationFields((t) => ({
  dismissFinding: t.field({
    type,
    description: `Dismisses findings until what they rest on changes. ${errors}`,
    args: {
      ids: t.arg.idList(ids),
      reason: t.arg.string({ required: true, description: "Why; 1 to 500 characters." }),
      requestId: t.arg.id(requestId),
    },
    extensions: { permission: "finding.dismiss" },
    resolve: (_root, args, context) => context.run("dismissFinding", args, dismissFinding),
  }),
  snoozeFinding: t.field({
    type,
    description: `Puts findings off until a day, from which they are open again. ${errors}`,
    args: {
      ids: t.arg.idList(ids),
      until: t.arg({ type: "LocalDate", required: true, description: "That day; it is still to come." }),
      reason: t.arg.string({ description: "Why; at most 500 characters." }),
      requestId: t.arg.id(requestId),
    },
    extensions: { permission: "finding.snooze" },
    resolve: (_root, args, context) => context.run("snoozeFinding", args, snoozeFinding),
  }),
  resolveFinding: t.field({
    type,
    description: `Marks findings as settled, until they come back. ${errors}`,
    args: { ids: t.arg.idList(ids), requestId: t.arg.id(requestId) },
    extensions: { permission: "finding.resolve" },
    resolve: (_root, args, context) => context.run("resolveFinding", args, resolveFinding),
  }),
}));
