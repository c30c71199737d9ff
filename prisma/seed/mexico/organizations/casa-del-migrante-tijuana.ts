import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** House for migrants in Tijuana. */
export const casaDelMigranteTijuana: SeedOrganization = {
  slug: "casa-del-migrante-tijuana",
  name: "Casa del Migrante en Tijuana, A.C.",
  nameStatus: "STATED",
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: "Casa del Migrante in Tijuana is a house for migrants in the state of Baja California, run as a civil association (A.C.).",
    es: "La Casa del Migrante en Tijuana es una casa para personas migrantes en el estado de Baja California, constituida como asociación civil (A.C.).",
  },
  helps: ["shelter"],
  audiences: ["migrants"],
  locations: [
    {
      key: "main",
      ...places.tijuana,
      asPublished: "Calle Galileo 239 Col. Postal, Tijuana, B.C. 22350",
      address1: "Calle Galileo 239",
      address2: "Col. Postal",
      postalCode: "22350",
    },
  ],
  phones: [
    { key: "first", asPublished: "+52 (66) 43 82 76 85" },
    { key: "second", asPublished: "+52 (66) 46 82 51 80" },
  ],
  emails: [{ key: "main", address: "cdelmigrante@yahoo.com" }],
  links: [{ key: "facebook", kind: "FACEBOOK", asPublished: "Facebook" }],
  notes: ["The page gives the house in Tapachula the same email address: ask which of the two reads it."],
};
