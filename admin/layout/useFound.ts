import { ListCountryNames, SearchEverything, type SearchEverythingQuery } from "#operations/layout/search";
import { useAsk } from "../ask/useAsk.ts";
import { findCountries, type NamedCountry } from "./find-countries.ts";
import { useDebounced } from "./useDebounced.ts";

type Edge = SearchEverythingQuery["organizations"]["edges"][number];

/** One line below the search box. */
export type Found =
  | { kind: "organization"; id: string; organization: Edge["node"]; matches: Edge["matches"] }
  | { kind: "country"; id: string; country: NamedCountry }
  | { kind: "all"; id: string; count: number };

/** What the words find, while they are typed: `found` is that of the words before until the new ones are answered. */
export function useFound(
  words: string,
  open: boolean,
): { found: Found[]; state: "idle" | "searching" | "failed" | "found" } {
  const typed = words.trim();
  // A fifth of a second: longer than between two letters, shorter than one waits for.
  const search = useDebounced(typed, 200);
  const enabled = open && typed !== "" && search !== "";
  const answer = useAsk(SearchEverything, { search }, { enabled, staleTime: 30_000 });
  const countries = useAsk(ListCountryNames, {}, { enabled: open, staleTime: 300_000 }).data?.countries;
  if (typed === "") return { found: [], state: "idle" };
  if (answer.isError) return { found: [], state: "failed" };
  if (!answer.data) return { found: [], state: "searching" };
  const { edges, totalCount } = answer.data.organizations;
  const found: Found[] = [
    ...findCountries(countries ?? [], search)
      .slice(0, 3)
      .map((country) => ({ kind: "country" as const, id: country.code, country })),
    ...edges.map(({ node, matches }) => ({
      kind: "organization" as const,
      id: node.id,
      organization: node,
      matches,
    })),
    ...(totalCount > 0 ? [{ kind: "all" as const, id: "all", count: totalCount }] : []),
  ];
  return { found, state: typed === search && !answer.isPlaceholderData ? "found" : "searching" };
}
