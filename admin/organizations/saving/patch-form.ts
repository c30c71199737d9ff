import { isList, isSame } from "../changes/form-fields.ts";
import { blankForm, type OrganizationForm, type Texts } from "../form/organization-form.ts";

/** One field of the form to be set, by the form's name of it. */
export interface Patch {
  name: string;
  value: unknown;
}

type Item = Record<string, unknown>;

/**
 * What has to be set in the form so that it says what is wanted, and nothing else: fields that say it already are left
 * alone, and so is the cursor in them. A list whose items came, went or moved is set whole, then the fields in it.
 */
export function patchesFor(current: OrganizationForm, wanted: OrganizationForm): Patch[] {
  return Object.keys(blankForm()).flatMap((name) => {
    const [is, toBe] = [current[name as keyof OrganizationForm], wanted[name as keyof OrganizationForm]];
    if (isList(name)) return listPatches(name, is as Item[], toBe as Item[]);
    return valuePatches(name, is, toBe);
  });
}

function listPatches(name: string, current: Item[], wanted: Item[]): Patch[] {
  const key = (item: Item) => item.id ?? item.code;
  const old = new Map(current.map((item) => [key(item), item]));
  const isOther = !isSame(current.map(key), wanted.map(key));
  const filled = wanted.map((item) => withBlanks(item, old.get(key(item)) ?? {}));
  const inside = filled.flatMap((item, index) =>
    Object.entries(item).flatMap(([field, value]) =>
      valuePatches(`${name}.${index}.${field}`, old.get(key(item))?.[field], value),
    ),
  );
  return isOther ? [{ name, value: filled }, ...inside] : inside;
}

/** A text that goes becomes empty: one that is missing would leave its input as it was. */
function withBlanks(item: Item, old: Item): Item {
  return Object.fromEntries(
    Object.entries(item).map(([field, value]) => [
      field,
      isTexts(value) ? { ...emptied(old[field] as Texts | undefined), ...value } : value,
    ]),
  );
}

function valuePatches(name: string, current: unknown, wanted: unknown): Patch[] {
  if (isTexts(wanted)) {
    const texts = { ...emptied(current as Texts | undefined), ...wanted };
    return Object.entries(texts).flatMap(([locale, text]) =>
      valuePatches(`${name}.${locale}`, (current as Texts | undefined)?.[locale], text),
    );
  }
  return isSame(current, wanted) ? [] : [{ name, value: wanted }];
}

const emptied = (texts: Texts | undefined): Texts =>
  Object.fromEntries(Object.keys(texts ?? {}).map((locale) => [locale, ""]));

const isTexts = (value: unknown): value is Texts =>
  typeof value === "object" && value !== null && !Array.isArray(value);
