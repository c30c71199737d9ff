import { builder } from "../../editorial/builder.ts";
import { DecidedFindingsRef } from "../findings/decided-findings.type.ts";
import { flag } from "./flag.ts";
import type { Flag } from "./flag-kinds.ts";

const FlagRef = builder.enumType("Flag", {
  description: "What a person thinks of an organization, or of something it says.",
  values: {
    STALE: { description: "It is out of date." },
    WRONG: { description: "It is wrong." },
    CLOSED: { description: "It is closed." },
    DUPLICATE: { description: "It is in the directory twice." },
  } satisfies Record<Flag, { description: string }>,
});

builder.mutationField("flag", (t) =>
  t.field({
    type: DecidedFindingsRef,
    description:
      "Keeps that something seems out of date, wrong, closed or here twice, as a finding like the others. Contributors, who read no findings, are answered with none. Errors: `NOT_FOUND`, `FORBIDDEN`, `BAD_INPUT`.",
    args: {
      organizationId: t.arg.id({ required: true, description: "UUID of the organization." }),
      claimId: t.arg.id({ description: "The claim that is meant; that it is there at all when left out." }),
      entryId: t.arg.id({ description: "The entry that is meant, instead of a claim." }),
      kind: t.arg({ type: FlagRef, required: true, description: "What is thought of it." }),
      otherId: t.arg.id({ description: "UUID of the other organization, of a duplicate." }),
      note: t.arg.string({ description: "What to know about it; at most 500 characters." }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "finding.flag" },
    resolve: (_root, args, context) => context.run("flag", args, flag),
  }),
);
