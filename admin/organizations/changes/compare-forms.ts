import type { OrganizationForm } from "../form/organization-form.ts";
import { fieldsOf, isList, isSame, itemPath, valueAt } from "./form-fields.ts";

/** One difference between two forms, by its lasting path. Items that came or went are told whole. */
export interface FormChange {
  path: string;
  kind: "ADDED" | "REMOVED" | "CHANGED" | "MOVED";
  from: unknown;
  to: unknown;
}

/** What somebody did to make one form of another, in the order in which the form shows it. */
export function compareForms(before: OrganizationForm, after: OrganizationForm): FormChange[] {
  const [old, young] = [fieldsOf(before), fieldsOf(after)];
  const changes: FormChange[] = [];
  const whole = new Set<string>();
  for (const path of new Set([...old.keys(), ...young.keys()])) {
    const item = itemPath(path);
    if (item !== null && whole.has(item)) continue;
    const [from, to] = [old.get(path), young.get(path)];
    if (isSame(from, to)) continue;
    if (isList(path)) {
      if (isMoved((from ?? []) as string[], (to ?? []) as string[]))
        changes.push({ path, kind: "MOVED", from, to });
      continue;
    }
    if (path === item) whole.add(path);
    const kind = isSame(from, null) ? "ADDED" : isSame(to, null) ? "REMOVED" : "CHANGED";
    changes.push({ path, kind, from: valueAt(old, path), to: valueAt(young, path) });
  }
  return changes;
}

/** Whether items that both have stand in another order, or a new one stands before one that was there. */
function isMoved(from: string[], to: string[]): boolean {
  const kept = from.filter((key) => to.includes(key));
  const came = to.filter((key) => !from.includes(key));
  return !isSame([...kept, ...came], to);
}
