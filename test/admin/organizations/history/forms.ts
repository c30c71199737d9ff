import polyglot from "ra-i18n-polyglot";
import type { TranslationMessages } from "react-admin";
import { makeFormats } from "../../../../admin/i18n/formats.ts";
import { type Locale, locales } from "../../../../admin/i18n/locale.ts";
import { loadMessages } from "../../../../admin/i18n/messages.ts";
import type { Say } from "../../../../admin/organizations/changes/path-words.ts";
import { blankForm, type OrganizationForm } from "../../../../admin/organizations/form/organization-form.ts";

/** The desk's own words in a language. */
export async function sayIn(locale: Locale): Promise<Say> {
  const messages = (await loadMessages(locale)) as unknown as TranslationMessages;
  const { translate } = polyglot(() => messages, locale, [
    ...locales.map((each) => ({ locale: each, name: each })),
  ]);
  return { locale, translate, date: makeFormats(locale, { zone: "UTC" }).date, nameOf: (slug) => slug };
}

const place = {
  kind: "PHYSICAL",
  name: "Office",
  visibility: "FULL",
  asPublished: null,
  address1: "Calle 5",
  address2: null,
  city: "Nuevo Laredo",
  state: null,
  postalCode: "88000",
  country: "MX",
  latitude: 27.5,
  longitude: -99.5,
  coordinatePrecision: "STREET",
  timezone: null,
  statedTimezone: null,
} as const;

const belonging = { locationId: null, contactId: null };

/** A house with a bit of everything. */
export const house: OrganizationForm = {
  ...blankForm(),
  name: "Casa del Migrante",
  slug: "casa",
  sourceDate: "2024-03",
  helps: ["shelter"],
  descriptions: { en: "A bed for the night.", es: "Una cama para la noche." },
  locations: [{ id: "L1", ...place }],
  phones: [
    {
      id: "P1",
      asPublished: "867 712 8145",
      extension: null,
      type: "VOICE",
      label: {},
      ...belonging,
      locationId: "L1",
    },
    {
      id: "P2",
      asPublished: "867 715 4421",
      extension: null,
      type: "VOICE",
      label: { en: "Night" },
      ...belonging,
    },
    { id: "P3", asPublished: "867 000 0000", extension: null, type: "FAX", label: {}, ...belonging },
  ],
  schedules: [
    {
      id: "S1",
      days: ["MO", "FR"],
      opens: "16:00",
      closes: "21:30",
      label: { en: "Reception", es: "Recepción" },
      ...belonging,
    },
  ],
};

/** The house, changed by somebody. */
export const changed = (change: (form: OrganizationForm) => void): OrganizationForm => {
  const form = structuredClone(house);
  change(form);
  return form;
};
