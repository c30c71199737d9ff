import { builder } from "../editorial/builder.ts";
import { AuditFilterInput } from "./audit.input.ts";
import { AuditConnectionRef } from "./audit.type.ts";
import { readAuditTrail } from "./read-audit-trail.ts";

builder.queryField("auditTrail", (t) =>
  t.field({
    type: AuditConnectionRef,
    description:
      "What was changed, and by whom, newest first; as far as you may read it: see docs/permissions.md. Fails with FORBIDDEN, BAD_PAGE_SIZE, BAD_CURSOR.",
    args: {
      filter: t.arg({ type: AuditFilterInput, description: "Only those that fit." }),
      first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
      after: t.arg.string({ description: "The cursor after which the page begins." }),
    },
    extensions: { listSize: 20 },
    resolve: (_root, args, context) => readAuditTrail(context, args),
  }),
);
