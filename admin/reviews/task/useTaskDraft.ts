import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Method } from "../../organizations/claims/outcomes.ts";
import { blankDraft, draftKey, isWorthKeeping, oldDrafts, readDraft, type TaskDraft } from "./task-draft.ts";
import { type TimeInView, useTimeInView } from "./useTimeInView.ts";

export interface Drafting {
  draft: TaskDraft;
  /** The same, at once. */
  now(): TaskDraft;
  change(to: (before: TaskDraft) => TaskDraft): void;
  time: TimeInView;
}

/** What is under way on a task, kept in this browser until it is recorded; `usual` is how one begins to check. */
export function useTaskDraft(person: string, task: string, usual: Method): Drafting {
  const key = draftKey(person, task);
  const [draft, setDraft] = useState(() => readDraft(localStorage.getItem(key), blankDraft(usual)));
  const latest = useRef(draft);
  const time = useTimeInView(draft.seconds);
  const now = useCallback(() => latest.current, []);

  const keep = useCallback(() => {
    // A browser that keeps nothing, as in some private windows, is no reason to disturb somebody who works.
    try {
      const kept = { ...latest.current, seconds: time.seconds() };
      if (isWorthKeeping(kept)) localStorage.setItem(key, JSON.stringify(kept));
      else localStorage.removeItem(key);
    } catch {}
  }, [key, time]);

  const change = useCallback(
    (to: (before: TaskDraft) => TaskDraft) => {
      latest.current = { ...to(latest.current), typedAt: new Date().toISOString() };
      setDraft(latest.current);
      keep();
    },
    [keep],
  );

  useEffect(() => {
    const kept = Object.entries(localStorage) as [string, string][];
    for (const old of oldDrafts(kept, Date.now())) localStorage.removeItem(old);
    window.addEventListener("pagehide", keep);
    return () => {
      keep();
      window.removeEventListener("pagehide", keep);
    };
  }, [keep]);

  return useMemo(() => ({ draft, now, change, time }), [draft, now, change, time]);
}
