import { builder } from "../../editorial/builder.ts";
import type { FieldProblem } from "../../errors.ts";
import { inLanguage, type Words } from "../../locales.ts";
import type { OrganizationPreview } from "../preview-organization.ts";

export const IssueRef = builder.objectRef<FieldProblem<Words | string>>("Issue").implement({
  description: "Something that is wrong or missing, and how to mend it.",
  fields: (t) => ({
    path: t.exposeString("path", { description: "Where, such as `entries` or `phones[2].asPublished`." }),
    message: t.string({
      description: "What is wrong, and what would be right.",
      resolve: ({ message }, _args, { locale }) => inLanguage(message, locale),
    }),
  }),
});

export const OrganizationPreviewRef = builder
  .objectRef<OrganizationPreview>("OrganizationPreview")
  .implement({
    description: "What would come of an unsaved form.",
    fields: (t) => ({
      document: t.expose("document", {
        type: "JSON",
        description:
          "The organization as the public would see it, with what others have saved since the form was filled.",
      }),
      issues: t.expose("issues", {
        type: [IssueRef],
        description: "What would keep a draft from its publication.",
      }),
      problems: t.expose("problems", {
        type: [IssueRef],
        description: "Why a save would be refused: what is wrong, and what somebody else has changed too.",
      }),
      changes: t.exposeStringList("changes", {
        description: "Paths of what the public would see otherwise than now, such as `phones.ID.display`.",
      }),
    }),
  });
