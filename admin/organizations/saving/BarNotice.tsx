import { MergedNotice } from "./MergedNotice.tsx";
import {
  ConflictNotice,
  DraftNotice,
  KeptNotice,
  NewerNotice,
  RefusedNotice,
  WaitingNotice,
} from "./SaveNotices.tsx";
import { useSaving } from "./useSaving.ts";

/** The one thing that matters most about saving just now; nothing where all is well. */
export function BarNotice() {
  const { phase, refusals, conflicts, newer, draft, kept, merged } = useSaving();
  if (phase === "WAITING") return <WaitingNotice />;
  if (merged.into !== null) return <MergedNotice />;
  if (refusals.message !== null) return <RefusedNotice />;
  if (conflicts.length > 0) return <ConflictNotice />;
  if (newer.found) return <NewerNotice />;
  if (draft.offer) return <DraftNotice />;
  if (kept) return <KeptNotice />;
  return null;
}
