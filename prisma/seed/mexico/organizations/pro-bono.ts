import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Lawyers who work without pay; the name is read from the domain. */
export const proBono: SeedOrganization = {
  slug: "pro-bono",
  name: "Pro Bono",
  nameStatus: "INFERRED",
  nameBasis: "Taken from the domain of its email address, probono.mx; the page lost the heading.",
  sourceDate,
  entries: [{ country: "MX", section: "legal-aid" }],
  description: {
    en: "A nonprofit association that connects lawyers willing to work without pay with those who need legal advice or somebody to represent them: vulnerable groups and civil organizations.",
    es: "Asociación sin fines de lucro que pone en contacto a abogados dispuestos a trabajar de forma gratuita con quienes necesitan asesoría o representación legal: grupos vulnerables y organizaciones civiles.",
  },
  helps: ["legal-aid"],
  audiences: ["vulnerable-groups", "civil-society-organizations"],
  locations: [{ key: "main", ...places.mexicoCity, asPublished: "Ciudad de México" }],
  phones: [{ key: "main", asPublished: "+52 (55) 5596 2541" }],
  emails: [{ key: "info", address: "info@probono.mx" }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
  notes: ["The page gives the city but no street. The full name is to be confirmed."],
};
