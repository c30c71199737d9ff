import { builder } from "../editorial/builder.ts";
import { SavedCountryRef } from "./country.refs.ts";
import { restoreCountryRevision } from "./restore-country-revision.ts";

builder.mutationField("restoreCountryRevision", (t) =>
  t.field({
    type: SavedCountryRef,
    description:
      "Makes a page say again what it said at an earlier revision, as a new one. Errors: `CONFLICT` naming what others " +
      "changed since `baseRevision`, `BAD_DOCUMENT`, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      code: t.arg.string({ required: true, description: "ISO 3166-1 alpha-2, such as `MX`." }),
      revision: t.arg.int({ required: true, description: "Number of the revision to restore." }),
      baseRevision: t.arg.int({
        description:
          "The revision that was looked at: what others changed since is kept. Without it everything is put back.",
      }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "country.restore" },
    resolve: (_root, args, context) => context.run("restoreCountryRevision", args, restoreCountryRevision),
  }),
);
