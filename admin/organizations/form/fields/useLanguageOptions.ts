import { useMemo } from "react";
import { useLocale } from "react-admin";
import type { Option } from "./FormSelect.tsx";
import { knownLanguages, languageName } from "./languages.ts";

/** Languages to choose from by their names in the language of the desk, in the order of its alphabet. */
export function useLanguageOptions(): readonly Option[] {
  const desk = useLocale() ?? "en";
  return useMemo(
    () =>
      knownLanguages
        .map((value) => ({ value, label: languageName(value, desk) }))
        .sort((one, other) => one.label.localeCompare(other.label, desk)),
    [desk],
  );
}
