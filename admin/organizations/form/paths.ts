import type { OrganizationForm } from "./organization-form.ts";

/*
 * One field has three names. The form's: `phones.2.label.es`. The door's for what was sent: `phones[2].label[0].text`.
 * And the lasting one, by ids, in conflicts, findings and history: `phones.ID.label.es`.
 */

type Item = { id?: string; code?: string };

/** The form's name of a field that is told by ids; null when its item is not in the form. */
export function fromLasting(path: string, form: OrganizationForm): string | null {
  const [list = "", id, ...rest] = path.split(".");
  const items = form[list as keyof OrganizationForm];
  if (!Array.isArray(items) || id === undefined) return path;
  const index = (items as (Item | string)[]).findIndex((item) =>
    typeof item === "string" ? item === id : (item.id ?? item.code) === id,
  );
  if (index < 0) return null;
  return [list, index, ...rest].join(".");
}

/** The lasting name of a field of the form. */
export function toLasting(name: string, form: OrganizationForm): string {
  const [list = "", index, ...rest] = name.split(".");
  const items = form[list as keyof OrganizationForm];
  if (!Array.isArray(items) || index === undefined) return name;
  const item = (items as (Item | string)[])[Number(index)];
  const id = typeof item === "string" ? item : (item?.id ?? item?.code ?? index);
  return [list, id, ...rest].join(".");
}

/**
 * The form's name of a field that is told as it was sent. Texts are sent as a list of languages, in the order that
 * `toInput` gives them: `input` is what was sent.
 */
export function fromSent(path: string, input: object): string {
  const steps = path
    .replace(/^input\./, "")
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".");
  const names: string[] = [];
  let place: unknown = input;
  for (const step of steps) {
    const next = (place as Record<string, unknown> | undefined)?.[step];
    const locale = (next as { locale?: string } | undefined)?.locale;
    const isText = Array.isArray(place) && locale !== undefined && !("id" in (next as object));
    if (isText) return [...names, locale].join(".");
    names.push(step);
    place = next;
  }
  return names.join(".");
}
