import type { Localized } from "../../organizations/document.ts";
import { builder } from "../builder.ts";
import { chooseText } from "../choose-text.ts";

export interface LocalizedText {
  text: string;
  locale: string;
}

/** A text with the language it is really in. */
export const LocalizedTextRef = builder.objectRef<LocalizedText>("LocalizedText").implement({
  description:
    "A text and the language it is in, which may be another than the one asked for when that is missing.",
  fields: (t) => ({
    text: t.exposeString("text", {
      description: "Plain text. Blank lines part paragraphs; lines that begin with `- ` are list items.",
    }),
    locale: t.exposeString("locale", { description: "Language tag (BCP 47) of the text given." }),
  }),
});

/** The one argument of every localized field. */
export const localeArgument = builder.args((t) => ({
  locale: t.string({
    defaultValue: "en",
    description:
      "Language tag wanted, such as `es`. Falls back to its base language, then English, then whatever there is; `locale` in the answer says which was given.",
  }),
}));

/** The options of a field that answers a localized value in the language asked for; null where it has no text. */
export function localizedField<Parent>(description: string, read: (parent: Parent) => Localized) {
  return {
    type: LocalizedTextRef,
    nullable: true,
    args: localeArgument,
    description,
    resolve: (parent: Parent, { locale }: { locale?: string | null }) => localized(read(parent), locale),
  } as const;
}

/** The text of a localized value in the language nearest to the one asked for, or null when there is none. */
function localized(value: Localized, locale: string | null | undefined): LocalizedText | null {
  const chosen = chooseText(Object.keys(value), locale ?? "en");
  return chosen === null ? null : { locale: chosen, text: value[chosen]! };
}
