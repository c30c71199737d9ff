import { blankForm, type OrganizationForm, type Texts } from "../form/organization-form.ts";

type Item = Record<string, unknown>;

/** What follows from other fields, or is no field of the form. */
const derived: Record<string, readonly string[]> = { phones: ["number"], emails: ["address"] };

/** A document as a revision keeps it, as the form holds it. */
export function documentForm(document: unknown): OrganizationForm {
  const form: Record<string, unknown> = { ...blankForm() };
  for (const name of Object.keys(form)) {
    const kept = (document as Item)[name];
    if (kept === undefined) continue;
    if (name === "descriptions") form[name] = toBodies(kept as { locale: string; body: string }[]);
    else if (derived[name]) form[name] = (kept as Item[]).map((item) => without(item, derived[name]!));
    else form[name] = kept;
  }
  return form as unknown as OrganizationForm;
}

function toBodies(descriptions: readonly { locale: string; body: string }[]): Texts {
  return Object.fromEntries(descriptions.map(({ locale, body }) => [locale, body]));
}

function without(item: Item, names: readonly string[]): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));
}
