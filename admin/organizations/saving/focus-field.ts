import { sectionOf } from "../form/sections.ts";

const canType = "input, textarea, select, button, [tabindex]";

/** Puts the cursor into a field of the form, by its name; where it is not on the screen, as near as there is something. */
export function focusField(name: string): void {
  const steps = name.split(".");
  for (let length = steps.length; length > 0; length--) {
    const found = findPart(steps.slice(0, length).join("."));
    if (!found) continue;
    const opener = length < steps.length ? found.querySelector<HTMLElement>("[data-opens]") : null;
    if (opener) {
      // What stands in it is there once it is open; then it can be opened no more.
      opener.click();
      requestAnimationFrame(() => focusField(name));
      return;
    }
    const target = found.matches(canType) ? found : found.querySelector<HTMLElement>(canType);
    found.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
    return;
  }
}

/** A field; of what is none, the heading of the section in which it stands. */
function findPart(name: string): HTMLElement | null {
  const quoted = CSS.escape(name);
  const section = name.includes(".") ? undefined : sectionOf(name);
  return (
    document.querySelector<HTMLElement>(`[data-field="${quoted}"]`) ??
    document.querySelector<HTMLElement>(`[name="${quoted}"]`) ??
    (section ? document.querySelector<HTMLElement>(`section[id="${section}"] h2`) : null)
  );
}
