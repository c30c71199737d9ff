import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Grassroots Maya organization whose name the page lost. */
export const mayaOrganizationSanCristobal: SeedOrganization = {
  slug: "maya-organization-san-cristobal",
  name: "Grassroots Maya organization in San Cristóbal de Las Casas",
  nameStatus: "UNKNOWN",
  nameBasis:
    "A working description: the page lost the name and gives only the address and what the organization does.",
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: "A Maya organization rooted in its communities. It makes people aware of what migration means, supports development on a small scale, works for human rights and proposes other ways than migrating.",
    es: "Organización maya de base comunitaria. Sensibiliza sobre la migración, impulsa el desarrollo a pequeña escala, promueve los derechos humanos y propone alternativas a migrar.",
  },
  helps: ["human-rights-promotion", "community-development"],
  audiences: ["indigenous-communities", "migrants"],
  locations: [
    {
      key: "main",
      ...places.sanCristobal,
      asPublished:
        "Pantaleón Domínguez 35, Barrio de Santa Lucia, C.P. 29250 San Cristóbal de Las Casas, Chiapas, México.",
      address1: "Pantaleón Domínguez 35",
      address2: "Barrio de Santa Lucia",
      postalCode: "29250",
    },
  ],
  phones: [{ key: "main", asPublished: "+52 1 967 185 5888", type: "CELL" }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
  notes: ["Find out the name: call the number or ask neighboring organizations in San Cristóbal."],
};
