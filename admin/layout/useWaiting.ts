import { CountWaiting } from "#operations/layout/waiting";
import { useAsk } from "../ask/useAsk.ts";
import { useMay } from "../session/useMe.ts";

/** How many proposals wait for the person's decision; counted again once a minute at most, when a page opens. */
export function useWaiting(): number {
  const enabled = useMay("proposal.decide");
  return useAsk(CountWaiting, {}, { enabled, staleTime: 60_000 }).data?.proposals.totalCount ?? 0;
}
