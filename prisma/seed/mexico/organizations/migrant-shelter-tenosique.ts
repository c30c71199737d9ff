import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Shelter for migrants in Tenosique whose name the page lost. */
export const migrantShelterTenosique: SeedOrganization = {
  slug: "migrant-shelter-tenosique",
  name: "Migrant shelter in Tenosique",
  nameStatus: "UNKNOWN",
  nameBasis:
    'A working description: the page lost the name and says only "Migrant shelter" behind the address.',
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: "A shelter for migrants in Tenosique, Tabasco.",
    es: "Albergue para personas migrantes en Tenosique, Tabasco.",
  },
  helps: ["shelter"],
  audiences: ["migrants"],
  locations: [
    {
      key: "main",
      ...places.tenosique,
      asPublished: "Estacion Nueva, 86901 Tenosique, Tabasco, Mexico (Migrant shelter)",
      address1: "Estacion Nueva",
      postalCode: "86901",
    },
  ],
  phones: [{ key: "main", asPublished: "+52 934 342 1111" }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
  notes: ["Find out the name: call the number or ask the UNHCR office in Tenosique."],
};
