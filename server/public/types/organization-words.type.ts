import type { PublicTranslation } from "../../publishing/public-document.ts";
import { builder } from "../builder.ts";

export const AlternateNameRef = builder
  .objectRef<{ name: string; locale: string | null }>("AlternateName")
  .implement({
    description: "Another name: an acronym, a translation, a former name.",
    fields: (t) => ({
      name: t.exposeString("name", { description: "The name." }),
      locale: t.exposeString("locale", {
        nullable: true,
        description: "Language tag; null when it is the same everywhere.",
      }),
    }),
  });

export const TranslationRef = builder.objectRef<PublicTranslation>("Translation").implement({
  description: "The description in one language.",
  fields: (t) => ({
    locale: t.exposeString("locale", { description: "Language tag." }),
    text: t.exposeString("text", { description: "The text." }),
    editedAt: t.expose("editedAt", {
      type: "DateTime",
      description: "When this language's text was last changed.",
    }),
    outdated: t.exposeBoolean("outdated", { description: "Another language's text was changed later." }),
  }),
});

export const SpokenLanguageRef = builder
  .objectRef<{ code: string; note: string | null }>("SpokenLanguage")
  .implement({
    description: "A language in which people are helped.",
    fields: (t) => ({
      code: t.exposeString("code", { description: "Language tag, such as `es`." }),
      note: t.exposeString("note", { nullable: true, description: "When or by whom." }),
    }),
  });
