import type { Differing } from "../../history/Difference.tsx";
import type { FormChange } from "../changes/compare-forms.ts";
import { fieldsAt, fieldsOf, itemPath } from "../changes/form-fields.ts";
import { isProse, pathWords, type Say, valueWords } from "../changes/path-words.ts";
import type { OrganizationForm } from "../form/organization-form.ts";

/** A change between two forms as it is shown: an item that came or went with all that it says. Pure. */
export function differingOf(
  { path, kind, from, to }: FormChange,
  { before, after }: { before: OrganizationForm; after: OrganizationForm },
  say: Say,
): Differing {
  const forms = [after, before];
  const what = say.translate(`saving.change.${kind}`, { what: pathWords(path, forms, say) });
  if (path === itemPath(path))
    return {
      what,
      from: from === null ? null : itemLines(path, before, say),
      to: to === null ? null : itemLines(path, after, say),
      isProse: false,
    };
  const words = (value: unknown, form: OrganizationForm) =>
    value === null || value === undefined || value === "" ? null : valueWords(path, value, [form], say);
  return { what, from: words(from, before), to: words(to, after), isProse: isProse(path) };
}

/** All that an item says, a line a field. */
function itemLines(path: string, form: OrganizationForm, say: Say): string {
  const fields = fieldsOf(form);
  const bare = pathWords(path, [form], say).length + 2;
  return fieldsAt(fields, path)
    .filter(([own, value]) => own !== path && value !== null && value !== "")
    .map(
      ([own, value]) => `${pathWords(own, [form], say).slice(bare)}: ${valueWords(own, value, [form], say)}`,
    )
    .join("\n");
}
