import { useContext, useEffect, useRef } from "react";
import { UNSAFE_NavigationContext, useLocation } from "react-router-dom";

/** Where the router says how many pages lie before one. */
const placeOf = (state: unknown) => (state as { idx?: number } | null)?.idx ?? 0;

/**
 * While it holds, whoever goes to another page of the desk, by a link, a button or the browser's own, is held up: `ask`
 * is given how to go on. The router's own blocker needs another kind of router than react-admin is given here.
 */
export function useLeaving(holds: boolean, ask: (go: () => void) => void): void {
  const { navigator } = useContext(UNSAFE_NavigationContext);
  const { key } = useLocation();
  const asked = useRef(ask);
  asked.current = ask;

  // biome-ignore lint/correctness/useExhaustiveDependencies: with each move within the page its place is another.
  useEffect(() => {
    if (!holds) return;
    const { push, replace } = navigator;
    const { pathname } = window.location;
    const place = placeOf(window.history.state);
    let free = false;
    let returning = false;
    const isHere = (to: Parameters<typeof push>[0]) =>
      new URL(navigator.createHref(to), window.location.href).pathname === pathname;
    const held =
      (go: typeof push): typeof push =>
      (...where) => {
        if (free || isHere(where[0])) return go.apply(navigator, where);
        asked.current(() => {
          free = true;
          go.apply(navigator, where);
        });
      };
    navigator.push = held(push);
    navigator.replace = held(replace);
    const pop = (event: PopStateEvent) => {
      if (returning) {
        // Back where we were: the router must not hear of having been away.
        returning = false;
        event.stopImmediatePropagation();
        return;
      }
      if (free || window.location.pathname === pathname) return;
      event.stopImmediatePropagation();
      const steps = placeOf(event.state) - place;
      returning = true;
      window.history.go(-steps);
      asked.current(() => {
        free = true;
        window.history.go(steps);
      });
    };
    window.addEventListener("popstate", pop, { capture: true });
    return () => {
      navigator.push = push;
      navigator.replace = replace;
      window.removeEventListener("popstate", pop, { capture: true });
    };
  }, [holds, navigator, key]);
}
