import type { Bilingual, SeedLocation, SeedOrganization } from "../seed.types.ts";
import { places } from "./places.ts";
import { sourceDate } from "./source.ts";

const statedTimezone = "GMT -6";
const audiences = ["refugees", "asylum-seekers"];

const fieldOffice: Bilingual = { en: "Field Office", es: "Oficina de Terreno" };
const fieldUnit: Bilingual = { en: "Field Unit", es: "Unidad de Terreno" };
const subOffice: Bilingual = { en: "Sub-Office", es: "Suboficina" };

/** What the ten offices have in common. */
const branch = {
  nameStatus: "STATED",
  parent: "unhcr",
  sourceDate,
  entries: [{ country: "MX", section: "unhcr-offices" }],
  audiences,
} satisfies Partial<SeedOrganization>;

/** The ten offices of the section "UNHCR offices", in page order. */
export const unhcrOffices: SeedOrganization[] = [
  office("ciudad-juarez", fieldOffice, places.ciudadJuarez, {
    asPublished:
      "Technology Hub-Edificio Tera. Av. López Mateos #924, Col. La Playa, 32317 Ciudad Juárez, CHIH, Mexico",
    address1: "Av. López Mateos #924, Technology Hub-Edificio Tera",
    address2: "Col. La Playa",
    postalCode: "32317",
  }),
  office("tijuana", fieldOffice, places.tijuana, {
    asPublished:
      "Torre La Esquina Business Point. Rufino Tamayo 9990, piso 6 oficina 604, Esquina con Dr. Atl, Zona Urbana Rio Tijuana, 22010 Tijuana, BCN, Mexico",
    address1: "Rufino Tamayo 9990, Torre La Esquina Business Point, piso 6 oficina 604",
    address2: "Esquina con Dr. Atl, Zona Urbana Rio Tijuana",
    postalCode: "22010",
  }),
  office("aguascalientes", fieldUnit, places.aguascalientes, {
    asPublished:
      "Calle Av. Vázquez del Mercado #101, tercer piso interior 309, Zona Centro, 20000 Aguascalientes, AGS, Mexico",
    address1: "Calle Av. Vázquez del Mercado #101, tercer piso interior 309",
    address2: "Zona Centro",
    postalCode: "20000",
  }),
  office("guadalajara", fieldUnit, places.guadalajara, {
    asPublished:
      "Edificio Bosque Planta Baja, Zona Norte A, Oficinas 8 y 9, Calle Jose Guadalupe Zuno #2302, Col.Americana, 44160 Guadalajara, JAL, Mexico",
    address1: "Calle Jose Guadalupe Zuno #2302",
    address2: "Edificio Bosque Planta Baja, Zona Norte A, Oficinas 8 y 9, Col. Americana",
    postalCode: "44160",
  }),
  office("mexicali", fieldUnit, places.mexicali, {
    asPublished:
      "CORPORA. Calzada Cuauhtémoc #51, Oficina 201-205, Col. Cuauhtémoc Sur, 21200 Mexicali, BCN, Mexico",
    address1: "Calzada Cuauhtémoc #51, CORPORA, Oficina 201-205",
    address2: "Col. Cuauhtémoc Sur",
    postalCode: "21200",
  }),
  office("palenque", fieldUnit, places.palenque, {
    asPublished:
      "Periferico Norte S/N esquina con 5ta poniente, Barrio La Esperanza, 29960 Palenque, CHPS, Mexico",
    address1: "Periferico Norte S/N esquina con 5ta poniente",
    address2: "Barrio La Esperanza",
    postalCode: "29960",
  }),
  office("saltillo", fieldUnit, places.saltillo, {
    asPublished:
      "Profuturo, Boulevard Galerias #200, Segundo Piso, Local 21, Col. Villa Olimpica, 25230 Saltillo, COAH, Mexico",
    address1: "Boulevard Galerias #200, Profuturo, Segundo Piso, Local 21",
    address2: "Col. Villa Olimpica",
    postalCode: "25230",
  }),
  office("tenosique", fieldUnit, places.tenosique, {
    asPublished: "Calle 22 #404 esquina con Calle 25, Col. Centro, 86900 Tenosique, TAB, Mexico",
    address1: "Calle 22 #404 esquina con Calle 25",
    address2: "Col. Centro",
    postalCode: "86900",
  }),
  representation(),
  office("tuxtla", subOffice, places.tuxtla, {
    asPublished:
      "Av. Paseo de las Fuentes #452-A piso 4, Col. Santa Elena, 29020 Tuxtla Gutiérrez, CHPS, Mexico",
    address1: "Av. Paseo de las Fuentes #452-A piso 4",
    address2: "Col. Santa Elena",
    postalCode: "29020",
  }),
];

function office(
  city: string,
  type: Bilingual,
  place: (typeof places)[keyof typeof places],
  address: Pick<SeedLocation, "asPublished" | "address1" | "address2" | "postalCode">,
): SeedOrganization {
  // The page calls the office in Tuxtla Gutiérrez by the short name of the city.
  const cityName = city === "tuxtla" ? "Tuxtla" : place.city;
  const slug = `unhcr-${type.en.toLowerCase().replace(" ", "-")}-${city}`;
  return {
    ...branch,
    slug,
    name: `UNHCR ${type.en} in ${cityName}`,
    alternateNames: [{ key: "es", name: `${type.es} del ACNUR en ${cityName}`, locale: "es" }],
    description: {
      en: `This ${type.en} is the UNHCR office in ${place.city}, ${place.state}.`,
      es: `Esta ${type.es} es la oficina del ACNUR en ${place.city}, ${place.state}.`,
    },
    locations: [{ key: "street", ...place, ...address, statedTimezone }],
  };
}

function representation(): SeedOrganization {
  const address = {
    ...places.mexicoCity,
    asPublished:
      "Torre Concreta. Mariano Escobedo #526 piso 3, Col. Anzures, Miguel Hidalgo, 11590 Ciudad de México, Mexico",
    address1: "Mariano Escobedo #526 piso 3, Torre Concreta",
    address2: "Col. Anzures, Miguel Hidalgo",
    postalCode: "11590",
    statedTimezone,
  };
  return {
    ...branch,
    slug: "unhcr-representation-mexico",
    name: "UNHCR Representative in Mexico",
    alternateNames: [
      { key: "en", name: "UNHCR Representation in Mexico", locale: "en" },
      { key: "es", name: "Representación del ACNUR en México", locale: "es" },
    ],
    description: {
      en: "The Representation is the office of UNHCR's Representative for Mexico. It is in Mexico City and receives mail at the same address.",
      es: "La Representación es la oficina del Representante del ACNUR para México. Está en la Ciudad de México y recibe correo en la misma dirección.",
    },
    locations: [
      { key: "street", kind: "PHYSICAL", ...address },
      { key: "mailing", kind: "POSTAL", ...address },
    ],
  };
}
