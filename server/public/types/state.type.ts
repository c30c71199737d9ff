import type { Freshness } from "../../verification/freshness.ts";
import { builder } from "../builder.ts";
import type { StateOfTheDirectory } from "../reading/read-state.ts";

export const StateOfTheDirectoryRef = builder
  .objectRef<StateOfTheDirectory>("StateOfTheDirectory")
  .implement({
    description:
      "How true the directory is at the minute of asking. Counted are organizations that stand on a country page.",
    fields: (t) => {
      const count = (freshness: Freshness, description: string) =>
        t.int({ description, resolve: ({ counts }) => counts[freshness] });
      return {
        edition: t.exposeInt("edition", { description: "The edition that was counted." }),
        organizations: t.exposeInt("organizations", { description: "All organizations." }),
        verified: count("VERIFIED", "Those that stand verified."),
        dueSoon: count("DUE_SOON", "Those that stand verified and fall due within 30 days."),
        overdue: count("OVERDUE", "Those that were verified, but too long ago."),
        neverVerified: count("NEVER_VERIFIED", "Those of which a critical claim was never verified."),
        verifiedWithinYear: t.exposeInt("verifiedWithinYear", {
          description: "Those of which every critical claim was verified within the last 365 days.",
        }),
        medianAgeDays: t.exposeInt("medianAgeDays", {
          nullable: true,
          description:
            "Of those that were verified, half were verified at most so many days ago; null while there are none.",
        }),
        oldestSourceDate: t.expose("oldestSourceDate", {
          type: "PartialDate",
          nullable: true,
          description: "The oldest date that a source carries; null where none has one.",
        }),
      };
    },
  });
