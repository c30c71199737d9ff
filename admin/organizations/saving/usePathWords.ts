import { useMemo } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { useChoices } from "../form/useChoices.ts";
import { pathWords, type Say, valueWords } from "./path-words.ts";

/** Fields and what they say, in the words of the desk. */
export interface PathWords {
  /** Which field it is; items are looked for in the forms in turn. */
  label(path: string, forms: readonly OrganizationForm[]): string;
  value(path: string, value: unknown, forms: readonly OrganizationForm[]): string;
}

export function usePathWords(): PathWords {
  const translate = useTranslate();
  const locale = useLocale() ?? "en";
  const { date } = useFormats();
  const { sections, helps, audiences } = useChoices();
  const { organization } = useOrganization();
  return useMemo(() => {
    const names = new Map([...sections, ...helps, ...audiences].map(({ value, label }) => [value, label]));
    const say: Say = { locale, translate, date, nameOf: (slug) => names.get(slug) ?? slug };
    return {
      label: (path, forms) => pathWords(path, forms, say),
      value: (path, value, forms) => valueWords(path, value, forms, say, organization?.parent ?? null),
    };
  }, [translate, locale, date, sections, helps, audiences, organization]);
}
