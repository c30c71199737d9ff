import { useEffect, useMemo, useState } from "react";
import { InView } from "./in-view.ts";

export interface TimeInView {
  /** How many seconds the page was seen since something was last recorded. */
  seconds(): number;
  /** Begins anew. */
  restart(): void;
}

/** Counts how long the page is seen, from the seconds that were counted before. */
export function useTimeInView(before: number): TimeInView {
  const [counted] = useState(() => new InView(before));
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") counted.show(Date.now());
      else counted.hide(Date.now());
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      counted.hide(Date.now());
      document.removeEventListener("visibilitychange", look);
    };
  }, [counted]);
  return useMemo(
    () => ({
      seconds: () => counted.seconds(Date.now()),
      restart: () => counted.restart(Date.now()),
    }),
    [counted],
  );
}
