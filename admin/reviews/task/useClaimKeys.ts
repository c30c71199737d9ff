import { type RefObject, useCallback, useEffect, useRef } from "react";
import { useTranslate } from "react-admin";
import { useShortcut } from "../../layout/shortcuts.ts";
import { type Outcome, outcomes } from "../../organizations/claims/outcomes.ts";
import { isOffered } from "./outcomes-of.ts";
import { useTasking } from "./useTasking.ts";
import { nextToDo } from "./usual-method.ts";

/**
 * `j` and `k` walk through the claims, 1 to 7 say what the check of the one came to at which one is, and go on to the next.
 * Returned is what choosing by hand does: with little room it goes on too.
 */
export function useClaimKeys(
  list: RefObject<HTMLElement | null>,
  isWide: boolean,
): (claimId: string, outcome: Outcome | null) => void {
  const translate = useTranslate();
  const { claims, choose, chosenFor, current, setCurrent, mayRecord } = useTasking();
  const ids = claims.map(({ claimId }) => claimId);
  const here = claims.find(({ claimId }) => claimId === current);

  const goingTo = useRef<string>(undefined);
  const goTo = useCallback(
    (claimId: string | undefined) => {
      if (!claimId) return;
      setCurrent(claimId);
      goingTo.current = claimId;
      // What opens with it is there first. Whoever types fast is further by then, and not called back.
      requestAnimationFrame(() => {
        if (goingTo.current !== claimId) return;
        const card = list.current?.querySelector<HTMLElement>(`[data-claim="${claimId}"]`);
        card?.focus({ preventScroll: true });
        card?.scrollIntoView({ block: "nearest" });
      });
    },
    [list, setCurrent],
  );
  const goBy = (by: number) =>
    goTo(ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(current ?? "") + by))]);
  const press = (what: string) =>
    list.current?.querySelector<HTMLElement>(`[data-claim="${current}"] [data-${what}]`)?.click();

  const take = (claimId: string, outcome: Outcome | null, goesOn: boolean) => {
    choose(claimId, outcome);
    if (outcome === null) return;
    if (outcome === "CORRECTED") {
      setCurrent(claimId);
      requestAnimationFrame(() => {
        const fields = list.current?.querySelector<HTMLElement>(`[data-claim="${claimId}"] [data-correct]`);
        fields?.querySelector<HTMLElement>("input, select, textarea, button")?.focus({ preventScroll: true });
        fields?.scrollIntoView({ block: "center" });
      });
      return;
    }
    const isDone = (id: string) =>
      id === claimId || chosenFor(id) !== null || !claims.some((one) => one.claimId === id && isToDo(one));
    if (goesOn) goTo(nextToDo(ids, claimId, isDone));
  };

  const byKey = (place: number) => () => {
    const outcome = outcomes[place]!;
    if (!here || !isOffered(outcome, here.kind)) return;
    const isAgain = chosenFor(here.claimId)?.chosen.outcome === outcome;
    take(here.claimId, isAgain ? null : outcome, true);
  };
  const says = (outcome: Outcome) =>
    translate("task.keys.outcome", { outcome: translate(`words.outcome.${outcome}`) });
  useShortcut("j", translate("task.keys.next"), () => goBy(1));
  useShortcut("k", translate("task.keys.previous"), () => goBy(-1));
  useShortcut("c", translate("task.keys.reach"), () => press("way"));
  useShortcut("a", translate("task.keys.apply"), () => press("apply"));
  useShortcut("1", says(outcomes[0]!), byKey(0), mayRecord);
  useShortcut("2", says(outcomes[1]!), byKey(1), mayRecord);
  useShortcut("3", says(outcomes[2]!), byKey(2), mayRecord);
  useShortcut("4", says(outcomes[3]!), byKey(3), mayRecord);
  useShortcut("5", says(outcomes[4]!), byKey(4), mayRecord);
  useShortcut("6", says(outcomes[5]!), byKey(5), mayRecord);
  useShortcut("7", says(outcomes[6]!), byKey(6), mayRecord);

  // Where somebody goes by Tab or presses something, there they are; not before it is pressed, or it would move away beneath.
  useEffect(() => {
    const come = ({ type, target }: Event) => {
      const element = target as HTMLElement;
      if (type === "focusin" && !element.matches(":focus-visible")) return;
      const card = element.closest<HTMLElement>("[data-claim]");
      if (card) setCurrent(card.dataset.claim!);
    };
    const element = list.current;
    element?.addEventListener("focusin", come);
    element?.addEventListener("click", come);
    return () => {
      element?.removeEventListener("focusin", come);
      element?.removeEventListener("click", come);
    };
  }, [list, setCurrent]);

  return (claimId, outcome) => take(claimId, outcome, !isWide);
}

/** Whether a claim is still to be checked in this task. */
function isToDo({ due, outcome }: { due: boolean; outcome: string | null }): boolean {
  return due && outcome === null;
}
