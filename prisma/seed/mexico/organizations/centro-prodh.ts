import type { SeedOrganization } from "../../seed.types.ts";
import { sourceDate } from "../source.ts";

/** Human rights center founded by the Jesuits; the page has no way to reach it. */
export const centroProdh: SeedOrganization = {
  slug: "centro-prodh",
  name: "Miguel Agustín Pro Juárez Human Rights Center",
  nameStatus: "STATED",
  alternateNames: [
    { key: "short-en", name: "Center Prodh", locale: "en" },
    { key: "short-es", name: "Centro PRODH", locale: "es" },
  ],
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: `This human rights center, called Center Prodh for short, bears the name of Miguel Agustín Pro Juárez. The Jesuits founded it in 1988. Ever since, it has defended human rights in Mexico and worked for more respect for them. It takes the side of victims, above all those who are poor or vulnerable, and wants a society with more justice, equality and democracy, in which the dignity of every person counts.

It is a good first contact for questions on the situation of human rights in Mexico: it opens the way to information, points to others who can help with an inquiry, and publishes general reports on human rights in the country.`,
    es: `Los jesuitas fundaron el Centro de Derechos Humanos Miguel Agustín Pro Juárez (Centro Prodh) en 1988. Desde entonces defiende y promueve los derechos humanos en México y trabaja para que se respeten más. Está del lado de las víctimas, sobre todo de las que viven en pobreza o vulnerabilidad, y quiere una sociedad más justa, equitativa y democrática que respete plenamente la dignidad de las personas.

Es un buen primer contacto para preguntas sobre la situación de los derechos humanos en México: facilita información, remite a otras fuentes útiles para cada consulta y publica informes generales sobre los derechos humanos en el país.`,
  },
  helps: ["country-information", "human-rights-monitoring", "human-rights-promotion"],
  audiences: ["victims-of-human-rights-violations", "vulnerable-groups"],
  notes: ["The page has no address, phone, email or link for this organization."],
};
