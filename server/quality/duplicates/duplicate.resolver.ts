import { builder } from "../../editorial/builder.ts";
import { OrganizationInput } from "../../organizations/inputs/organization.input.ts";
import { DecidedFindingsRef } from "../findings/decided-findings.type.ts";
import { ClusterFilterInput } from "./duplicate.input.ts";
import { ClusterListRef, PossibleDuplicateRef } from "./duplicate.type.ts";
import { duplicateClusters } from "./duplicate-clusters.ts";
import { notADuplicate } from "./not-a-duplicate.ts";
import { possibleDuplicates } from "./possible-duplicates.ts";

builder.queryFields((t) => ({
  possibleDuplicates: t.field({
    type: [PossibleDuplicateRef],
    description:
      "Is it one of these? Those of which an organization may be a double, saved or as a form says, the likeliest first. Saves nothing. Fails with FORBIDDEN, NOT_FOUND, BAD_INPUT, TOO_MANY_ITEMS.",
    args: {
      id: t.arg.id({ required: true, description: "UUID of the organization, or of one to be made." }),
      baseRevision: t.arg.int({
        description: "The revision from which the form was filled; the newest when left out.",
      }),
      input: t.arg({
        type: OrganizationInput,
        description: "What the form says; as it is saved when left out.",
      }),
    },
    extensions: { weight: 100, listSize: 10 },
    resolve: (_root, args, context) => possibleDuplicates(context, args),
  }),
  duplicateClusters: t.field({
    type: ClusterListRef,
    description: "Who is in the directory more than once. Fails with FORBIDDEN, BAD_PAGE_SIZE.",
    args: {
      filter: t.arg({ type: ClusterFilterInput, description: "Conditions that must all hold." }),
      first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
      offset: t.arg.int({ description: "How many to skip." }),
    },
    extensions: { weight: 1000, listSize: 20 },
    resolve: (_root, args, context) => duplicateClusters(context, args),
  }),
}));

builder.mutationField("notADuplicate", (t) =>
  t.field({
    type: DecidedFindingsRef,
    description:
      "Keeps that two organizations are two, until what was compared of one of them changes. Errors: `NOT_FOUND`, `MERGED`, `FORBIDDEN`, `BAD_INPUT`.",
    args: {
      organizationId: t.arg.id({ required: true, description: "UUID of the one." }),
      otherId: t.arg.id({ required: true, description: "UUID of the other." }),
      reason: t.arg.string({ required: true, description: "Why; 1 to 500 characters." }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "finding.dismiss" },
    resolve: (_root, args, context) => context.run("notADuplicate", args, notADuplicate),
  }),
);
