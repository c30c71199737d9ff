import { type Country, citiesOf, listOf } from "./country.ts";

export const colombia: Country = {
  code: "CO",
  names: {
    es: "Colombia",
    en: "Colombia",
    fr: "Colombie",
    pt: "Colômbia",
    de: "Kolumbien",
    it: "Colombia",
    tr: "Kolombiya",
  },
  weight: 9,
  languages: { es: 95, en: 5 },
  callingCode: "57",
  trunk: "",
  mobile: ["31#-[2-9]######", "30[0-5]-[2-9]######", "32[0-2]-[2-9]######"],
  tollFree: "1800-#######",
  cities: citiesOf(
    "America/Bogota",
    `
Bogotá | Bogotá D.C. | D.C. | 4.7110 | -74.0721 | 11[01][0-9]11 | 601-[2-7]######
Soacha | Cundinamarca | C/marca | 4.5794 | -74.2168 | 25005# | 601-[5-8]######
Medellín | Antioquia | Ant. | 6.2442 | -75.5812 | 0500[1-4]# | 604-[2-5]######
Apartadó | Antioquia | Ant. | 7.8829 | -76.6258 | 05784# | 604-82#####
Cali | Valle del Cauca | Valle | 3.4516 | -76.5320 | 7600[1-5]# | 602-[3-6]######
Cúcuta | Norte de Santander | N. de S. | 7.8939 | -72.5078 | 5400[01]# | 607-5[78]#####
Bucaramanga | Santander | Sder. | 7.1193 | -73.1227 | 6800[01]# | 607-6[3-9]#####
Barranquilla | Atlántico | Atl. | 10.9685 | -74.7813 | 0800[01]# | 605-3[3-8]#####
Cartagena | Bolívar | Bol. | 10.3910 | -75.4794 | 1300[01]# | 605-6[4-9]#####
Riohacha | La Guajira | Guaj. | 11.5444 | -72.9072 | 44000# | 605-72[7-9]####
Maicao | La Guajira | Guaj. | 11.3776 | -72.2391 | 44320# | 605-72[5-6]####
Pasto | Nariño | Nar. | 1.2136 | -77.2811 | 5200[01]# | 602-72[0-9]####
Ipiales | Nariño | Nar. | 0.8247 | -77.6400 | 52406# | 602-77[3-5]####
Pereira | Risaralda | Rda. | 4.8087 | -75.6906 | 66000# | 606-3[1-4]#####
Arauca | Arauca | Ara. | 7.0847 | -70.7591 | 81000# | 607-88[5-9]####
`,
  ),
  streets: listOf(
    "Calle 13, Carrera 7, Calle 26, Carrera 10, Avenida Caracas, Calle 72, Carrera 15, Diagonal 45, Transversal 22, Calle 36, Carrera 43A, Avenida Libertadores, Calle 10, Carrera 5, Calle 19, Carrera 27, Avenida 0, Calle 50, Carrera 38, Calle 3, Avenida Circunvalar, Calle 8 Sur, Carrera 30, Calle 63",
  ),
  quarters: listOf(
    "La Candelaria, Centro, San Fernando, La Playa, El Prado, Sevilla, Villa Nueva, Las Ferias, La Libertad, Boston, Los Andes, San José, El Carmen, La Esperanza, Versalles, Las Palmas, Santander, El Bosque, Obrero, La Victoria",
  ),
  streetKinds: [
    ["Calle", "Cl."],
    ["Carrera", "Cra."],
    ["Avenida", "Av."],
    ["Diagonal", "Dg."],
    ["Transversal", "Tv."],
  ],
  houseNumbers: ["[1-9]#-[1-9]#", "[1-9]-[1-9]#", "[1-9]#A-[1-9]#"],
  noNumber: null,
  lines: ["{street} # {number}", "{street} No. {number}", "{street} #{number}", "{street} N° {number}"],
  units: ["Of. {unit}", "Oficina {unit}", "Piso {unit}", "Apto. {unit}"],
  quarterForms: ["Barrio {quarter}", "B/ {quarter}", "{quarter}"],
  tails: ["{city}, {state}", "{city} - {state}", "{postcode} {city}", "{city}, Colombia"],
  domains: [".org", ".org.co", ".co", ".com.co"],
  legalForms: ["ONG", "ESAL", "Corporación", "O.N.G."],
};

export const ecuador: Country = {
  code: "EC",
  names: {
    es: "Ecuador",
    en: "Ecuador",
    fr: "Équateur",
    pt: "Equador",
    de: "Ecuador",
    it: "Ecuador",
    tr: "Ekvador",
  },
  weight: 5,
  languages: { es: 96, en: 4 },
  callingCode: "593",
  trunk: "0",
  mobile: ["9[89]-#######"],
  tollFree: "1800-######",
  cities: citiesOf(
    "America/Guayaquil",
    `
Quito | Pichincha | Pich. | -0.1807 | -78.4678 | 1701[0-9]# | 2-[2-3]######
Guayaquil | Guayas | Gua. | -2.1894 | -79.8891 | 0901[0-9]# | 4-[2-6]######
Cuenca | Azuay | Az. | -2.9001 | -79.0059 | 0101[0-9]# | 7-[2-4]######
Ibarra | Imbabura | Imb. | 0.3517 | -78.1223 | 1001[0-9]# | 6-[26]######
Tulcán | Carchi | Car. | 0.8117 | -77.7178 | 0401[0-9]# | 6-[26]######
Nueva Loja | Sucumbíos | Suc. | 0.0847 | -76.8828 | 2101[0-9]# | 6-[26]######
Esmeraldas | Esmeraldas | Esm. | 0.9682 | -79.6517 | 0801[0-9]# | 6-[27]######
Manta | Manabí | Man. | -0.9677 | -80.7089 | 1308[0-9]# | 5-[2-3]######
Huaquillas | El Oro | El Oro | -3.4753 | -80.2300 | 0707[0-9]# | 7-[2-3]######
Santo Domingo | Santo Domingo de los Tsáchilas | S.D. | -0.2530 | -79.1754 | 2301[0-9]# | 2-[2-3]######
`,
  ),
  streets: listOf(
    "Avenida Amazonas, Calle Sucre, Avenida 10 de Agosto, Calle Bolívar, Avenida 9 de Octubre, Calle Rocafuerte, Avenida América, Calle Olmedo, Calle Larga, Avenida Colón, Calle Guayaquil, Avenida de los Shyris, Calle García Moreno, Avenida Quito, Calle Venezuela, Calle Vargas, Avenida Universitaria, Calle Chile",
  ),
  quarters: listOf(
    "Centro, Centro Histórico, La Floresta, San Blas, El Ejido, Las Casas, Los Sauces, San Francisco, La Alborada, El Paraíso, Las Orquídeas, 4 de Octubre",
  ),
  streetKinds: [
    ["Avenida", "Av."],
    ["Calle", "C."],
  ],
  houseNumbers: ["N[1-9]#-##", "[1-9]##", "E[1-9]-##", "[1-9]-##", "Oe[1-9]-##"],
  noNumber: "s/n",
  lines: ["{street} {number}", "{street} Nº {number}", "{street} #{number}"],
  units: ["piso {unit}", "of. {unit}", "Oficina {unit}"],
  quarterForms: ["{quarter}", "Sector {quarter}", "Barrio {quarter}"],
  tails: ["{city}, {state}", "{postcode} {city}", "{city} - Ecuador", "{city}"],
  domains: [".org", ".org.ec", ".ec", ".com"],
  legalForms: ["ONG", "Corporación", "C.A."],
};
