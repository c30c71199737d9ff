import { builder } from "../builder.ts";
import { readChanges } from "../reading/read-changes.ts";
import { ChangeFeedRef } from "../types/connection.type.ts";

builder.queryFields((t) => ({
  edition: t.int({
    description: "The number of the published state; one more with every publication.",
    resolve: (_root, _args, { reader }) => reader.readEdition(),
  }),
  changes: t.field({
    type: ChangeFeedRef,
    args: {
      since: t.arg.string({ description: "Cursor to go on from; from the beginning when left out." }),
      first: t.arg.int({ required: true, defaultValue: 100, description: "How many, 1 to 1000." }),
    },
    description: "What was published, changed or withdrawn, in order: for copies that are kept up to date.",
    resolve: (_root, { since, first }, { reader }) => readChanges(reader, since ?? null, first),
  }),
}));
