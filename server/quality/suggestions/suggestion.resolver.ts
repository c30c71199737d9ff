import { builder } from "../../editorial/builder.ts";
import { OrganizationRef } from "../../organizations/organization.refs.ts";
import { visibleOrganization } from "../../organizations/read-organization.ts";
import { type AppliedSuggestions, applySuggestion } from "./apply-suggestion.ts";

const SavedSuggestionRef = builder
  .objectRef<AppliedSuggestions["saved"][number]>("SavedSuggestion")
  .implement({
    description: "What came of suggestions about one organization.",
    fields: (t) => ({
      organization: t.field({
        type: OrganizationRef,
        nullable: true,
        description: "The organization as it is now.",
        resolve: ({ organizationId }, _args, context) => visibleOrganization(context, organizationId),
      }),
      revision: t.exposeInt("revision", { description: "The revision that came of it." }),
    }),
  });

const AppliedSuggestionsRef = builder
  .objectRef<AppliedSuggestions & { edition: number }>("AppliedSuggestions")
  .implement({
    description: "What came of suggestions.",
    fields: (t) => ({
      saved: t.expose("saved", { type: [SavedSuggestionRef], description: "One for each organization." }),
      edition: t.exposeInt("edition", {
        description: "The edition in which it is public; 0 where nothing had to be published.",
      }),
    }),
  });

builder.mutationField("applySuggestion", (t) =>
  t.field({
    type: AppliedSuggestionsRef,
    description:
      "Does what findings suggest, as a save would: one revision of each organization, whose message says what was done and which rule suggested it; all of them or none. Errors: `BAD_INPUT`, `TOO_MANY_ITEMS`, `NOT_FOUND`, `FORBIDDEN`, `MERGED`, `BAD_DOCUMENT`, and `WRONG_STATE` where a finding is not there any more as it was, or suggests nothing.",
    args: {
      findingIds: t.arg.idList({ required: true, description: "UUIDs of the findings, 1 to 500." }),
      message: t.arg.string({
        description: "Why, for history, before what was done; at most 500 characters.",
      }),
      requestId: t.arg.id({
        description: "An id of the client's own; a retry with the same one answers as the first did.",
      }),
    },
    extensions: { permission: "organization.save" },
    resolve: (_root, args, context) => context.run("applySuggestion", args, applySuggestion),
  }),
);
