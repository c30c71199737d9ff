import { compareNames } from "./compare-names.ts";
import { comparePlaces } from "./compare-places.ts";
import {
  type Compared,
  compareDomains,
  compareHandles,
  compareMailboxes,
  comparePeople,
  comparePhones,
} from "./compare-reach.ts";
import type { Profile } from "./profile.ts";
import { type Signal, startingWeight, thresholds, weights } from "./tables/weights.ts";

export type Certainty = keyof typeof thresholds;

/** One thing that speaks for two being the same, or against it. */
export interface Sign {
  signal: Signal;
  /** How the two stand to each other in this, such as SAME; each signal has its own list in the weights. */
  how: string;
  /** Natural logarithm of odds; below zero it speaks against. */
  weight: number;
  /** What was compared, of each. */
  one: string[];
  other: string[];
}

export interface Comparison {
  /** The sum of the weights. */
  score: number;
  /** Null where nobody would take them for the same. */
  certainty: Certainty | null;
  /** What speaks for it first, the heaviest before. */
  signs: Sign[];
}

/** Whether more organizations than a few have a key of `keysOf`. */
export type OfMany = (key: string) => boolean;

/** Kilometers: points within the first are one place, beyond the second are two. */
const distances = { near: 0.3, far: 2 } as const;
/** Two that only share their place and contact may be a host and its guest. */
const sameNames: readonly string[] = ["SAME", "WITHIN", "WITHIN_COMMON", "ACRONYM"];
const elsewhere: readonly string[] = ["OTHER_CITY", "OTHER_COUNTRY"];

/** Lays two profiles side by side. Pure; the other way round it says the same. */
export function compareProfiles(one: Profile, other: Profile, ofMany: OfMany = () => false): Comparison {
  if (one.id > other.id) {
    const { signs, ...found } = compareProfiles(other, one, ofMany);
    return { ...found, signs: signs.map((sign) => ({ ...sign, one: sign.other, other: sign.one })) };
  }
  const signs = signsOf(one, other, ofMany)
    .map(({ signal, how, one: first, other: second }) => ({
      ...{ signal, how, weight: (weights[signal] as Record<string, number>)[how] ?? 0 },
      ...{ one: first, other: second },
    }))
    .filter(({ how }) => how !== "NONE")
    .sort((first, second) => second.weight - first.weight);
  const score = startingWeight + signs.reduce((sum, { weight }) => sum + weight, 0);
  return { score: Math.round(score * 10) / 10, certainty: certaintyOf(score, signs), signs };
}

/** Whatever they share, one that is in another city, or is the other's parent, is another one. */
function certaintyOf(score: number, signs: readonly Sign[]): Certainty | null {
  const howOf = (wanted: Signal) => signs.find(({ signal }) => signal === wanted)?.how ?? "";
  if (score < thresholds.POSSIBLE) return null;
  const isBranch = elsewhere.includes(howOf("place")) || howOf("parent") === "PARENT";
  if (score < thresholds.LIKELY || isBranch) return "POSSIBLE";
  return score >= thresholds.CERTAIN && sameNames.includes(howOf("name")) ? "CERTAIN" : "LIKELY";
}

type Seen = Omit<Sign, "weight">;

function signsOf(one: Profile, other: Profile, ofMany: OfMany): Seen[] {
  const names = compareNames(one, other);
  const places = comparePlaces(one, other);
  const reached = (signal: Signal, { keys, how, ...values }: Compared<string>): Seen => {
    const isMany = how.startsWith("SAME") && how !== "SAME_FREE" && keys.every(ofMany);
    return { signal, how: isMany ? `${how}_MANY` : how, ...values };
  };
  return [
    seen("name", names),
    ...(names.apart ? [{ signal: "words", how: "OTHER", ...names.apart } as const] : []),
    compareMarks(one, other),
    ...(one.places.length > 0 && other.places.length > 0 ? [seen("place", places)] : []),
    ...compareDistance(places.kilometers),
    comparePostcodes(one, other),
    reached("phone", comparePhones(one, other)),
    reached("mailbox", compareMailboxes(one, other)),
    reached("domain", compareDomains(one, other)),
    reached("page", compareHandles(one, other)),
    reached("person", comparePeople(one, other)),
    compareParents(one, other),
  ];
}

function seen(
  signal: Signal,
  { how, one, other }: { how: string; one: string | null; other: string | null },
): Seen {
  return { signal, how, one: one === null ? [] : [one], other: other === null ? [] : [other] };
}

/** "House 2" and "House 3", north and south. */
function compareMarks(one: Profile, other: Profile): Seen {
  const [ones, others] = [one, other].map(({ names }) =>
    [...new Set(names.flatMap(({ marks }) => marks))].sort(),
  );
  const isSame = ones!.join() === others!.join();
  const how = isSame ? "NONE" : ones!.length > 0 && others!.length > 0 ? "DIFFER" : "ONE";
  return { signal: "mark", how, one: ones!, other: others! };
}

function compareDistance(kilometers: number | null): Seen[] {
  if (kilometers === null) return [];
  const how = kilometers <= distances.near ? "NEAR" : kilometers > distances.far ? "FAR" : "NONE";
  const said = [`${kilometers.toFixed(1)} km`];
  return [{ signal: "distance", how, one: said, other: said }];
}

function comparePostcodes(one: Profile, other: Profile): Seen {
  const [ones, others] = [one, other].map(({ places }) => places.flatMap(({ postcode }) => postcode ?? []));
  const how = ones!.some((code) => others!.includes(code)) ? "SAME" : "OTHER";
  return {
    ...{ signal: "postcode", how: ones!.length > 0 && others!.length > 0 ? how : "NONE" },
    ...{ one: ones!, other: others! },
  };
}

function compareParents(one: Profile, other: Profile): Seen {
  const how = () => {
    if (one.parentId === other.id || other.parentId === one.id) return "PARENT";
    if (one.parentId === null && other.parentId === null) return "NONE";
    if (one.parentId === null || other.parentId === null) return "ONE";
    return one.parentId === other.parentId ? "SIBLINGS" : "OTHER";
  };
  const said = ({ parentId }: Profile) => (parentId === null ? [] : [parentId]);
  return { signal: "parent", how: how(), one: said(one), other: said(other) };
}
