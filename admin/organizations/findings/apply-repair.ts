import { type Fields, fieldsAt, fieldsOf, formOf, isList, itemPath } from "../changes/form-fields.ts";
import { blankForm, type OrganizationForm } from "../form/organization-form.ts";

/** One field that a repair changes, by its lasting path; an item comes whole, with its texts by language. */
export interface RepairChange {
  path: string;
  to?: unknown;
}

type Item = Record<string, unknown>;

/** The form with a repair done in it. What it would change in an item that is gone is left alone. */
export function applyRepair(form: OrganizationForm, changes: readonly RepairChange[]): OrganizationForm {
  const fields = fieldsOf(form);
  for (const { path, to = null } of changes) applyChange(fields, path, to);
  return formOf(fields);
}

function applyChange(fields: Fields, path: string, to: unknown): void {
  const [list = "", key = ""] = path.split(".");
  const own = itemPath(path);
  if (list === "descriptions") {
    const text = typeof to === "object" && to !== null ? (to as { body: string }).body : to;
    setOrDrop(fields, `${list}.${key}`, text);
  } else if (isList(path)) fields.set(path, to);
  else if (own === path) replaceItem(fields, path, to as Item | null);
  else if (own === null || fields.has(own)) setOrDrop(fields, path, to);
}

/** A word or a text that goes is no field any more; every other field stays, and says nothing. */
function setOrDrop(fields: Fields, path: string, to: unknown): void {
  const isText = path.split(".").length % 2 === 0;
  if (to === null && isText) fields.delete(path);
  else fields.set(path, to);
}

function replaceItem(fields: Fields, path: string, to: Item | null): void {
  const [list, key] = path.split(".") as [string, string];
  for (const [field] of fieldsAt(fields, path)) fields.delete(field);
  const keys = (fields.get(list) ?? []) as string[];
  if (to === null) {
    if (fields.has(list))
      fields.set(
        list,
        keys.filter((each) => each !== key),
      );
    return;
  }
  const alone = fieldsOf({ ...blankForm(), [list]: [to] } as OrganizationForm);
  for (const [field, value] of fieldsAt(alone, path)) fields.set(field, value);
  if (fields.has(list) && !keys.includes(key)) fields.set(list, [...keys, key]);
}
