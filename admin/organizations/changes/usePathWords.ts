import { useMemo } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { useChoices } from "../form/useChoices.ts";
import { itemWords, pathWords, type Say, valueWords } from "./path-words.ts";

/** Fields and what they say, in the words of the desk. */
export interface PathWords {
  /** Which field it is; items are looked for in the forms in turn. */
  label(path: string, forms: readonly OrganizationForm[]): string;
  value(path: string, value: unknown, forms: readonly OrganizationForm[]): string;
  /** Which item of a list it is; empty where it says nothing yet. */
  item(list: string, item: object): string;
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
      item(list, item) {
        const name = itemWords(list, item as Record<string, unknown>, say);
        return name && translate(`saving.item.${list}`, { name });
      },
      value: (path, value, forms) => valueWords(path, value, forms, say, organization?.parent ?? null),
    };
  }, [translate, locale, date, sections, helps, audiences, organization]);
}
