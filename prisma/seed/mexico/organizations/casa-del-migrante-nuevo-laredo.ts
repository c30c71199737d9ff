import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** What the page says about Casa del Migrante in Nuevo Laredo, twice and to the letter the same. */
const facts: Omit<SeedOrganization, "slug" | "notes"> = {
  name: "Casa del Migrante Nuevo Laredo",
  nameStatus: "INFERRED",
  nameBasis:
    'Put together from the text, which speaks of "Casa del Migrante", the city, and the mailbox casamigrantenl@yahoo.com.',
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: `Casa del Migrante takes in people who come from Central America or the south of Mexico, and everybody else on the way north to the United States. Mexicans whom the United States has deported or repatriated are welcome too.

It does not work directly with refugees, but it has received refugees in the past and given them humanitarian help.`,
    es: `La Casa del Migrante recibe a quienes llegan de Centroamérica o del sur de México y a cualquier persona que va hacia el norte, rumbo a Estados Unidos. También son bienvenidas las personas mexicanas que Estados Unidos deportó o repatrió.

No trabaja directamente con personas refugiadas, pero en el pasado las ha recibido y les ha dado ayuda humanitaria.`,
  },
  helps: ["shelter", "humanitarian-assistance"],
  audiences: ["migrants", "deportees"],
  locations: [
    {
      key: "main",
      ...places.nuevoLaredo,
      asPublished: "Calle Francisco I. Madero, # 350 Colonia Victoria, C.P. 38030, Nuevo Laredo, Tamaulipas.",
      address1: "Calle Francisco I. Madero, # 350",
      address2: "Colonia Victoria",
      postalCode: "38030",
    },
  ],
  phones: [{ key: "main", asPublished: "+52 (867) 71 45 611" }],
  emails: [{ key: "main", address: "casamigrantenl@yahoo.com" }],
  links: [{ key: "facebook", kind: "FACEBOOK", asPublished: "Facebook" }],
  schedules: [
    {
      key: "reception",
      location: "main",
      label: { en: "Migrant reception", es: "Recepción de migrantes" },
      days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"],
      opens: "16:00",
      closes: "21:30",
    },
    {
      key: "office",
      location: "main",
      label: { en: "Office", es: "Oficina" },
      days: ["MO", "TU", "WE", "TH", "FR", "SA"],
      opens: "09:30",
      closes: "13:00",
    },
  ],
};

/** The house where the page has it first, below Tapachula and Tijuana. */
export const casaDelMigranteNuevoLaredo: SeedOrganization = {
  ...facts,
  slug: "casa-del-migrante-nuevo-laredo",
  notes: ["The page has this entry a second time, further down, with equal facts."],
};

/** The same house where the page has it again, kept apart: merging two entries is a curator's decision. */
export const casaDelMigranteNuevoLaredo2: SeedOrganization = {
  ...facts,
  slug: "casa-del-migrante-nuevo-laredo-2",
  notes: ["The page has this entry a first time, further up, with equal facts."],
};
