import { type RefCallback, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { FindingsStore } from "./findings-store.ts";
import { type Finding, keyOf } from "./gather-findings.ts";

/** In milliseconds: long enough for a click that takes somebody elsewhere to arrive where it was meant. */
const goesAfter = 400;

const area = "[data-field], [data-item]";
const canType = "input, textarea, select, button, [tabindex]";

/** Whether a rule does not notice something any more: it was neither set aside nor settled by a person. */
export function isMended(finding: Finding, store: FindingsStore): boolean {
  return finding.source === "RULE" && !store.has(finding);
}

/**
 * What was mended a moment ago, where somebody is still at it: it keeps its place until they go on, so that nothing jumps
 * beneath their hands. What had the focus and goes leaves it to the field. `list` is for the element of the findings.
 */
export function useLingering(
  findings: readonly Finding[],
  store: FindingsStore,
): { mended: readonly Finding[]; list: { ref: RefCallback<HTMLElement>; onFocus(): void; onBlur(): void } } {
  const [mended, setMended] = useState<readonly Finding[]>([]);
  const before = useRef(findings);
  const field = useRef<Element | null>(null);
  const hasFocus = useRef(false);

  useLayoutEffect(() => {
    const shown = before.current;
    before.current = findings;
    // A button that is taken away with the focus on it tells nobody.
    const isLost = hasFocus.current && document.activeElement === document.body;
    const isHere = isLost || isIn(field.current);
    const gone = isHere ? shown.filter((finding) => isMended(finding, store)) : [];
    setMended((earlier) => {
      const back = new Set(findings.map(keyOf));
      const next = [...earlier, ...gone].filter((finding) => !back.has(keyOf(finding)));
      return next.length === 0 && earlier.length === 0 ? earlier : next;
    });
    if (!isLost) return;
    hasFocus.current = false;
    // Under a finger it would open the keyboard over what was just mended.
    if (!window.matchMedia("(pointer: coarse)").matches)
      field.current?.querySelector<HTMLElement>(canType)?.focus({ preventScroll: true });
  }, [findings, store]);

  const isAny = mended.length > 0;
  useEffect(() => {
    if (!isAny) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!isIn(field.current)) setMended([]);
      }, goesAfter);
    };
    document.addEventListener("focusout", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("focusout", look);
    };
  }, [isAny]);

  const ref = useCallback((element: HTMLElement | null) => {
    if (element) field.current = element.closest(area);
  }, []);
  const onFocus = useCallback(() => {
    hasFocus.current = true;
  }, []);
  const onBlur = useCallback(() => {
    hasFocus.current = false;
  }, []);
  return { mended, list: { ref, onFocus, onBlur } };
}

const isIn = (part: Element | null) => part?.contains(document.activeElement) ?? false;
