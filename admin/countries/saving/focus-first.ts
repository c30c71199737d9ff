import { focusField } from "../../organizations/saving/focus-field.ts";

/** Puts the cursor into the field that stands highest on the page. */
export function focusFirst(paths: readonly string[]): void {
  const placed = paths.flatMap((path) => {
    const field = document.querySelector(`[data-field="${CSS.escape(path)}"]`);
    return field ? [{ path, top: field.getBoundingClientRect().top }] : [];
  });
  const first = placed.sort((one, other) => one.top - other.top)[0]?.path ?? paths[0];
  if (first !== undefined) focusField(first);
}
