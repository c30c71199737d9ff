import { useEffect, useRef, useSyncExternalStore } from "react";
import { isSingle, matchKeys, pairTime, writeKey } from "./match-keys.ts";

/** A key, or several that do the same: `/`, `g h` one after the other, `mod+s` with Ctrl or ⌘, `alt+v`. */
export interface Shortcut {
  keys: readonly string[];
  /** What it does, in the person's language, for the help sheet. */
  label: string;
}

interface Registered extends Shortcut {
  run(): void;
}

let registered: readonly Registered[] = [];
const listeners = new Set<() => void>();
const offKey = "posada.shortcuts.off";

/** Has `action` done when the keys are pressed, for as long as the component is there and `enabled` holds. */
export function useShortcut(
  keys: string | readonly string[],
  label: string,
  action: () => void,
  enabled = true,
): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  const written = typeof keys === "string" ? keys : keys.join(",");
  useEffect(() => {
    if (!enabled) return;
    const one: Registered = { keys: written.split(","), label, run: () => latest.current() };
    change([...registered, one]);
    return () => change(registered.filter((other) => other !== one));
  }, [written, label, enabled]);
}

/** The shortcuts that work now, in the order in which they came. */
export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(listen, () => registered);
}

/** Whether single keys are obeyed: who dictates, or presses keys by accident, can switch them off in this browser. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(listen, singleKeys);
  return [
    on,
    (wanted) => {
      if (wanted) localStorage.removeItem(offKey);
      else localStorage.setItem(offKey, "1");
      change(registered);
    },
  ];
}

/** Obeys the keyboard. Returns how to stop. */
export function obeyKeys(): () => void {
  let before: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const press = (event: KeyboardEvent) => {
    const pressed = event.defaultPrevented || event.repeat ? null : writeKey(event);
    if (pressed === null) return;
    if (isSingle(pressed) && (!singleKeys() || isTaken(event.target))) return;
    const { matched, pending } = matchKeys(pressed, before, registered);
    clearTimeout(timer);
    before = pending;
    timer = setTimeout(() => {
      before = null;
    }, pairTime);
    if (!matched) return;
    event.preventDefault();
    matched.run();
  };
  document.addEventListener("keydown", press);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("keydown", press);
  };
}

const singleKeys = () => localStorage.getItem(offKey) === null;

/** Where a key is a letter that is typed, or chooses in a list; in dialogs the page's shortcuts rest. */
const taking =
  "input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]), textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=menu], [role=grid], .MuiModal-root";

function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(taking) !== null;
}

function change(next: readonly Registered[]): void {
  registered = [...next];
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
