import { useMemo } from "react";
import { useSearchParams } from "react-router-dom";
import type { FindingFilter } from "../finding-filter.ts";
import { addressOf, type FindingView, readFindingView } from "./finding-view.ts";

/** What the list shows, as its address says it, and how to show something else. */
export interface ShownFindings {
  view: FindingView;
  /** Goes to another view; its first page, unless it says which. */
  show(view: Partial<FindingView>): void;
  setFilter(filter: FindingFilter): void;
}

/** The list's view; who is limited to countries begins with theirs. */
export function useFindingsView(countries: readonly string[]): ShownFindings {
  const [address, setAddress] = useSearchParams();
  return useMemo(() => {
    const view = readFindingView(address, countries.length > 0 ? { countries: [...countries] } : {});
    const show: ShownFindings["show"] = (next) => setAddress(addressOf({ ...view, page: 1, ...next }));
    return { view, show, setFilter: (filter) => show({ filter }) };
  }, [address, setAddress, countries]);
}
