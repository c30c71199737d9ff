import { builder } from "../../editorial/builder.ts";
import { OrganizationRef } from "../organization.refs.ts";
import type { CarriedChange, CarriedOver } from "./carry-over.ts";

const json = { type: "JSON", nullable: true } as const;

const CarriedChangeRef = builder.objectRef<CarriedChange>("CarriedChange").implement({
  description: "A typed change as one of the kept organization.",
  fields: (t) => ({
    path: t.exposeString("path", {
      description: "Path of the field, by the ids that the kept organization has.",
    }),
    from: t.field({
      ...json,
      description: "What stood there when the form was filled; null where there was nothing.",
      resolve: ({ from }) => from,
    }),
    to: t.field({
      ...json,
      description: "What was typed; null where it was taken away.",
      resolve: ({ to }) => to,
    }),
    current: t.field({
      ...json,
      description: "What the kept one says there.",
      resolve: ({ current }) => current,
    }),
    conflict: t.exposeBoolean("conflict", {
      description: "The kept one says something else there than what was seen: somebody has to look at it.",
    }),
  }),
});

export const CarriedOverRef = builder.objectRef<CarriedOver>("CarriedOver").implement({
  description: "Where to go on with a form whose organization was merged, and what was typed into it.",
  fields: (t) => ({
    organization: t.expose("organization", { type: OrganizationRef, description: "The kept organization." }),
    changes: t.expose("changes", {
      type: [CarriedChangeRef],
      description: "What was typed and it does not say already, like the changes of a repair.",
    }),
  }),
});
