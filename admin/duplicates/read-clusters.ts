import type { DuplicateClusterFilter, ListDuplicatesQuery } from "#operations/duplicates/duplicates";
import { chooseKept } from "../merging/choose-kept.ts";

export type Cluster = ListDuplicatesQuery["duplicateClusters"]["clusters"][number];
export type Pair = Cluster["pairs"][number];
export type Certainty = NonNullable<Pair["certainty"]>;

export const certainties = ["CERTAIN", "LIKELY", "POSSIBLE"] as const satisfies Certainty[];

/** What the room shows, as it stands in its address. */
export interface RoomView {
  /** Null for all that are worth a look by themselves. */
  certainty: Certainty | null;
  /** The country page on which they stand: a code, `all`, or those that somebody tends. */
  country: string | null;
  /** From 1. */
  page: number;
}

/** What an address asks for; what nobody knows is left out. */
export function readView(places: URLSearchParams): RoomView {
  const certainty = certainties.find((one) => one === places.get("certainty")) ?? null;
  const page = Number(places.get("page"));
  return {
    certainty,
    country: places.get("country"),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

export function writeView({ certainty, country, page }: RoomView): Record<string, string> {
  return {
    ...(certainty && { certainty }),
    ...(country && { country }),
    ...(page > 1 && { page: String(page) }),
  };
}

/** The countries of a filter: at first those that somebody tends, else all. */
export function countriesOf({ country }: RoomView, own: readonly string[]): DuplicateClusterFilter {
  if (country === "all") return {};
  if (country) return { country };
  return own.length > 0 ? { countries: [...own] } : {};
}

/** A cluster as it is shown: whose page is opened first, how sure it is, and the pair that says most of why. */
export interface ReadCluster {
  organizations: Cluster["organizations"];
  certainty: Certainty;
  surest: Pair;
}

/** Reads a cluster; null where too few of it may be seen. Pure. */
export function readCluster({ organizations, pairs }: Cluster): ReadCluster | null {
  const [surest] = pairs.toSorted((one, other) => rank(one) - rank(other) || other.score - one.score);
  if (organizations.length < 2 || !surest) return null;
  return { organizations: chooseKept(organizations), certainty: surest.certainty ?? "POSSIBLE", surest };
}

const rank = ({ certainty }: Pair) => (certainty ? certainties.indexOf(certainty) : certainties.length);
