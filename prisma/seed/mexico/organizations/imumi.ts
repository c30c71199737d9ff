import type { SeedOrganization } from "../../seed.types.ts";
import { sourceDate } from "../source.ts";

/** Rights of women in migration. */
export const imumi: SeedOrganization = {
  slug: "imumi",
  name: "Institute for Women in Migration, AC",
  nameStatus: "STATED",
  alternateNames: [{ key: "imumi", name: "IMUMI", locale: null }],
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: "The Institute for Women in Migration (IMUMI) is a civil society organization for the rights of women whom migration concerns, seen from Mexico: those in the communities that people leave, those on the way, and those who live in Mexico or in the United States. It has a legal clinic with phone numbers of its own.",
    es: "El Instituto para las Mujeres en la Migración (IMUMI) es una organización de la sociedad civil que promueve, en el contexto mexicano, los derechos de las mujeres en la migración: las que viven en las comunidades de origen, las que van de camino y las que residen en México o en Estados Unidos. Tiene una clínica jurídica con teléfonos propios.",
  },
  helps: ["legal-aid", "human-rights-promotion"],
  audiences: ["women", "migrants"],
  phones: [
    { key: "first", asPublished: "(52 55) 5211.4153" },
    { key: "second", asPublished: "5658.7384", dial: "(52 55) 5658.7384" },
    {
      key: "legal-clinic-first",
      asPublished: "(52 55) 9154.8990",
      label: { en: "Legal clinic", es: "Clínica jurídica" },
    },
    {
      key: "legal-clinic-second",
      asPublished: "9131.7512",
      dial: "(52 55) 9131.7512",
      label: { en: "Legal clinic", es: "Clínica jurídica" },
    },
    { key: "usa", country: "US", asPublished: "(208) 753.7041", label: { en: "USA", es: "Estados Unidos" } },
  ],
  emails: [{ key: "main", address: "contacto@imumi.org" }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
  notes: [
    "The page has no address for this organization.",
    "The page prints the second number of each pair without its area code; it is read with that of the first, 55.",
  ],
};
