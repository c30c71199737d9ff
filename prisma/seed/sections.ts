import type { SectionDocument } from "../../server/countries/document.ts";
import { seedId } from "./seed-id.ts";

/** The sections of every country page, in page order. */
export const sections: SectionDocument[] = [
  {
    id: seedId("section/legal-aid"),
    slug: "legal-aid",
    name: { en: "Legal aid", es: "Asistencia jurídica" },
    description: {
      en: "Organizations that give legal advice or represent people in their procedures.",
      es: "Organizaciones que dan asesoría legal o representan a las personas en sus trámites.",
    },
  },
  {
    id: seedId("section/unhcr-offices"),
    slug: "unhcr-offices",
    name: { en: "UNHCR offices", es: "Oficinas del ACNUR" },
    description: {
      en: "The offices that UNHCR keeps in the country.",
      es: "Las oficinas que el ACNUR mantiene en el país.",
    },
  },
  {
    id: seedId("section/other-support"),
    slug: "other-support",
    name: { en: "Other support", es: "Otros apoyos" },
    description: {
      en: "Shelters, human rights organizations and others that stand by refugees and migrants.",
      es: "Albergues, organizaciones de derechos humanos y otras que acompañan a refugiados y migrantes.",
    },
  },
];
