import { useEffect, useRef } from "react";
import { useBlocker } from "react-router-dom";

/**
 * While it holds, whoever goes to another page of the desk, by a link, a button or the browser's own, is held up: `ask`
 * is given how to go on. Who stays has nothing to do. Leaving the desk is the browser's to ask, see session/unsaved.ts.
 */
export function useLeaving(holds: boolean, ask: (go: () => void) => void): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => holds && currentLocation.pathname !== nextLocation.pathname,
  );
  const asked = useRef(ask);
  asked.current = ask;
  useEffect(() => {
    if (blocker.state === "blocked") asked.current(blocker.proceed);
  }, [blocker]);
}
