import { useMemo } from "react";
import { FindingAssignees } from "#operations/findings/deciding/deciding";
import { useAsk } from "../ask/useAsk.ts";
import type { Say } from "../organizations/changes/path-words.ts";
import { useSay } from "../organizations/history/useSay.ts";
import { useRules } from "../rules/useRules.ts";

/** What it takes to tell of fields in the trail: it names people by their ids, and rules by their codes. */
export function useTrailSay(): Say {
  const say = useSay();
  const { rules, titleOf } = useRules();
  const { data } = useAsk(FindingAssignees, {}, { staleTime: 60_000 });
  return useMemo(() => {
    const people = new Map(data?.findingAssignees.map(({ id, name }) => [id, name]));
    const isRule = (code: string) => rules.some((rule) => rule.code === code);
    return {
      ...say,
      nameOf: (key) => people.get(key) ?? (isRule(key) ? titleOf(key) : say.nameOf(key)),
    };
  }, [say, data, rules, titleOf]);
}
