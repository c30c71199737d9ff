import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Legal aid and migration policy, in Mexico City. */
export const sinFronteras: SeedOrganization = {
  slug: "sin-fronteras",
  name: "Sin Fronteras",
  nameStatus: "INFERRED",
  nameBasis: 'Read from the text, which calls it "Without Borders", and from the domain sinfronteras.org.mx.',
  alternateNames: [{ key: "en", name: "Without Borders", locale: "en" }],
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: `Sin Fronteras is convinced that migration is as old as it is complex and needs policies that are integrated and draw on many disciplines. Civil society has its part in this: it offers services, and takes an active hand in shaping suitable policies and programs on migration and refuge.

It gives access to legal aid pro bono.`,
    es: `Sin Fronteras parte de la convicción de que la migración es un fenómeno antiguo y complejo que requiere políticas integrales y multidisciplinarias. La sociedad civil tiene ahí su papel: ofrece servicios y participa activamente en el diseño de políticas y programas adecuados sobre migración y refugio.

Facilita el acceso a asistencia jurídica pro bono.`,
  },
  helps: ["legal-aid", "policy-advocacy"],
  audiences: ["migrants", "refugees"],
  locations: [
    {
      key: "main",
      ...places.mexicoCity,
      asPublished: "Carlos Dolci no. 96, Colonia Alfonso XIII, Delegación Álvaro Obregón, C.P. 01460 Mexico",
      address1: "Carlos Dolci no. 96",
      address2: "Colonia Alfonso XIII, Delegación Álvaro Obregón",
      postalCode: "01460",
    },
  ],
  phones: [
    { key: "first", asPublished: "(52 55) 55 14 15 21" },
    { key: "second", asPublished: "55 14 15 19", dial: "(52 55) 55 14 15 19", extension: "118, 100" },
  ],
  emails: [
    { key: "main", address: "sinfronteras@sinfronteras.org.mx" },
    { key: "rosalba-soto-palma", contact: "rosalba-soto-palma", address: "rsoto@sinfronteras.org.mx" },
  ],
  links: [
    { key: "website", kind: "WEBSITE", asPublished: "Website" },
    { key: "facebook", kind: "FACEBOOK", asPublished: "Facebook" },
    { key: "twitter", kind: "TWITTER", asPublished: "Twitter" },
  ],
  contacts: [
    {
      key: "rosalba-soto-palma",
      name: "Rosalba Soto Palma",
      role: "General Director Assistant",
      consent: "NOT_RECORDED",
    },
  ],
  notes: [
    "The address does not name the city; Mexico City follows from the borough, Álvaro Obregón, and the area code 55.",
    "The page does not say whether the extensions 118 and 100 also belong to the first number.",
    "The contact person is named on the page, but no consent is on record.",
  ],
};
