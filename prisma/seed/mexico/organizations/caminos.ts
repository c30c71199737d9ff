import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Search for and guidance of migrants, in Oaxaca. */
export const caminos: SeedOrganization = {
  slug: "caminos",
  name: "Caminos",
  nameStatus: "STATED",
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: "Caminos is an organization of civil society that guides and supports migrants and their families. It accompanies people, gives them orientation and takes part in searches, and it studies and analyzes migration.",
    es: "Caminos es una organización de la sociedad civil que orienta y apoya a las personas migrantes y a sus familias. Acompaña, informa y participa en búsquedas; además, investiga y analiza la migración.",
  },
  helps: ["accompaniment", "missing-persons-search", "research"],
  audiences: ["migrants", "families"],
  locations: [
    {
      key: "main",
      ...places.oaxaca,
      asPublished: "Aquiles Serdan 101, Yalalag, 68050 Oaxaca, México",
      address1: "Aquiles Serdan 101",
      address2: "Yalalag",
      postalCode: "68050",
    },
  ],
  phones: [{ key: "main", asPublished: "951 572 6706" }],
  emails: [{ key: "main", address: "caminosoaxaca@gmail.com" }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
};
