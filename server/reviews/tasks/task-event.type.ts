import { builder } from "../../editorial/builder.ts";
import { actorName } from "../../users/actor-name.ts";
import { TaskEventKindRef } from "./enums.type.ts";
import type { KeptEvent } from "./read-events.ts";

export const TaskEventRef = builder.objectRef<KeptEvent>("TaskEvent").implement({
  description: "Something that happened to a task, kept forever as it was told.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    kind: t.expose("kind", { type: TaskEventKindRef, description: "What happened." }),
    at: t.expose("at", { type: "DateTime", description: "When." }),
    by: t.string({
      description: "The name of who did it.",
      resolve: ({ by }, _args, context) => actorName(context, by),
    }),
    note: t.exposeString("note", { nullable: true, description: "What was written beside it." }),
    data: t.expose("data", {
      type: "JSON",
      description:
        "ASSIGNED: `from` and `to`, ids of persons. STATE: `from` and `to`, and `because` where it came by itself (`CHECKED`, `GONE`, `ARCHIVED`, `MERGED` with `into`, `PARTED`, `BEGUN`, `BACK`, `BOUNCED`). OUTCOME: `method`, `answeredBy`, `seconds` and `outcomes`, each with `claimId`, `outcome` and `verificationId`. LETTER: `letterId`. ANSWER: `answerId`.",
    }),
  }),
});
