import type { CountryDocument, CountryText, RelatedLink } from "../../../server/countries/document.ts";
import type { Bilingual } from "../seed.types.ts";
import { seedId } from "../seed-id.ts";
import { instruments } from "./instruments.ts";
import { sourceDate } from "./source.ts";

function text(topic: string, heading: Bilingual, body: Bilingual): CountryText {
  return { id: seedId(`country/MX/text/${topic}`), topic, heading, body };
}

/** The page names these three, but their addresses are lost. */
function link(topic: string, label: Bilingual, note: Bilingual): RelatedLink {
  return { id: seedId(`country/MX/link/${topic}`), topic, label, note, url: null };
}

/** The Mexico page but for its entries. */
export const mexico: CountryDocument = {
  code: "MX",
  slug: "mexico",
  name: { en: "Mexico", es: "México" },
  sourceDate,
  texts: [
    text(
      "refugee-protection",
      { en: "Refugee protection", es: "Protección de las personas refugiadas" },
      {
        en: "This part covers the main treaties and declarations on refugees that Mexico has joined, and the law it has made itself. In 2000 Mexico signed the Refugee Convention of 1951 and its Protocol of 1967. It is also party to the Cartagena Declaration of 1984.",
        es: "Esta parte trata de los principales tratados y declaraciones sobre refugiados a los que México se ha sumado, y de su propia ley. En el año 2000 México firmó la Convención sobre los Refugiados de 1951 y su Protocolo de 1967. También es parte de la Declaración de Cartagena de 1984.",
      },
    ),
    text(
      "who-is-a-refugee",
      { en: "Who counts as a refugee", es: "A quién se considera refugiado" },
      {
        en: `The Cartagena Declaration reaches further than the Convention signed in Geneva in 1951. For the Declaration, a person is also a refugee who had to leave the country because one of these put life, safety or freedom in danger:
- violence that has become general
- aggression from abroad
- conflict inside the country
- human rights violated on a massive scale
- other events that gravely disturb public order`,
        es: `La Declaración de Cartagena va más lejos que la Convención firmada en Ginebra en 1951. Para la Declaración también es refugiada la persona que tuvo que dejar su país porque su vida, su seguridad o su libertad corrían peligro a causa de:
- una violencia generalizada
- una agresión extranjera
- conflictos internos
- una violación masiva de los derechos humanos
- otros hechos que perturben gravemente el orden público`,
      },
    ),
    text(
      "national-law",
      { en: "Mexico's own law", es: "La ley mexicana" },
      {
        en: `Only in 2009 did Mexico draft a law of its own on refugees and asylum. Both chambers, the Senate and the lower house, passed it in 2010, and on 26 December 2011 it was signed. The Office of the United Nations High Commissioner for Refugees (UNHCR) gave technical support while it was written.

The Law on Refugees, Complementary Protection, and Political Asylum takes over the wider definition of the Cartagena Declaration. It therefore also protects people who would not be refugees under the Convention of 1951, but whose lives general violence has put in danger.

It also says:
- persecution can be on the ground of gender
- nobody is sent back into danger (the principle of non-refoulement)
- nobody may be discriminated against`,
        es: `No fue sino hasta 2009 cuando México redactó una ley propia sobre refugio y asilo. Las dos cámaras, el Senado y la cámara baja, la aprobaron en 2010, y se firmó el 26 de diciembre de 2011. La Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados (ACNUR) dio apoyo técnico durante su redacción.

La Ley sobre Refugiados, Protección Complementaria y Asilo Político adopta la definición más amplia de la Declaración de Cartagena. Por eso protege también a personas que no serían refugiadas según la Convención de 1951, pero cuya vida ha estado amenazada por la violencia generalizada.

Además establece que:
- el género puede ser motivo de persecución
- no se devuelve a nadie a un lugar donde corra peligro (principio de no devolución)
- no se discrimina a nadie`,
      },
    ),
    text(
      "complementary-protection",
      { en: "Complementary protection", es: "Protección complementaria" },
      {
        en: "Someone who does not meet even the wider definition may still be given complementary protection by the Ministry of the Interior. The person is then not returned to another country where their life would be in danger, or where torture or other treatment or punishment that is cruel, inhuman or degrading awaits them.",
        es: "Quien tampoco cumple la definición ampliada puede recibir de la Secretaría de Gobernación la protección complementaria. Con ella no se devuelve a la persona a otro país donde su vida correría peligro o donde podría sufrir tortura u otros tratos o penas crueles, inhumanos o degradantes.",
      },
    ),
    text(
      "about",
      { en: "Help us complete this page", es: "Ayúdenos a completar esta página" },
      {
        en: "This directory keeps growing. If you know of useful resources, or of organizations or people that belong in it, please write to us.",
        es: "Este directorio sigue creciendo. Si conoce recursos útiles, u organizaciones o personas que deban figurar en él, escríbanos.",
      },
    ),
  ],
  instruments,
  links: [
    link(
      "lgbtqi-resources",
      { en: "Mexico LGBTQI+ resources", es: "Recursos LGBTQI+ en México" },
      {
        en: "Organizations in Mexico that work for the rights of LGBTQI+ people, refugees among them.",
        es: "Organizaciones en México que trabajan por los derechos de las personas LGBTQI+, también de las refugiadas.",
      },
    ),
    link(
      "country-of-origin-information",
      {
        en: "Mexico country of origin information (COI)",
        es: "Información sobre México como país de origen (COI)",
      },
      {
        en: "Experts on Mexico, reports, commentaries and other documents that bear on asylum cases.",
        es: "Personas expertas en México, informes, comentarios y otros documentos pertinentes para casos de asilo.",
      },
    ),
    link(
      "refugee-numbers",
      {
        en: "Refugees in Mexico: numbers and origins",
        es: "Refugiados en México: cifras y países de origen",
      },
      {
        en: "How many refugees Mexico hosts, and where they come from.",
        es: "Cuántas personas refugiadas acoge México y de dónde vienen.",
      },
    ),
  ],
};
