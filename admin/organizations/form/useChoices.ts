import { useMemo } from "react";
import { useLocale } from "react-admin";
import { ReadChoices } from "#operations/organizations/form/choices";
import { useAsk } from "../../ask/useAsk.ts";
import { textFor } from "../../i18n/text-for.ts";
import type { Option } from "./fields/FormSelect.tsx";

/** Country pages and terms change once in a long while. */
const freshFor = 5 * 60_000;

/** What can be chosen in the form: country pages, sections, kinds of help and audiences, in the desk's language. */
export function useChoices() {
  const desk = useLocale() ?? "en";
  const { data } = useAsk(ReadChoices, {}, { staleTime: freshFor });
  return useMemo(() => {
    const terms = (taxonomy: string): Option[] =>
      (data?.terms ?? [])
        .filter((term) => term.taxonomy === taxonomy)
        .map(({ slug, name }) => ({ value: slug, label: textFor(name, desk) }));
    return {
      countries: (data?.countries ?? [])
        .map(({ code, name }): Option => ({ value: code, label: textFor(name, desk) }))
        .sort((one, other) => one.label.localeCompare(other.label, desk)),
      sections: (data?.sections ?? []).map(
        ({ slug, name }): Option => ({ value: slug, label: textFor(name, desk) }),
      ),
      helps: terms("HELP"),
      audiences: terms("AUDIENCE"),
    };
  }, [data, desk]);
}
