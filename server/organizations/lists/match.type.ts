import { builder } from "../../editorial/builder.ts";
import type { Match } from "./find-matches.ts";

export const MatchRef = builder.objectRef<Match>("Match").implement({
  description: "A place in an organization where words of a search stand, with the text around them.",
  fields: (t) => ({
    field: t.exposeString("field", {
      description:
        "The field of the organization: `name`, `alternateNames`, `locations`, `phones`, `emails`, `links`, `contacts`, `descriptions`, `nameBasis` or `slug`.",
    }),
    before: t.exposeString("before", {
      description: "What stands before it; begins with \u2026 where there is more.",
    }),
    match: t.exposeString("match", { description: "What was found, as it is written." }),
    after: t.exposeString("after", {
      description: "What stands behind it; ends with \u2026 where there is more.",
    }),
  }),
});
