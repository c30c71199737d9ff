import { CountMyTasks, CountWaiting } from "#operations/layout/waiting";
import { useAsk } from "../ask/useAsk.ts";
import { useMay } from "../session/useMe.ts";
import type { RoomName } from "./rooms.ts";

/** How much waits for the person in a room; counted again once a minute at most, when a page opens. */
export function useWaiting(): Partial<Record<RoomName, number>> {
  const decides = useMay("proposal.decide");
  const reviews = useMay("review.read");
  const { data } = useAsk(CountWaiting, {}, { enabled: decides, staleTime: 60_000 });
  const tasks = useAsk(CountMyTasks, {}, { enabled: reviews, staleTime: 60_000 }).data;
  return {
    proposals: data?.proposals.totalCount ?? 0,
    reviews: tasks?.currentReview?.mineOpen ?? 0,
  };
}
