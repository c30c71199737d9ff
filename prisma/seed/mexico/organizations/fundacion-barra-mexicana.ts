import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** The foundation of the Mexican bar association. */
export const fundacionBarraMexicana: SeedOrganization = {
  slug: "fundacion-barra-mexicana",
  name: "Fundación Barra Mexicana",
  nameStatus: "INFERRED",
  nameBasis:
    'Put together from the text, which tells of a foundation set up by the bar association "La Barra Mexicana", and the domain fbma.org.mx.',
  sourceDate,
  entries: [{ country: "MX", section: "legal-aid" }],
  description: {
    en: "The bar association Barra Mexicana (BMA), itself a part of civil society, set up this foundation in October 2000 in answer to the social problems of Mexico. It gives legal guidance and support free of charge to those in Mexican society who are most vulnerable.",
    es: "El colegio de abogados Barra Mexicana (BMA), como parte de la sociedad civil, creó esta fundación en octubre de 2000 ante los problemas sociales de México. Ofrece orientación y apoyo legal sin costo a los sectores más vulnerables de la sociedad mexicana.",
  },
  helps: ["legal-aid", "legal-information"],
  audiences: ["vulnerable-groups"],
  locations: [
    {
      key: "main",
      ...places.mexicoCity,
      asPublished:
        "Varsovia No. 1 col. Juárez, 06500 Alcaldía Cuauhtémoc, Ciudad de México A una calle del Ángel de la Independencia",
      address1: "Varsovia No. 1",
      address2: "Col. Juárez, Alcaldía Cuauhtémoc (a una calle del Ángel de la Independencia)",
      postalCode: "06500",
    },
  ],
  phones: [
    { key: "first", asPublished: "(55) 5514 0475" },
    { key: "second", asPublished: "(55) 5525 4459" },
  ],
  emails: [{ key: "croman", address: "croman@fbma.org.mx" }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
  notes: [
    "croman@fbma.org.mx looks like one person's mailbox, although the page names nobody: ask for a general one.",
  ],
};
