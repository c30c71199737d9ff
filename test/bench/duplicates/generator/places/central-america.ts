import { type Country, citiesOf, listOf } from "./country.ts";

export const guatemala: Country = {
  code: "GT",
  names: {
    es: "Guatemala",
    en: "Guatemala",
    fr: "Guatemala",
    pt: "Guatemala",
    de: "Guatemala",
    it: "Guatemala",
    tr: "Guatemala",
  },
  weight: 7,
  languages: { es: 94, en: 6 },
  callingCode: "502",
  trunk: "",
  mobile: ["-[345]#######"],
  tollFree: "-1801#######",
  cities: citiesOf(
    "America/Guatemala",
    `
Ciudad de Guatemala | Guatemala | Guate. | 14.6349 | -90.5069 | 010[01]# | -2[234]######
Mixco | Guatemala | Guate. | 14.6331 | -90.6064 | 0105# | -24######
Quetzaltenango | Quetzaltenango | Quetgo. | 14.8347 | -91.5180 | 0900# | -776#####
Huehuetenango | Huehuetenango | Huehue. | 15.3197 | -91.4708 | 1300# | -776#####
San Marcos | San Marcos | S.M. | 14.9640 | -91.7944 | 1200# | -776#####
Tecún Umán | San Marcos | S.M. | 14.6786 | -92.1411 | 12017 | -7776####
Esquipulas | Chiquimula | Chiq. | 14.5656 | -89.3525 | 20007 | -7943####
Puerto Barrios | Izabal | Izab. | 15.7278 | -88.5944 | 1800# | -7948####
Santa Elena de la Cruz | Petén | Pet. | 16.9170 | -89.8830 | 1700# | -7926####
Cobán | Alta Verapaz | A.V. | 15.4708 | -90.3711 | 1600# | -795[12]####
Antigua Guatemala | Sacatepéquez | Sac. | 14.5586 | -90.7295 | 0300# | -783[0-4]####
Escuintla | Escuintla | Esc. | 14.3050 | -90.7850 | 0500# | -788[0-9]####
`,
  ),
  streets: listOf(
    "6a. Avenida, 7a. Avenida, 12 Calle, 4a. Calle, 10a. Avenida, 15 Avenida, 3a. Calle, 8a. Calle, Calzada Roosevelt, Calzada San Juan, Avenida Elena, 5a. Avenida, Avenida Las Américas, Diagonal 6, 2a. Avenida, 9a. Calle, 14 Avenida, Boulevard Liberación, 1a. Calle, Calle Real",
  ),
  quarters: listOf(
    "Zona 1, Zona 2, Zona 3, Zona 4, Zona 5, Zona 6, Zona 7, Zona 9, Zona 10, Zona 11, Zona 12, Zona 13, Barrio El Centro, Colonia Centroamérica",
  ),
  streetKinds: [
    ["Avenida", "Av."],
    ["Calzada", "Calz."],
    ["Boulevard", "Blvd."],
    ["Zona", "Z."],
  ],
  houseNumbers: ["[1-9]-##", "1[0-9]-##", "[1-9]-#[1-9]"],
  noNumber: null,
  lines: ["{street} {number}", "{street}, {number}", "{street} # {number}"],
  units: ["Of. {unit}", "Oficina {unit}", "nivel {unit}"],
  quarterForms: ["{quarter}", "{quarter}"],
  tails: ["{postcode} {city}", "{city}, {state}", "{city}, Guatemala {postcode}", "{city}"],
  domains: [".org", ".org.gt", ".gt", ".com"],
  legalForms: ["ONG", "Asociación Civil", "A.C.", "O.N.G."],
};

export const honduras: Country = {
  code: "HN",
  names: {
    es: "Honduras",
    en: "Honduras",
    fr: "Honduras",
    pt: "Honduras",
    de: "Honduras",
    it: "Honduras",
    tr: "Honduras",
  },
  weight: 4,
  languages: { es: 95, en: 5 },
  callingCode: "504",
  trunk: "",
  mobile: ["-[389][1-9]######"],
  tollFree: "-8002#######",
  cities: citiesOf(
    "America/Tegucigalpa",
    `
Tegucigalpa | Francisco Morazán | F.M. | 14.0723 | -87.1921 | 1110# | -22[23]#####
San Pedro Sula | Cortés | Cor. | 15.5042 | -88.0250 | 2110# | -25[56]#####
Choluteca | Choluteca | Chol. | 13.3007 | -87.1908 | 5110# | -2780####
Ocotepeque | Ocotepeque | Ocot. | 14.4333 | -89.1833 | 4110# | -2653####
La Ceiba | Atlántida | Atl. | 15.7597 | -86.7822 | 3110# | -244[0-3]####
Danlí | El Paraíso | El P. | 14.0333 | -86.5833 | 1320# | -2653####
`,
  ),
  streets: listOf(
    "3ra Avenida, 7ma Calle, Boulevard Morazán, Avenida Cervantes, Calle Principal, Boulevard del Norte, 1ra Calle, Avenida La República, Calle Real, 10 Avenida, Avenida Juan Pablo II, 5ta Avenida, 2da Calle, Boulevard Centroamérica",
  ),
  quarters: listOf(
    "Palmira, El Centro, Kennedy, Barrio Guamilito, Barrio Abajo, Las Minitas, Río de Piedras, Barrio El Benque, Los Andes, Barrio San Antonio, Lempira",
  ),
  streetKinds: [
    ["Avenida", "Ave."],
    ["Boulevard", "Blvd."],
    ["Colonia", "Col."],
  ],
  houseNumbers: ["[1-9]##", "[1-9]#", "[1-4]###"],
  noNumber: "s/n",
  lines: ["{street} {number}", "{street}, casa {number}", "{street} #{number}"],
  units: ["local {unit}", "apto. {unit}"],
  quarterForms: ["Col. {quarter}", "Colonia {quarter}", "{quarter}"],
  tails: ["{city}, {state}", "{postcode} {city}, {short}", "{city}, Honduras"],
  domains: [".org", ".hn", ".org.hn", ".com"],
  legalForms: ["ONG", "ONGD", "Asociación Civil"],
};
