import type { Location } from "../../../../server/organizations/document.ts";
import { makeLocation, makeOrganization } from "../../../factories/organization.ts";
import type { RuleCases } from "./rule-cases.ts";

const nowhere: Partial<Location> = {
  address1: null,
  city: null,
  state: null,
  postalCode: null,
  asPublished: null,
};
/** A place with nothing in its address but what is given. */
const at = (...places: Partial<Location>[]) =>
  makeOrganization({
    schedules: [],
    locations: places.map((place) => makeLocation({ ...nowhere, ...place })),
  });
const mends = (place: Partial<Location>) => ({ mended: { locations: [place] } });

const postcode = (country: string, postalCode: string, state: string | null = null) =>
  at({ country, postalCode, state });
const inCapital = (asPublished: string, more: Partial<Location> = {}) =>
  at({ asPublished, city: "Ciudad de México", state: "Ciudad de México", ...more });

export const addressCases: Record<string, RuleCases> = {
  POSTCODE_MALFORMED: {
    finds: [
      ["six digits in Mexico", postcode("MX", "067600"), { severity: "MEDIUM", mended: null }],
      [
        "a word before it",
        postcode("MX", "C.P. 06760"),
        { severity: "LOW", ...mends({ postalCode: "06760" }) },
      ],
      ["a country's letter before it", postcode("DE", "D-10115"), mends({ postalCode: "10115" })],
      ["small letters", postcode("CA", "h3z 2y7", "QC"), mends({ postalCode: "H3Z 2Y7" })],
      ["blanks in it", postcode("MX", "06 760"), mends({ postalCode: "06760" })],
      [
        "the lost zero of a state that has one",
        postcode("MX", "6760", "CDMX"),
        mends({ postalCode: "06760" }),
      ],
      ["four digits in a state without a zero", postcode("MX", "6760", "Chiapas"), { mended: null }],
      ["Canada's letters in the United States", postcode("US", "H3Z 2Y7"), { mended: null }],
    ],
    passes: [
      [
        "those of their countries",
        at(
          { country: "MX", postalCode: "06760" },
          { country: "GB", postalCode: "SW1A 2AA" },
          { country: "US", postalCode: "94102-1234" },
          { country: "NL", postalCode: "1012 JS" },
          { country: "SV", postalCode: "1101" },
          { country: "SE", postalCode: "111 20" },
          { country: "PT", postalCode: "1000-205" },
        ),
      ],
      [
        "none, and one of a country that is not known or has none",
        at({}, { country: "HK", postalCode: "9990" }),
      ],
    ],
  },
  POSTCODE_ELSEWHERE: {
    finds: [
      [
        "one of Guanajuato in Tamaulipas",
        postcode("MX", "38030", "Tamps."),
        { severity: "MEDIUM", mended: null },
      ],
      ["one of Coahuila in Chiapas", postcode("MX", "27900", "Chis")],
      ["one of California in New York", postcode("US", "94102", "N.Y.")],
      ["one of Madrid in Catalonia", postcode("ES", "28013", "Cataluña")],
      ["one of São Paulo in Rio", postcode("BR", "01310-100", "RJ")],
      ["one of Paris in Provence", postcode("FR", "75002", "Bouches-du-Rhône")],
      ["one of Berlin in Bavaria", postcode("DE", "10115", "Bayern")],
      ["one of Rome in Sicily", postcode("IT", "00184", "Palermo")],
      ["one of Ankara in Istanbul", postcode("TR", "06100", "Istanbul")],
      ["one of Ontario in British Columbia", postcode("CA", "M5V 2T6", "B.C.")],
      ["one of Bogotá in Antioquia", postcode("CO", "110111", "Antioquia")],
      ["one of Quito in Guayas", postcode("EC", "170515", "Guayas")],
      ["one of Mendoza in Córdoba", postcode("AR", "M5500AAA", "Córdoba")],
    ],
    passes: [
      [
        "those of their states",
        at(
          { country: "MX", postalCode: "88000", state: "Tamaulipas" },
          { country: "MX", postalCode: "06760", state: "D.F." },
          { country: "US", postalCode: "94102", state: "Calif." },
          { country: "ES", postalCode: "08001", state: "Catalunya" },
          { country: "ES", postalCode: "46001", state: "Valencia" },
          { country: "FR", postalCode: "13001", state: "Provence-Alpes-Côte d'Azur" },
          { country: "CR", postalCode: "10101", state: "San José" },
        ),
      ],
      ["a name that stands for two states", postcode("MX", "50000", "México")],
      [
        "a state that is not known, and a beginning that tells none",
        at(
          { country: "MX", postalCode: "38030", state: "Aztlán" },
          { country: "AR", postalCode: "1425", state: "Salta" },
          { country: "KE", postalCode: "00100", state: "Nairobi" },
        ),
      ],
    ],
  },
  SEVERAL_POSTCODES: {
    finds: [
      [
        "two addresses run together",
        inCapital("Montes Urales 770, CP 11000 Ciudad de México, 04010 Ciudad de México, CDMX, Mexico"),
        { severity: "MEDIUM", mended: null },
      ],
      ["two announced ones", inCapital("Calle 5 No. 1, C.P. 06760, Oficina: C.P. 06700")],
    ],
    passes: [
      ["one, also twice", inCapital("Calle 5, C.P. 06760, 06760 Ciudad de México")],
      [
        "numbers of houses, kilometers and mailboxes",
        at(
          { asPublished: "Calzada 10200, Km 12500, Apartado 30700, 29960 Palenque, Chiapas" },
          { country: "US", asPublished: "10000 Main Street, Springfield, IL 62701" },
          { country: "SV", asPublished: "Calle 1234, Casa 5678, San Salvador" },
        ),
      ],
    ],
  },
  PLACE_RENAMED: {
    finds: [
      [
        "the Federal District and its boroughs",
        inCapital("Tehuantepec 142, Del. Cuauhtémoc, C.P. 06760, México, D.F.", {
          address2: "Del. Cuauhtémoc",
        }),
        {
          severity: "LOW",
          ...mends({
            asPublished: "Tehuantepec 142, Alcaldía Cuauhtémoc, C.P. 06760, Ciudad de México",
            address2: "Alcaldía Cuauhtémoc",
          }),
        },
      ],
      ["it as a state", at({ state: "Distrito Federal" }), mends({ state: "Ciudad de México" })],
      [
        "a borough without its article",
        inCapital("Delegación Magdalena Contreras"),
        mends({ asPublished: "Alcaldía Magdalena Contreras" }),
      ],
      [
        "a country beside its city",
        at({ country: "SZ", asPublished: "Gwamile Street 3, Mbabane, Swaziland" }),
        mends({ asPublished: "Gwamile Street 3, Mbabane, Eswatini" }),
      ],
      [
        "a capital that got its name back",
        at({ country: "KZ", city: "Nur-Sultan" }),
        mends({ city: "Astana" }),
      ],
      ["a city beside its postcode", at({ country: "IN", asPublished: "MG Road 4, Bombay 400001" })],
      [
        "a name that everybody still says",
        at({ country: "TR", asPublished: "İstiklal Cd. 1, İstanbul, Turkey" }),
        { severity: "NOTE", ...mends({ asPublished: "İstiklal Cd. 1, İstanbul, Türkiye" }) },
      ],
    ],
    passes: [
      ["names of today", inCapital("Calle 5, Alcaldía Benito Juárez, Ciudad de México")],
      ["colonies and streets with such names", inCapital("Av. Del Valle 3, Col. Del Carmen")],
      ["a delegation of another state", at({ state: "Querétaro", asPublished: "Delegación Cuauhtémoc" })],
      ["the federal district of Brazil", at({ country: "BR", state: "Distrito Federal" })],
      ["what kept its name", at({ country: "IN", address1: "Bombay High Court" })],
      ["North Macedonia", at({ country: "MK", asPublished: "Skopje, North Macedonia" })],
    ],
  },
  PLACE_COUNTRY_MISSING: {
    finds: [
      ["a city alone", at({ country: null, city: "Puebla" }), { severity: "MEDIUM", mended: null }],
      [
        "an address that names it",
        at({ country: null, asPublished: "Calle Madero 3, Guatemala, Guatemala" }),
        mends({ country: "GT" }),
      ],
      [
        "a state that is called like a country",
        at({ country: null, asPublished: "Atlanta, Georgia" }),
        { mended: null },
      ],
    ],
    passes: [
      ["a country", at({ city: "Puebla" })],
      [
        "a place that is none, and one without an address",
        at({ country: null }, { country: null, kind: "VIRTUAL", city: "Puebla" }),
      ],
    ],
  },
  PLACE_STATE_MISSING: {
    finds: [
      [
        "a postcode that tells it",
        at({ postalCode: "29250" }),
        { severity: "LOW", ...mends({ state: "Chiapas" }) },
      ],
      ["a city that tells it", at({ city: "Tijuana" }), mends({ state: "Baja California" })],
      ["a city of two states", at({ city: "Matamoros" }), { mended: null }],
      [
        "such a city with its postcode",
        at({ city: "Matamoros", postalCode: "87300" }),
        mends({ state: "Tamaulipas" }),
      ],
      [
        "a city and a postcode of another state",
        at({ city: "Tijuana", postalCode: "29250" }),
        { mended: null },
      ],
      [
        "a postcode of the United States",
        at({ country: "US", postalCode: "94102" }),
        mends({ state: "California" }),
      ],
    ],
    passes: [
      ["a state", at({ city: "Tijuana", state: "Baja California" })],
      ["a country where addresses name none", at({ country: "DE", city: "Berlin", postalCode: "10115" })],
      ["a place without an address", at({})],
    ],
  },
  ADDRESS_CONTRADICTED: {
    finds: [
      [
        "another state",
        at({ asPublished: "Calle 5, 91000 Xalapa, Veracruz", state: "Puebla" }),
        { severity: "MEDIUM", ...mends({ state: "Veracruz" }) },
      ],
      [
        "another country",
        at({ asPublished: "6a Avenida 3, Zona 1, Guatemala, Guatemala" }),
        mends({ country: "GT" }),
      ],
      [
        "another postcode",
        at({ asPublished: "Calle 5, 72000 Puebla, Puebla", state: "Puebla", postalCode: "72001" }),
        mends({ postalCode: "72000" }),
      ],
      ["a state of another country", at({ state: "Texas" }), { mended: null }],
    ],
    passes: [
      [
        "the same in other words",
        at(
          {
            asPublished: "Calle 5, 88000 Nuevo Laredo, Tamps., México",
            state: "Tamaulipas",
            postalCode: "88000",
          },
          { asPublished: "Calle 5, Toluca, Edo. de México", state: "Estado de México" },
        ),
      ],
      [
        "an address that does not say it",
        at({ asPublished: "Calle 5 No. 3", state: "Puebla", postalCode: "72000" }),
      ],
      [
        "two postcodes, which have a rule of their own",
        inCapital("C.P. 11000, C.P. 04010", { postalCode: "11000" }),
      ],
    ],
  },
  CITY_ELSEWHERE: {
    finds: [
      ["Tapachula in Tabasco", at({ city: "Tapachula", state: "Tabasco" }), mends({ state: "Chiapas" })],
      [
        "a city of two others",
        at({ city: "Matamoros", state: "Chiapas" }),
        { severity: "MEDIUM", mended: null },
      ],
    ],
    passes: [
      [
        "a city in its state",
        at({ city: "Nuevo Laredo", state: "Tamps" }, { city: "Matamoros", state: "Coahuila" }),
      ],
      [
        "a city that is not known, and one of another country",
        at({ city: "San José", state: "Chiapas" }, { country: "US", city: "Mexicali", state: "California" }),
      ],
    ],
  },
};
