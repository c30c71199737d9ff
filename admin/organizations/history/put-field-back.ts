import type { OrganizationInput } from "#operations/organizations/form/save";
import { type Fields, fieldsAt, fieldsOf, formOf, isList, isSame, itemPath } from "../changes/form-fields.ts";
import { type OrganizationForm, toInput } from "../form/organization-form.ts";

/**
 * The form with one field as it was: a value, a text in one language, an item whole, or the order of a list. An item
 * that was not there then is taken away; one that comes back stands where it stood, and belongs to nobody who is gone.
 */
export function putFieldBack(now: OrganizationForm, then: OrganizationForm, path: string): OrganizationForm {
  const [fields, old] = [fieldsOf(now), fieldsOf(then)];
  const item = itemPath(path);
  if (isList(path)) fields.set(path, orderBack(orderOf(fields, path), orderOf(old, path)));
  else if (item !== null && (path === item || !fields.has(item))) putItemBack(fields, old, item);
  else if (old.has(path)) fields.set(path, old.get(path));
  else fields.delete(path);
  return formOf(fields);
}

/** What has to be sent to make one form of another: what is the same is left out, and stays as it is. */
export function inputOfChange(before: OrganizationForm, after: OrganizationForm): OrganizationInput {
  // Taken apart and put together alike, so that only what they say tells them apart.
  const [was, is] = [before, after].map((form) => toInput(formOf(fieldsOf(form)))) as [
    OrganizationInput,
    OrganizationInput,
  ];
  return Object.fromEntries(
    Object.entries(is).filter(([name, value]) => !isSame(value, was[name as keyof OrganizationInput])),
  );
}

function putItemBack(fields: Fields, old: Fields, item: string): void {
  const [list = "", key = ""] = item.split(".");
  for (const [path] of fieldsAt(fields, item)) fields.delete(path);
  const order = orderOf(fields, list).filter((each) => each !== key);
  if (old.has(item)) {
    for (const [path, value] of fieldsAt(old, item)) fields.set(path, value);
    for (const [name, owners] of Object.entries({ locationId: "locations", contactId: "contacts" })) {
      const owner = fields.get(`${item}.${name}`);
      if (owner && !fields.has(`${owners}.${owner}`)) fields.set(`${item}.${name}`, null);
    }
    order.splice(placeOf(key, order, orderOf(old, list)), 0, key);
  }
  if (fields.has(list)) fields.set(list, order);
}

/** Behind the nearest of those that stood before it and are still there. */
function placeOf(key: string, order: readonly string[], then: readonly string[]): number {
  const before = then.slice(0, then.indexOf(key)).reverse();
  const neighbor = before.find((each) => order.includes(each));
  return neighbor === undefined ? 0 : order.indexOf(neighbor) + 1;
}

/** What both have stands as it stood, what came since behind it. */
function orderBack(now: readonly string[], then: readonly string[]): string[] {
  return [...then.filter((key) => now.includes(key)), ...now.filter((key) => !then.includes(key))];
}

const orderOf = (fields: Fields, list: string) => (fields.get(list) ?? []) as string[];
