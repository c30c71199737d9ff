import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Expert evidence for asylum cases, in San Francisco. */
export const centerForGenderAndRefugeeStudies: SeedOrganization = {
  slug: "center-for-gender-and-refugee-studies",
  name: "Center for Gender & Refugee Studies",
  nameStatus: "STATED",
  alternateNames: [{ key: "cgrs", name: "CGRS", locale: null }],
  entries: [
    {
      country: "MX",
      section: "other-support",
      note: {
        en: "The center is in the United States and has material for asylum cases of people from Mexico and other countries.",
        es: "El centro está en Estados Unidos y tiene material para casos de asilo de personas de México y otros países.",
      },
    },
  ],
  sourceDate,
  description: {
    en: `The Center for Gender & Refugee Studies (CGRS) offers material to women who ask for asylum because of violence at home. On domestic violence in Honduras, for example, it has both information on conditions in the country and the declaration of an expert.

Its information packets cover more than 100 countries. Given four to six weeks' notice, CGRS gladly puts together a new packet for a particular case that turns on gender, on being LGBT, or on children.

Besides the packets it has general declarations by experts on:
- domestic violence in Mexico, Guatemala, Honduras and El Salvador, one for each country
- violence in Mexico against women who are indigenous
- violence in El Salvador against women in general
- female genital cutting (FGC) in general
- incest`,
    es: `El Center for Gender & Refugee Studies (CGRS) ofrece material para mujeres que piden asilo por violencia doméstica. Sobre la violencia doméstica en Honduras, por ejemplo, cuenta con información sobre las condiciones del país y con la declaración de una persona experta.

Sus paquetes de información abarcan más de 100 países. Si se le avisa con cuatro a seis semanas de anticipación, CGRS prepara con gusto un paquete nuevo para un caso concreto relacionado con el género, la condición LGBT o la infancia.

Además de los paquetes, dispone de declaraciones periciales generales sobre:
- la violencia doméstica en México, Guatemala, Honduras y El Salvador, una por país
- la violencia contra las mujeres indígenas en México
- la violencia contra las mujeres en general en El Salvador
- la mutilación genital femenina (FGC, por sus siglas en inglés) en general
- el incesto`,
  },
  helps: ["expert-evidence", "country-information", "asylum-procedure-support"],
  audiences: ["women", "asylum-seekers", "children", "lgbt-people"],
  locations: [
    {
      key: "main",
      ...places.sanFrancisco,
      asPublished: "200 McAllister Street, San Francisco, CA 94102",
      address1: "200 McAllister Street",
      postalCode: "94102",
    },
  ],
  phones: [{ key: "main", country: "US", asPublished: "(415) 581-8836" }],
};
