import type { Words } from "../../locales.ts";
import type { Evidence } from "../finding.ts";
import type { Reported } from "../kept-finding.ts";
import type { Certainty, Comparison } from "./compare-profiles.ts";
import { duplicateKinds } from "./duplicate-kinds.ts";
import { saySigns } from "./say-sign.ts";
import type { Signal } from "./tables/weights.ts";

/** Two that were compared, the one with the lower id first. */
export interface ComparedPair {
  one: { id: string; name: string };
  other: { id: string; name: string };
  comparison: Comparison;
}

/** What is only read from names: with another table of words it might be another, while they are the same. */
const readFromNames: readonly Signal[] = ["words", "mark"];

/**
 * What both say of everything that was compared: while it is the same, so is the finding, and who said that they are two is
 * not asked again.
 */
export function evidenceOf({ one, other, comparison }: ComparedPair): Evidence {
  const turned = one.id > other.id;
  const said = comparison.signs.filter(({ signal }) => !readFromNames.includes(signal));
  return Object.fromEntries(
    said.map((sign) => {
      const sides = turned ? [sign.other, sign.one] : [sign.one, sign.other];
      return [sign.signal, sides.map((values) => [...values].sort().join(", "))];
    }),
  );
}

/** The pair as a finding of each of the two. Pure. */
export function reportPair(pair: ComparedPair, certainty: Certainty): [Reported, Reported] {
  const { one, other, comparison } = pair;
  const { code, severity, explanation } = duplicateKinds[certainty];
  const evidence = evidenceOf(pair);
  const said: Words = saySigns(comparison.signs);
  const side = (own: ComparedPair["one"], second: ComparedPair["one"]): Reported => ({
    ...{ organizationId: own.id, otherId: second.id, rule: code, severity, path: "name", claimId: null },
    evidence: { ...evidence, other: second.id },
    title: titles[certainty](second.name),
    explanation: { en: `${explanation.en} ${said.en}`, es: `${explanation.es} ${said.es}` },
    repair: null,
  });
  return [side(one, other), side(other, one)];
}

const titles: Record<Certainty, (name: string) => Words> = {
  CERTAIN: (name) => ({ en: `The same as “${name}”`, es: `La misma que «${name}»` }),
  LIKELY: (name) => ({ en: `Probably the same as “${name}”`, es: `Probablemente la misma que «${name}»` }),
  POSSIBLE: (name) => ({ en: `Possibly the same as “${name}”`, es: `Tal vez la misma que «${name}»` }),
};
