import { builder } from "../editorial/builder.ts";
import { SavedRef } from "../organizations/organization.refs.ts";
import { ClaimCheckInput } from "./claim-check.input.ts";
import { verifyClaims } from "./verify-claims.ts";
import { withdrawVerifications } from "./withdraw-verifications.ts";

builder.mutationField("verifyClaims", (t) =>
  t.field({
    type: SavedRef,
    description:
      "Records what checks of an organization's claims came to, all of them or none. A claim found wrong stays public, " +
      "marked, until it is corrected. Errors: `STALE_CLAIM` naming each claim that has changed since `revision`, " +
      "`BAD_INPUT`, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      organizationId: t.arg.id({ required: true, description: "UUID of the organization." }),
      revision: t.arg.int({
        required: true,
        description: "Number of the revision that was looked at while checking.",
      }),
      claims: t.arg({
        type: [ClaimCheckInput],
        required: true,
        description: "The claims that were checked, each once, 1 to 200.",
      }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "organization.verify" },
    resolve: (_root, args, context) => context.run("verifyClaims", args, verifyClaims),
  }),
);

builder.mutationField("withdrawVerifications", (t) =>
  t.field({
    type: SavedRef,
    description:
      "Takes back checks that were recorded by mistake, all of them or none. They stay in the history and decide about " +
      "nothing any more. Errors: `BAD_INPUT` naming each that is not there or was taken back already, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      organizationId: t.arg.id({ required: true, description: "UUID of the organization." }),
      verifications: t.arg.idList({ required: true, description: "UUIDs of the checks, 1 to 200." }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "organization.verify" },
    resolve: (_root, args, context) => context.run("withdrawVerifications", args, withdrawVerifications),
  }),
);
