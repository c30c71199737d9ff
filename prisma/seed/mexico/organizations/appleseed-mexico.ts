import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Free legal advice for civil society organizations. */
export const appleseedMexico: SeedOrganization = {
  slug: "appleseed-mexico",
  name: "Appleseed Mexico",
  nameStatus: "STATED",
  sourceDate,
  entries: [{ country: "MX", section: "legal-aid" }],
  description: {
    en: `Appleseed Mexico is a civil association that makes no profit and belongs to no party and no religion. It strengthens organizations of civil society with legal advice and legal research, both free, on questions that matter to society, and it offers legal answers in emergencies.

Its aim in the end is that vulnerable groups are better cared for.`,
    es: `Appleseed México es una asociación civil sin ánimo de lucro y ajena a partidos y religiones. Fortalece a las organizaciones de la sociedad civil con asesoría e investigación legal, ambas gratuitas, sobre temas de interés social, y ofrece soluciones jurídicas ante emergencias.

Su fin último es que los grupos vulnerables reciban una mejor atención.`,
  },
  helps: ["legal-aid", "research"],
  audiences: ["civil-society-organizations", "vulnerable-groups"],
  locations: [
    {
      key: "main",
      ...places.mexicoCity,
      asPublished:
        "Enrique Rébsamen No. 415 Int. 11, Col. Narvarte Poniente, Del. Benito Juárez, C.P. 03020, Ciudad de México.",
      address1: "Enrique Rébsamen No. 415 Int. 11",
      address2: "Col. Narvarte Poniente, Del. Benito Juárez",
      postalCode: "03020",
    },
  ],
  phones: [{ key: "main", asPublished: "(55) 7583 9623" }],
  emails: [{ key: "info", address: "info@appleseedmexico.org" }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
};
