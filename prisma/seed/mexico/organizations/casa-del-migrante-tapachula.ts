import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Shelter for migrants in Tapachula. */
export const casaDelMigranteTapachula: SeedOrganization = {
  slug: "casa-del-migrante-tapachula",
  name: "Casa del Migrante en Tapachula – Albergue Belén",
  nameStatus: "STATED",
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: "Casa del Migrante in Tapachula, also called Albergue Belén, is a shelter for migrants in the state of Chiapas.",
    es: "La Casa del Migrante en Tapachula, también llamada Albergue Belén, es un albergue para personas migrantes en el estado de Chiapas.",
  },
  helps: ["shelter"],
  audiences: ["migrants"],
  locations: [
    {
      key: "main",
      ...places.tapachula,
      asPublished:
        "Avenida Hidalgo s/n, Colonia San Antonio Cahoacán, Apartado 87. Tapachula, Chis. C.P. 27900",
      address1: "Avenida Hidalgo s/n",
      address2: "Colonia San Antonio Cahoacán, Apartado 87",
      postalCode: "27900",
    },
  ],
  phones: [
    { key: "main", asPublished: "+52 ( 962) 62 54 812" },
    { key: "fax", asPublished: "+52 (962) 62 67 770", type: "FAX", label: { en: "Fax", es: "Fax" } },
  ],
  emails: [{ key: "main", address: "cdelmigrante@yahoo.com" }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
  notes: [
    "The page gives the house in Tijuana the same email address: ask which of the two reads it.",
    'The text on "Casa del Migrante" below Nuevo Laredo may be meant for Tapachula and Tijuana as well.',
  ],
};
