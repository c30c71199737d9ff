import type { Choice, Conflict } from "../../saving/conflict.ts";
import {
  type Fields,
  fieldsAt,
  fieldsOf,
  formOf,
  isList,
  isSame,
  itemPath,
  valueAt,
} from "../changes/form-fields.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { mergeKeys } from "./merge-keys.ts";

export interface Rebased {
  /** Theirs with what I did; where both did something, it has mine. */
  form: OrganizationForm;
  /** What my changes are relative to from now on: theirs, but in conflicts what both started from. */
  ancestor: OrganizationForm;
  /** What both changed, for me to decide. */
  conflicts: Conflict[];
  /** Paths of what came from them; an item that they added or took away is named whole. */
  taken: string[];
}

/**
 * Takes what I did to a form over to what others made of it meanwhile. Nothing that I typed is lost, and nothing that
 * they saved is overwritten unasked: as long as a conflict stands, rebasing again finds it again.
 */
export function rebaseForm(
  ancestor: OrganizationForm,
  theirs: OrganizationForm,
  mine: OrganizationForm,
): Rebased {
  const [base, their, my] = [fieldsOf(ancestor), fieldsOf(theirs), fieldsOf(mine)];
  const merged: Fields = new Map();
  const paths: string[] = [];
  const taken: string[] = [];
  const settled = new Set<string>();
  for (const path of new Set([...base.keys(), ...their.keys(), ...my.keys()])) {
    const item = itemPath(path);
    if (isList(path) || (item !== null && settled.has(item))) continue;
    if (path === item && base.has(path) && their.has(path) !== my.has(path)) {
      settled.add(path);
      const isTheirs = my.has(path);
      const other = isTheirs ? my : their;
      const untouched = isSameInside(path, other, base);
      if (!untouched) paths.push(path);
      else if (isTheirs) taken.push(path);
      if (isTheirs && !untouched) for (const [field, value] of fieldsAt(my, path)) merged.set(field, value);
      continue;
    }
    const [was, theirValue, myValue] = [base.get(path), their.get(path), my.get(path)];
    const theyDid = !isSame(theirValue, was);
    const iDid = !isSame(myValue, was);
    if (theyDid && iDid && !isSame(theirValue, myValue)) paths.push(path);
    const isNamed = item === null || item === path || base.has(item);
    if (theyDid && !iDid && isNamed) taken.push(path);
    // What nobody changed stays as I typed it, so that a field under the cursor does not move.
    const value = theyDid && !iDid ? theirValue : myValue;
    if (value !== undefined) merged.set(path, value);
  }
  mergeOrders({ base, their, my, merged, paths, taken });
  const [known, form] = [formOf(withOld(their, base, paths)), formOf(merged)];
  const sides = (path: string) => ({
    base: valueAt(base, path),
    theirs: valueAt(their, path),
    mine: valueAt(my, path),
  });
  return { form, ancestor: known, conflicts: paths.map((path) => ({ path, ...sides(path) })), taken };
}

interface Orders {
  base: Fields;
  their: Fields;
  my: Fields;
  merged: Fields;
  paths: string[];
  taken: string[];
}

function mergeOrders({ base, their, my, merged, paths, taken }: Orders): void {
  for (const list of new Set([...their.keys(), ...my.keys()].filter(isList))) {
    const there = ([base, their, my] as const).map((fields) =>
      ((fields.get(list) ?? []) as string[]).filter((key) => merged.has(`${list}.${key}`)),
    ) as [string[], string[], string[]];
    const { keys, decidedBy } = mergeKeys(...there);
    merged.set(list, keys);
    if (decidedBy === "NOBODY") paths.push(list);
    if (decidedBy === "THEM") taken.push(list);
  }
}

function isSameInside(item: string, one: Fields, other: Fields): boolean {
  const paths = new Set([...fieldsAt(one, item), ...fieldsAt(other, item)].map(([path]) => path));
  return [...paths].every((path) => isSame(one.get(path), other.get(path)));
}

/** The fields, but at some paths with what stood there before. */
function withOld(fields: Fields, old: Fields, paths: string[]): Fields {
  const result = new Map(fields);
  for (const path of paths) {
    const order = isList(path);
    for (const [field] of order ? [] : fieldsAt(fields, path)) result.delete(field);
    for (const [field, value] of order ? [[path, old.get(path)] as const] : fieldsAt(old, path))
      result.set(field, value);
  }
  return result;
}

/** My form with conflicts decided; those without a choice stay as I have them. */
export function decideConflicts(
  mine: OrganizationForm,
  theirs: OrganizationForm,
  choices: ReadonlyMap<string, Choice>,
): OrganizationForm {
  let fields = fieldsOf(mine);
  const their = fieldsOf(theirs);
  for (const [path, choice] of choices) {
    if (typeof choice === "object") fields.set(path, choice.text);
    if (choice === "theirs") fields = withOld(fields, their, [path]);
    const [list = ""] = path.split(".");
    if (isList(list) && fields.has(list)) fields.set(list, keysOf(list, fields, their));
  }
  return formOf(fields);
}

/** The keys of a list in my order; an item that came back stands where it stands with them. */
function keysOf(list: string, fields: Fields, their: Fields): string[] {
  const [mine, theirs] = [fields, their].map((side) =>
    ((side.get(list) ?? []) as string[]).filter((key) => fields.has(`${list}.${key}`)),
  ) as [string[], string[]];
  return mergeKeys(theirs, theirs, mine).keys;
}
