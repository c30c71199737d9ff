import { builder } from "../editorial/builder.ts";
import { OrganizationRef, SavedRef } from "../organizations/organization.refs.ts";
import { IntervalInput } from "./interval.input.ts";
import { IntervalPolicyRef, IntervalRef, toIntervals } from "./interval.type.ts";
import { readIntervals, readOwnIntervals } from "./read-intervals.ts";
import { setIntervals } from "./set-intervals.ts";
import { setOrganizationIntervals } from "./set-organization-intervals.ts";

const requestId = "An id of the client's own; a retry with the same one answers as the first did.";

builder.queryField("intervalPolicy", (t) =>
  t.field({
    type: IntervalPolicyRef,
    description: "For how long verifications count throughout the directory.",
    resolve: (_root, _args, context) => readIntervals(context),
  }),
);

builder.objectField(OrganizationRef, "intervals", (t) =>
  t.field({
    type: [IntervalRef],
    description: "For how long verifications of its claims count.",
    resolve: async ({ document, days }, _args, context) =>
      toIntervals(days, await readOwnIntervals(context, document.id)),
  }),
);

builder.mutationField("setIntervals", (t) =>
  t.field({
    type: IntervalPolicyRef,
    description:
      "Sets for how long verifications count throughout the directory; kinds that are not named stay as they are. All " +
      "due dates are then reckoned anew, which `unreckoned` counts down. Errors: `BAD_INPUT`, `FORBIDDEN`.",
    args: {
      intervals: t.arg({ type: [IntervalInput], required: true, description: "The kinds that change." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "interval.set" },
    resolve: (_root, args, context) => context.run("setIntervals", args, setIntervals),
  }),
);

builder.mutationField("setOrganizationIntervals", (t) =>
  t.field({
    type: SavedRef,
    description:
      "Sets for how long verifications of one organization's claims count, where that differs from the directory's " +
      "policy; kinds that are not named stay as they are. Errors: `BAD_INPUT`, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      organizationId: t.arg.id({ required: true, description: "UUID of the organization." }),
      intervals: t.arg({ type: [IntervalInput], required: true, description: "The kinds that change." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "organization.setIntervals" },
    resolve: (_root, args, context) =>
      context.run("setOrganizationIntervals", args, setOrganizationIntervals),
  }),
);
