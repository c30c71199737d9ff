import { useMemo } from "react";
import { useLocale } from "react-admin";
import { NameRules, type NameRulesQuery } from "#operations/rules/rules";
import { useAsk } from "../ask/useAsk.ts";
import { textFor } from "../i18n/text-for.ts";
import { useMay } from "../session/useMe.ts";

/** Rules change with a new version of the desk alone; what an admin sets about one is asked anew. */
const freshFor = 5 * 60_000;

/** What is looked for, as far as it is known yet; nothing for those who read no findings. */
export function useRules(): {
  rules: NameRulesQuery["rules"];
  /** What a rule notices, by its code; the code itself while that is not known. */
  titleOf(code: string): string;
} {
  const desk = useLocale() ?? "en";
  const enabled = useMay("finding.read");
  const { data } = useAsk(NameRules, {}, { staleTime: freshFor, enabled });
  return useMemo(() => {
    const rules = data?.rules ?? [];
    const titles = new Map(rules.map(({ code, title }) => [code, textFor(title, desk)]));
    return { rules, titleOf: (code) => titles.get(code) ?? code };
  }, [data, desk]);
}
