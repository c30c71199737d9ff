import { useCallback, useMemo } from "react";
import { useLocale, useTranslate } from "react-admin";
import { ReadMakers } from "#operations/audit/audit";
import { useAsk } from "../ask/useAsk.ts";

interface Maker {
  by: string;
  byName: string;
}

/** Those who are nobody's account: their names are words of the desk. */
const nameless = ["system", "import", "stranger", "organization"];

/** Says who did something. */
export function useMakerName(): (maker: Maker) => string {
  const translate = useTranslate();
  return useCallback(
    ({ by, byName }) => (nameless.includes(by) ? translate(`audit.maker.${by}`) : byName),
    [translate],
  );
}

/** Whom one can look for: those who are known, and those who were seen in the trail. */
export function useMakers(seen: readonly Maker[]): { value: string; label: string }[] {
  const desk = useLocale() ?? "en";
  const nameOf = useMakerName();
  const { data } = useAsk(ReadMakers, {});
  return useMemo(() => {
    const known: Maker[] = [
      ...(data?.organizationFacets.editors ?? []).map(({ value, label }) => ({
        by: value,
        byName: label ?? value,
      })),
      ...(data?.users ?? []).map(({ id, name }) => ({ by: `user:${id}`, byName: name })),
      ...seen,
    ];
    const names = new Map(known.map((maker) => [maker.by, nameOf(maker)]));
    return [...names]
      .map(([value, label]) => ({ value, label }))
      .sort((one, other) => one.label.localeCompare(other.label, desk));
  }, [data, seen, nameOf, desk]);
}
