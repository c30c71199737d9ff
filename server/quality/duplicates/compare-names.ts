import { likenessOf, matchWords } from "./compare-words.ts";
import { isAcronymOf } from "./is-acronym-of.ts";
import type { NameWord, Profile, ReadName } from "./profile.ts";
import { wordWeights } from "./tables/weights.ts";

/** How the names of two stand to each other, the nearest pair of them. */
export interface ComparedNames {
  how: NameHow;
  one: string | null;
  other: string | null;
  /** What each says beside what they share, where it is understood and says another thing: "comedor" and "albergue". */
  apart: { one: string[]; other: string[] } | null;
}

/**
 * All words are the other's (SAME); one has more than the other (WITHIN), with hardly a word of its own among those they
 * share (WITHIN_COMMON); each has some that the other has not, and they share the half (AKIN), little (OTHER) or nothing
 * (NOTHING). One is the other's short name (ACRONYM). One has no name (NONE).
 */
export type NameHow = "SAME" | "WITHIN" | "WITHIN_COMMON" | "ACRONYM" | "AKIN" | "OTHER" | "NOTHING" | "NONE";

const none = { how: "NONE", shared: 0, one: null, other: null, apart: null } as const;
const order: NameHow[] = ["SAME", "WITHIN", "WITHIN_COMMON", "ACRONYM", "AKIN", "OTHER", "NOTHING", "NONE"];
/** Words that weigh less are none: a single letter. */
const nothing = 0.1;
/** As much as one own word. */
const telling = 1;

type Weighed = ComparedNames & { shared: number };

/** Compares every name of one with every name of the other. Pure. */
export function compareNames(one: Profile, other: Profile): ComparedNames {
  const places = new Set([...one.placeWords, ...other.placeWords]);
  const compared = one.names.flatMap((name) =>
    other.names.map((second) => comparePair(name, second, places)),
  );
  const { shared: _, ...nearest } = [...compared, ...compareAcronyms(one, other)].reduce<Weighed>(
    nearer,
    none,
  );
  return nearest;
}

function nearer(one: Weighed, other: Weighed): Weighed {
  const by = order.indexOf(one.how) - order.indexOf(other.how) || other.shared - one.shared;
  return by <= 0 ? one : other;
}

/** Words of a place that either of them is in tell where, not which. */
function comparePair(one: ReadName, other: ReadName, places: ReadonlySet<string>): Weighed {
  const own = ({ words }: ReadName) => {
    const left = words.filter(({ said }) => !places.has(said));
    return left.length > 0 ? left : words;
  };
  const [ones, others] = [own(one), own(other)];
  const { pairs, onlyOne, onlyOther } = matchWords(ones, others, likenessOf);
  const shared = sum(pairs.map((pair) => pair.likeness * Math.min(pair.one.weight, pair.other.weight)));
  const [left, right] = [weigh(onlyOne), weigh(onlyOther)];
  const least = Math.min(weigh(ones), weigh(others));
  const how = (): NameHow => {
    if (pairs.length === 0) return "NOTHING";
    if (left + right <= nothing) return "SAME";
    if (Math.min(left, right) <= nothing) return shared >= telling ? "WITHIN" : "WITHIN_COMMON";
    return shared >= least / 2 ? "AKIN" : "OTHER";
  };
  const found = { how: how(), shared, one: one.text, other: other.text };
  const isApart = pairs.length === 0 || Math.min(left, right) > nothing;
  return { ...found, apart: isApart && sayOther(onlyOne, onlyOther) ? apartOf(onlyOne, onlyOther) : null };
}

/** Where people sleep; the same house is called now by one, now by another. */
const lodgings = new Set(["house", "shelter", "inn", "dormitory", "residence"]);

/** Two kinds of houses, or nothing that might be a slip or another language. */
function sayOther(one: readonly NameWord[], other: readonly NameWord[]): boolean {
  const both = [one, other];
  if (both.every((words) => words.every(({ means }) => lodgings.has(means)))) return false;
  const areKinds = both.every((words) => words.some(({ weight }) => weight === wordWeights.KIND));
  return areKinds || both.every((words) => words.length > 0 && words.every(isUnderstood));
}

function isUnderstood({ weight }: NameWord): boolean {
  return weight !== wordWeights.OWN;
}

function apartOf(one: readonly NameWord[], other: readonly NameWord[]): ComparedNames["apart"] {
  const said = (words: readonly NameWord[]) => [...new Set(words.map((word) => word.said))];
  return { one: said(one), other: said(other) };
}

/** A short name tells something where it is all the name that one of them has. */
function compareAcronyms(one: Profile, other: Profile): Weighed[] {
  const found = (short: Profile, long: Profile) =>
    (short.names.length > 0 ? [] : short.acronyms).flatMap((acronym) => {
      const name = long.acronyms.includes(acronym)
        ? acronym.toUpperCase()
        : long.names.find(({ text }) => isAcronymOf(acronym, text))?.text;
      return name === undefined ? [] : [{ short: acronym.toUpperCase(), name }];
    });
  return [
    ...found(one, other).map(({ short, name }) => ({ one: short, other: name })),
    ...found(other, one).map(({ short, name }) => ({ one: name, other: short })),
  ].map((pair) => ({ how: "ACRONYM", shared: 0, apart: null, ...pair }));
}

function weigh(words: readonly NameWord[]): number {
  return sum(words.map(({ weight }) => weight));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
