import { textFor } from "../../i18n/text-for.ts";
import { type Texts, toList } from "../../organizations/form/organization-form.ts";

/** A text of the form in the language of the desk, else in English, else in any. */
export function headingOf(texts: Texts, desk: string): string {
  return textFor(toList(texts), desk);
}
