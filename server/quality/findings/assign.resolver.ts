import { builder } from "../../editorial/builder.ts";
import { assignFinding } from "./assign-finding.ts";
import { DecidedFindingsRef } from "./decided-findings.type.ts";
import { reopenFinding } from "./reopen-finding.ts";

const type = DecidedFindingsRef;
const ids = { required: true, description: "UUIDs of the findings, 1 to 500." } as const;
const requestId = {
  description: "An id of the client's own; a retry with the same one answers as the first did.",
} as const;
const errors =
  "All of them or none. Errors: `BAD_INPUT`, `TOO_MANY_ITEMS`, `NOT_FOUND`, `FORBIDDEN`, `WRONG_STATE`.";

builder.mutationFields((t) => ({
  reopenFinding: t.field({
    type,
    description: `Opens findings again that somebody dismissed, put off or settled. ${errors}`,
    args: { ids: t.arg.idList(ids), requestId: t.arg.id(requestId) },
    extensions: { permission: "finding.reopen" },
    resolve: (_root, args, context) => context.run("reopenFinding", args, reopenFinding),
  }),
  assignFinding: t.field({
    type,
    description: `Hands findings to somebody who edits, or back to nobody. ${errors}`,
    args: {
      ids: t.arg.idList(ids),
      assigneeId: t.arg.id({ description: "Id of the person; nobody when left out." }),
      requestId: t.arg.id(requestId),
    },
    extensions: { permission: "finding.assign" },
    resolve: (_root, args, context) => context.run("assignFinding", args, assignFinding),
  }),
}));
