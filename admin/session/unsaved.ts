/** What is typed and not saved yet, by who has it: a form, a dialog. Whoever ends something asks here first. */
const unsaved = new Set<string>();

/** Takes leave of all of it: the person has said that it may rest. */
export function forgetUnsaved(): void {
  unsaved.clear();
  window.removeEventListener("beforeunload", ask);
}

/** Tells whether there is unsaved work under this key. */
export function setUnsaved(key: string, there: boolean): void {
  if (there) unsaved.add(key);
  else unsaved.delete(key);
  if (unsaved.size > 0) window.addEventListener("beforeunload", ask);
  else window.removeEventListener("beforeunload", ask);
}

/** Whether there is unsaved work anywhere. */
export function hasUnsaved(): boolean {
  return unsaved.size > 0;
}

/** Has the browser ask before it closes the page; it chooses the words. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
