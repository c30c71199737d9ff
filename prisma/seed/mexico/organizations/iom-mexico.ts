import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** The International Organization for Migration in Mexico. */
export const iomMexico: SeedOrganization = {
  slug: "iom-mexico",
  name: "IOM Mexico",
  nameStatus: "STATED",
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: `IOM Mexico is the Representation in Mexico of the International Organization for Migration. It was set up in 2004 by an agreement with the Mexican State; a year later it also began to work in Tapachula, Chiapas, from its field office for the southern border.

IOM holds that migration which is humane and orderly is good for migrants and for society.

IOM Mexico works in nine areas:
- emergencies and operations to assist migrants
- protection and help
- managing migration and building the capacity to do so
- health and education
- data and knowledge
- labor migration, and partnerships with private companies
- trafficking in persons and smuggling of migrants
- how migration is told and talked about
- migration and the environment, including climate change`,
    es: `La OIM México es la representación de la Organización Internacional para las Migraciones en el país. Se estableció en 2004 mediante un acuerdo con el Estado mexicano; un año después comenzó a trabajar también en Tapachula, Chiapas, con su oficina de terreno para la frontera sur.

La OIM sostiene que una migración humana y ordenada beneficia a las personas migrantes y a la sociedad.

La OIM México trabaja en nueve áreas:
- emergencias y operaciones de asistencia a migrantes
- protección y asistencia
- gestión de la migración y fortalecimiento de capacidades
- salud y educación
- gestión de datos y conocimiento
- migración laboral y alianzas con el sector privado
- trata de personas y tráfico de migrantes
- narrativas sobre la migración
- migración, medio ambiente y cambio climático`,
  },
  helps: [
    "humanitarian-assistance",
    "health",
    "education",
    "employment",
    "anti-trafficking",
    "training",
    "research",
  ],
  audiences: ["migrants"],
  locations: [
    {
      key: "main",
      ...places.mexicoCity,
      asPublished:
        "Montes Urales 770, Lomas de Chapultepec, Lomas de Chapultepec V Sección, Miguel Hidalgo, CP 11000 Ciudad de Méxicoán, 04010 Ciudad de México, CDMX, Mexico",
      address1: "Montes Urales 770",
      address2: "Lomas de Chapultepec, Lomas de Chapultepec V Sección, Miguel Hidalgo",
      postalCode: "11000",
    },
  ],
  phones: [{ key: "main", asPublished: "+52 55 5536 3922" }],
  emails: [{ key: "main", address: null }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
  notes: [
    'The label "Email:" stands alone on the page, with no address behind it.',
    "The address line runs two addresses together, with the postcodes 11000 and 04010; the first is taken.",
    "The page tells of a field office in Tapachula but gives no address for it.",
  ],
};
