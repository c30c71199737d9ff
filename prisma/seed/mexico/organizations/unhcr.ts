import type { SeedOrganization } from "../../seed.types.ts";
import { sourceDate } from "../source.ts";

/** What the page says of UNHCR as a whole: the parent of the ten offices, on no page itself. */
export const unhcr: SeedOrganization = {
  slug: "unhcr",
  name: "UNHCR",
  nameStatus: "STATED",
  alternateNames: [
    { key: "full", name: "Office of the United Nations High Commissioner for Refugees", locale: "en" },
  ],
  sourceDate,
  description: {
    en: `In Mexico, UNHCR stands beside the government in keeping people safe, and their rights intact, when they had to leave their countries. It sees to it that those who flee from persecution and violence find protection and can ask for asylum.

Together with its partners and the communities that take people in, it also works for lasting solutions, so that refugees can make their home where they are.`,
    es: `En México, el ACNUR respalda al gobierno para que quienes tuvieron que dejar su país estén a salvo y conserven sus derechos. Procura que las personas que escapan de la violencia y la persecución encuentren protección y puedan solicitar asilo.

Junto con sus socios y las comunidades de acogida promueve también soluciones duraderas que faciliten la integración local.`,
  },
  entries: [],
  helps: ["asylum-procedure-support", "integration"],
  audiences: ["refugees", "asylum-seekers"],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
  notes: [
    'The page prints "Website" once, above the first office: it is taken to be the link of UNHCR as a whole.',
  ],
};
