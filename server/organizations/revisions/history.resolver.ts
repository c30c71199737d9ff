import { FieldChangeRef } from "../../documents/change.type.ts";
import { builder } from "../../editorial/builder.ts";
import { compareRevisions } from "./compare-revisions.ts";
import { readRevision, readRevisionAsOf, readRevisions } from "./read-revisions.ts";
import { RevisionConnectionRef, RevisionRef } from "./revision.type.ts";

builder.queryFields((t) => {
  const organizationId = t.arg.id({ required: true, description: "UUID of the organization." });
  return {
    revisions: t.field({
      type: RevisionConnectionRef,
      description: "The revisions of an organization, newest first. Fails with NOT_FOUND, FORBIDDEN.",
      args: {
        organizationId,
        first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
        after: t.arg.string({ description: "The cursor after which the page begins." }),
      },
      extensions: { listSize: 20 },
      resolve: (_root, args, context) => readRevisions(context, args),
    }),
    revision: t.field({
      type: RevisionRef,
      description: "One revision. Fails with NOT_FOUND, FORBIDDEN.",
      args: { organizationId, number: t.arg.int({ required: true, description: "Its number." }) },
      resolve: (_root, args, context) => readRevision(context, args),
    }),
    compareRevisions: t.field({
      type: [FieldChangeRef],
      description: "What differs between two revisions, field by field. Fails with NOT_FOUND, FORBIDDEN.",
      args: {
        organizationId,
        from: t.arg.int({ required: true, description: "Number of the one." }),
        to: t.arg.int({ required: true, description: "Number of the other." }),
      },
      resolve: (_root, args, context) => compareRevisions(context, args),
    }),
    organizationAsOf: t.field({
      type: RevisionRef,
      nullable: true,
      description:
        "The revision in force at a moment; null for one before the first. Fails with NOT_FOUND, FORBIDDEN.",
      args: {
        id: t.arg.id({ required: true, description: "UUID of the organization." }),
        at: t.arg({ type: "DateTime", required: true, description: "The moment." }),
      },
      resolve: (_root, args, context) => readRevisionAsOf(context, args),
    }),
  };
});
