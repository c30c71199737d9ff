import type { SectionInput, SectionWordsFragment } from "#operations/sections/sections";
import { type Texts, toList, toTexts } from "../organizations/form/organization-form.ts";

export type LoadedSection = SectionWordsFragment;

/** The words of a section: localized texts by language. */
export interface SectionForm {
  slug: string;
  name: Texts;
  description: Texts;
}

export const blankSection: SectionForm = { slug: "", name: {}, description: {} };

export function toForm({ slug, name, description }: LoadedSection): SectionForm {
  return { slug, name: toTexts(name), description: toTexts(description) };
}

export function toInput({ slug, name, description }: SectionForm): SectionInput {
  return { slug, name: toList(name), description: toList(description) };
}

/** The languages in which a section says something. */
export function languagesOf({ name, description }: SectionForm): string[] {
  return [...new Set([...Object.keys(name), ...Object.keys(description)])];
}
