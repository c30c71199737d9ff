import { useMemo } from "react";
import { useTranslate } from "react-admin";
import { useChoices } from "../form/useChoices.ts";
import type { ListWords } from "./columns.ts";

/** What the words of organizations stand for, in the language of the desk. */
export function useListWords(): ListWords {
  const translate = useTranslate();
  const { countries, sections, helps, audiences } = useChoices();
  return useMemo(() => {
    const among = (options: readonly { value: string; label: string }[]) => {
      const labels = new Map(options.map(({ value, label }) => [value, label]));
      return (value: string) => labels.get(value) ?? value;
    };
    return {
      status: (value) => translate(`words.status.${value}`),
      freshness: (value) => translate(`words.freshness.${value}`),
      country: among(countries),
      section: among(sections),
      help: among([...helps, ...audiences]),
    };
  }, [translate, countries, sections, helps, audiences]);
}
