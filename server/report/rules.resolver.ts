import { builder } from "./builder.ts";
import { limits } from "./limits.ts";
import { suggestible } from "./suggestible.ts";

const SuggestibleFieldsRef = builder.objectRef<[string, object]>("SuggestibleFields").implement({
  description: "What can be suggested of one kind of thing.",
  fields: (t) => ({
    of: t.string({
      description:
        "What it is: an organization, a location, a phone, an email, a link, a schedule or a contact.",
      resolve: ([kind]) => kind,
    }),
    fields: t.stringList({
      description: "The names of its fields.",
      resolve: ([, fields]) => Object.keys(fields),
    }),
  }),
});

const RulesRef = builder.objectRef<typeof limits>("Rules").implement({
  description: "What this door takes in.",
  fields: (t) => ({
    requestsPerMinute: t.exposeInt("perMinute", {
      description: "Requests from one address in a minute, of every kind.",
    }),
    reportsPerMinute: t.exposeInt("reportsPerMinute", {
      description: "Reports from one address in a minute; those that are refused do not count.",
    }),
    reportsPerHour: t.exposeInt("reportsPerHour", {
      description: "Reports from one address in an hour; those that are refused do not count.",
    }),
    bodyBytes: t.exposeInt("bodyBytes", { description: "Bytes of a request at most." }),
    changes: t.exposeInt("changes", { description: "Changes in one report at most." }),
    messageLength: t.exposeInt("message", { description: "Characters of a message at most." }),
    suggestible: t.field({
      type: [SuggestibleFieldsRef],
      description: "What can be suggested; of a place shown by its city, only city and state.",
      resolve: () => Object.entries(suggestible),
    }),
  }),
});

builder.queryField("rules", (t) =>
  t.field({ type: RulesRef, description: "What this door takes in.", resolve: () => limits }),
);
