import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Support for Central American migrants who pass through Oaxaca. */
export const comi: SeedOrganization = {
  slug: "comi",
  name: "COMI",
  nameStatus: "STATED",
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: "COMI is a nonprofit organization that wants things to be better for Central American migrants in Mexico. It stands in solidarity with each of them while they travel through Oaxaca, and supports them on their way.",
    es: "COMI es una organización sin fines de lucro que busca mejorar la situación de las personas migrantes centroamericanas en México. Se solidariza con cada una de ellas y la apoya a su paso por Oaxaca.",
  },
  helps: ["accompaniment"],
  audiences: ["migrants"],
  locations: [
    {
      key: "main",
      ...places.oaxaca,
      asPublished: "Callejón de Guadalupe Victoria s/n Centro Oaxaca. C.P 68000 Oaxaca México",
      address1: "Callejón de Guadalupe Victoria s/n",
      address2: "Centro",
      postalCode: "68000",
    },
  ],
  phones: [
    { key: "main", asPublished: "(951)516 9004" },
    { key: "cell", asPublished: "044 (951)310 0375", type: "CELL" },
  ],
  emails: [{ key: "main", address: "comioaxaca.centro@gmail.com" }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
  notes: ["COMI is an abbreviation; the page does not say what it stands for."],
};
