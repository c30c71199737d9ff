import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** National human rights commission: its department for migrants. */
export const cndh: SeedOrganization = {
  slug: "cndh",
  name: "National Commission of Human Rights",
  nameStatus: "STATED",
  alternateNames: [
    { key: "acronym", name: "CNDH", locale: null },
    { key: "es", name: "Comisión Nacional de los Derechos Humanos", locale: "es" },
    { key: "en", name: "Human Rights National Commission", locale: "en" },
  ],
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: `The National Commission of Human Rights (CNDH) rests on part B of Article 102 of the Mexican Constitution. It is there to protect and promote human rights, to keep watch over them, to study them and to make them known.

Its main work:
- takes complaints from people whose human rights may have been violated
- writes recommendations, which are public and do not bind, and brings complaints against authorities
- sees that human rights are better observed in Mexico
- sets up programs with public bodies so that the treaties and conventions on human rights are put into practice
- suggests to the President which international agreements on human rights Mexico should join
- plans and runs programs that prevent violations

One department advises and helps migrants in particular; it is part of the Fifth Inspectorate (quinta visitaduría) and is called Dirección General Adjunta de Promoción y Defensa de los Derechos Humanos de los Migrantes. What you find here is how to reach this department. For the Commission in general, see its website.`,
    es: `Esta comisión nacional, conocida como CNDH, se basa en el artículo 102, apartado B, de la Constitución mexicana. Su misión es proteger, observar, promover, estudiar y dar a conocer los derechos humanos que reconoce el derecho mexicano.

Sus tareas principales:
- recibe quejas cuando pudieron haberse violado derechos humanos
- emite recomendaciones públicas y autónomas, que no son vinculantes, y presenta denuncias y quejas ante las autoridades
- procura que los derechos humanos se cumplan en México
- prepara programas con las dependencias públicas para que se apliquen los tratados y convenciones de derechos humanos
- sugiere al Presidente qué acuerdos internacionales sobre derechos humanos conviene firmar
- elabora y lleva a cabo programas de prevención

Un departamento de la quinta visitaduría se dedica a ayudar y asesorar legalmente a las personas migrantes: la Dirección General Adjunta de Promoción y Defensa de los Derechos Humanos de los Migrantes. Aquí figura cómo contactar con ese departamento. Para la Comisión en general, consulte su sitio web.`,
  },
  helps: [
    "human-rights-complaints",
    "human-rights-monitoring",
    "human-rights-promotion",
    "legal-aid",
    "research",
  ],
  audiences: ["migrants", "victims-of-human-rights-violations"],
  locations: [
    {
      key: "main",
      ...places.mexicoCity,
      asPublished:
        "Periférico Sur 3469, Col. San Jerónimo Lídice, Delegación Magdalena Contreras, C.P. 10200, México D.F",
      address1: "Periférico Sur 3469",
      address2: "Col. San Jerónimo Lídice, Delegación Magdalena Contreras",
      postalCode: "10200",
    },
  ],
  phones: [
    { key: "first", asPublished: "+52 (55) 56 81 81 25" },
    { key: "second", asPublished: "+52 (55) 54 90 74 00" },
    {
      key: "toll-free",
      asPublished: "01 80 07 15 20 00",
      type: "TOLL_FREE",
      label: { en: "Toll-free", es: "Llamada gratuita" },
    },
  ],
  emails: [{ key: "main", address: "cenadeh@cndh.org.mx" }],
  links: [
    { key: "website", kind: "WEBSITE", asPublished: "Website" },
    { key: "facebook", kind: "FACEBOOK", asPublished: "Facebook" },
  ],
  notes: [
    "All contact details on the page are those of the department for migrants, not of the whole Commission.",
  ],
};
