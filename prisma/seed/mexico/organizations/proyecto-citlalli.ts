import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Legal advice for immigrants, with offices in Durango and Chula Vista. */
export const proyectoCitlalli: SeedOrganization = {
  slug: "proyecto-citlalli",
  name: "Proyecto Citlalli",
  nameStatus: "STATED",
  sourceDate,
  entries: [{ country: "MX", section: "legal-aid" }],
  description: {
    en: `Proyecto Citlalli is a nonprofit organization. It stands up for the rights of migrants and their communities, and for families to be together again in the United States.

What it sets out to do:
- give current and useful information that teaches and explains
- take an active part when migration laws and policies are discussed and written
- advise immigrants and represent them as their lawyers in immigration procedures`,
    es: `Proyecto Citlalli es una organización sin fines de lucro. Promueve y protege los derechos de las personas y comunidades migrantes, y la reunificación de las familias en Estados Unidos.

Lo que se propone:
- dar información educativa, actual y útil
- participar activamente en la discusión y redacción de leyes y políticas migratorias
- asesorar y representar legalmente a las personas inmigrantes en sus trámites migratorios`,
  },
  helps: ["legal-aid", "legal-information", "family-reunification", "policy-advocacy"],
  audiences: ["migrants", "families"],
  locations: [
    {
      key: "durango",
      ...places.durango,
      asPublished: "Blvd. Durango 300-A, Fracc. Lomas del Guadiana Durango. Dgo. 34110",
      address1: "Blvd. Durango 300-A",
      address2: "Fracc. Lomas del Guadiana",
      postalCode: "34110",
    },
    {
      key: "chula-vista",
      ...places.chulaVista,
      asPublished: "750 Otay Lakes Road, Suite 2111 Chula Vista, CA. 91910",
      address1: "750 Otay Lakes Road",
      address2: "Suite 2111",
      postalCode: "91910",
    },
  ],
  phones: [
    {
      key: "usa",
      location: "chula-vista",
      country: "US",
      asPublished: "+1 (619) 888 8745",
      label: { en: "USA", es: "Estados Unidos" },
    },
    {
      key: "mexico",
      location: "durango",
      country: "MX",
      asPublished: "+52 (618) 364 4213",
      type: "WHATSAPP",
      label: { en: "Mexico, WhatsApp only", es: "México, solo WhatsApp" },
    },
  ],
  emails: [{ key: "main", address: "aimberton@hotmail.com" }],
  contacts: [{ key: "alberto-imberton", name: "Alberto Imberton", consent: "NOT_RECORDED" }],
  notes: [
    "The organization's only published email looks like the contact person's own mailbox: ask before relying on it.",
    "The contact person is named on the page, but no consent is on record.",
    'The word "Website" that follows this entry on the page is taken as the first line of the UNHCR section.',
  ],
};
