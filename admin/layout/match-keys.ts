/** A key as it was pressed, as far as shortcuts care. */
export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Which key it is, whatever letter Alt makes of it. */
  code?: string;
}

/** Within this time, in milliseconds, the second key of a pair such as `g o` counts: about a breath. */
export const pairTime = 1200;

/** How a pressed key is written in a shortcut: `s`, `?`, `mod+s` with Ctrl or ⌘, `alt+v`; null for what makes none. */
export function writeKey({ key, ctrlKey, metaKey, altKey, code }: PressedKey): string | null {
  if (["Control", "Meta", "Shift", "Alt", "AltGraph", "Dead", "Unidentified"].includes(key)) return null;
  if (ctrlKey || metaKey) return altKey ? null : `mod+${key.toLowerCase()}`;
  if (altKey) return writeAlt(key, code);
  // Capitals are the same key, so that a forgotten Caps Lock breaks nothing.
  return key.length === 1 ? key.toLowerCase() : key;
}

/** On a Mac Alt makes signs of letters, such as √ of v; which key it was is told beside it. */
function writeAlt(key: string, code = ""): string | null {
  const letter = [key, code.replace(/^Key/, "")].find((one) => /^[a-z]$/i.test(one));
  return letter ? `alt+${letter.toLowerCase()}` : null;
}

/** Whether a key is pressed alone, so that in a field it is a letter that is typed. */
export const isSingle = (pressed: string) => !/^(mod|alt)\+/.test(pressed);

/**
 * Which of the shortcuts is meant by the key that was just pressed after `before`, the first key of a pair or null.
 * `pending` is what to remember as `before` when the key may begin a pair.
 */
export function matchKeys<One extends { keys: readonly string[] }>(
  pressed: string,
  before: string | null,
  shortcuts: readonly One[],
): { matched: One | null; pending: string | null } {
  const all = shortcuts.flatMap((shortcut) => shortcut.keys.map((keys) => ({ keys, shortcut })));
  // The last to come is the nearest: a dialog's own shortcut goes before the page's.
  const find = (keys: string) => all.findLast((one) => one.keys === keys)?.shortcut ?? null;
  const matched = (before !== null && find(`${before} ${pressed}`)) || find(pressed);
  if (matched) return { matched, pending: null };
  return { matched: null, pending: all.some(({ keys }) => keys.startsWith(`${pressed} `)) ? pressed : null };
}
