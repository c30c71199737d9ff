import { isList } from "../changes/form-fields.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { fromLasting, fromSent } from "../form/paths.ts";

/**
 * The form's name of a field that the server tells in either of its ways: as it was sent (`phones[2].label[0].text`),
 * or by ids (`phones.ID.label.es`). Null where the form has no such field.
 */
export function nameOfPath(path: string, form: OrganizationForm, input: object): string | null {
  const isSent = path.includes("[");
  const name = isSent ? fromSent(path, input) : fromLasting(path, form);
  if (name === null) return null;
  const bare = name.replace(/^(descriptions\.[^.]+)\.body$/, "$1");
  // An item's id is nobody's to type: what is wrong with it is wrong with the item.
  const [list = "", index, field] = bare.split(".");
  return isList(list) && (field === "id" || field === "code") ? `${list}.${index}` : bare;
}
