import { MetadataChangeRef } from "../documents/change.type.ts";
import type { MetadataChange } from "../documents/metadata-changes.ts";
import { documentWeight } from "../editorial/limits.ts";
import { RevisionKindRef } from "../organizations/types/enums.type.ts";
import { actorName } from "../users/actor-name.ts";
import { CountryRevisionRef } from "./country.refs.ts";
import { readCountryRevision } from "./read-country-revisions.ts";

CountryRevisionRef.implement({
  description: "One saved state of a country page, kept whole forever.",
  fields: (t) => ({
    number: t.exposeInt("number", { description: "Counts from 1." }),
    kind: t.expose("kind", { type: RevisionKindRef, description: "What it came of." }),
    message: t.exposeString("message", { nullable: true, description: "Why, in the words of who made it." }),
    madeBy: t.string({
      description: "Name of who made it.",
      resolve: ({ madeBy }, _args, context) => actorName(context, madeBy),
    }),
    madeAt: t.expose("madeAt", { type: "DateTime", description: "When it was made." }),
    changes: t.field({
      type: [MetadataChangeRef],
      description: "The fields that it changed.",
      resolve: ({ changes }) => changes as unknown as MetadataChange[],
    }),
    document: t.field({
      type: "JSON",
      description: "The whole page as it was then.",
      extensions: { weight: documentWeight },
      resolve: ({ countryCode, number }, _args, { db }) => readCountryRevision(db, countryCode, number),
    }),
  }),
});
