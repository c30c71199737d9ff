import { blankForm, type OrganizationForm } from "../../../admin/organizations/form/organization-form.ts";

const phone = { extension: null, type: "VOICE", locationId: null, contactId: null } as const;

/** A form with something of each kind: fields, texts by language, words, and items with and without an order. */
export function makeForm(given: Partial<OrganizationForm> = {}): OrganizationForm {
  return {
    ...blankForm(),
    name: "Casa Azul",
    slug: "casa-azul",
    descriptions: { en: "A house by the river.", es: "Una casa junto al río." },
    helps: ["shelter"],
    entries: [{ id: "e1", country: "MX", section: "other-support", note: {} }],
    languages: [{ code: "es", note: null }],
    phones: [
      { ...phone, id: "p1", asPublished: "55 1111 1111", label: { es: "Oficina" } },
      { ...phone, id: "p2", asPublished: "55 2222 2222", label: {} },
    ],
    ...given,
  };
}
