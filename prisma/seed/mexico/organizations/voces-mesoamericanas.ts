import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Rights of indigenous communities across borders. */
export const vocesMesoamericanas: SeedOrganization = {
  slug: "voces-mesoamericanas",
  name: "Voces Mesoamericanas",
  nameStatus: "INFERRED",
  nameBasis:
    "Taken from the domain of its email address, vocesmesoamericanas.org; the page lost the heading.",
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: "A nongovernmental organization that defends the rights of indigenous communities whose life reaches across borders.",
    es: "Organización no gubernamental que defiende los derechos de las comunidades indígenas transnacionales.",
  },
  helps: ["human-rights-promotion"],
  audiences: ["indigenous-communities"],
  locations: [
    {
      key: "main",
      ...places.sanCristobal,
      asPublished:
        "Francisco Villa #10, Barrio de Fatima, 29264 San Cristóbal de Las Casas, Chiapas, México.",
      address1: "Francisco Villa #10",
      address2: "Barrio de Fatima",
      postalCode: "29264",
    },
  ],
  phones: [
    { key: "main", asPublished: "+52 967 6747811" },
    {
      key: "toll-free",
      asPublished: "01 800 837 86 89",
      type: "TOLL_FREE",
      label: { en: "Toll-free", es: "Llamada gratuita" },
    },
  ],
  emails: [{ key: "comunicacion", address: "comunicacion@vocesmesoamericanas.org" }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
};
