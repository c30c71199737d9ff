import { type Country, citiesOf, listOf } from "./country.ts";

export const turkey: Country = {
  code: "TR",
  names: {
    es: "Turquía",
    en: "Turkey",
    fr: "Turquie",
    pt: "Turquia",
    de: "Türkei",
    it: "Turchia",
    tr: "Türkiye",
  },
  weight: 6,
  languages: { tr: 66, en: 26, ar: 8 },
  callingCode: "90",
  trunk: "0",
  mobile: ["5[345][0-9]-[2-9]##-##-##"],
  tollFree: "800-[2-9]##-##-##",
  cities: citiesOf(
    "Europe/Istanbul",
    `
İstanbul | İstanbul | İst. | 41.0082 | 28.9784 | 34[0-9]## | 212-[2-8]##-##-##
Ankara | Ankara | Ank. | 39.9334 | 32.8597 | 06[0-8]## | 312-[2-4]##-##-##
İzmir | İzmir | İzm. | 38.4237 | 27.1428 | 35[0-5]## | 232-[2-4]##-##-##
Gaziantep | Gaziantep | Antep | 37.0662 | 37.3833 | 27[0-1]## | 342-[2-3]##-##-##
Şanlıurfa | Şanlıurfa | Urfa | 37.1591 | 38.7969 | 63[0-3]## | 414-31#-##-##
Antakya | Hatay | Hatay | 36.2021 | 36.1600 | 31[0-1]## | 326-2[1-8]#-##-##
Adana | Adana | Adana | 37.0000 | 35.3213 | 01[0-3]## | 322-[2-3]##-##-##
Mersin | Mersin | Mersin | 36.8121 | 34.6415 | 33[0-1]## | 324-[23][2-3]#-##-##
Kilis | Kilis | Kilis | 36.7184 | 37.1212 | 79[0-1]## | 348-81[2-5]-##-##
Mardin | Mardin | Mardin | 37.3212 | 40.7245 | 47[0-1]## | 482-21[2-3]-##-##
Van | Van | Van | 38.4891 | 43.4089 | 65[0-2]## | 432-21[2-7]-##-##
Konya | Konya | Konya | 37.8746 | 32.4932 | 42[0-2]## | 332-[23][2-5]#-##-##
`,
  ),
  streets: listOf(
    "Atatürk Caddesi, İstiklal Caddesi, Cumhuriyet Caddesi, İnönü Bulvarı, Gazi Caddesi, Fevzi Çakmak Bulvarı, Lale Sokak, Gül Sokak, Menekşe Sokak, Adalet Sokak, Hürriyet Caddesi, Zübeyde Hanım Caddesi, Millet Caddesi, Barış Sokak, Okul Sokak, Çınar Sokak, Sakarya Caddesi, Mithatpaşa Caddesi, Kültür Sokak, Yeni Yol Caddesi",
  ),
  quarters: listOf(
    "Cumhuriyet, Yenişehir, Bahçelievler, Fatih, Karataş, Yenimahalle, Kültür, Esentepe, Camiikebir, Barbaros, Şehitler, Aksaray, Kocatepe, Hürriyet, Yıldırım, Merkez",
  ),
  streetKinds: [
    ["Caddesi", "Cad."],
    ["Sokak", "Sok."],
    ["Bulvarı", "Blv."],
    ["Mahallesi", "Mah."],
  ],
  houseNumbers: ["[1-9]#", "[1-9]", "[1-2]##", "[1-9]#/[1-9]", "[1-9]#"],
  noNumber: null,
  lines: ["{street} No: {number}", "{street} No:{number}", "{street} {number}"],
  units: ["Kat: {unit}", "Daire {unit}", "D:{unit}"],
  quarterForms: ["{quarter} Mahallesi", "{quarter} Mah.", "{quarter}"],
  tails: ["{postcode} {city}", "{city}", "{postcode} {city}, Türkiye", "{city} / Türkiye"],
  domains: [".org", ".org.tr", ".org.tr", ".com"],
  legalForms: ["STK", "S.T.K.", "(STK)"],
};

export const lebanon: Country = {
  code: "LB",
  names: {
    es: "Líbano",
    en: "Lebanon",
    fr: "Liban",
    pt: "Líbano",
    de: "Libanon",
    it: "Libano",
    tr: "Lübnan",
  },
  weight: 4,
  languages: { en: 50, fr: 20, ar: 30 },
  callingCode: "961",
  trunk: "0",
  mobile: ["3-######", "7[01]-######"],
  tollFree: "1-[3-9]#####",
  cities: citiesOf(
    "Asia/Beirut",
    `
Beirut | Beirut | Beirut | 33.8938 | 35.5018 | | 1-[3-8]#####
Bourj Hammoud | Mount Lebanon | Metn | 33.8936 | 35.5400 | | 1-2[4-6]####
Tripoli | North Lebanon | North | 34.4367 | 35.8497 | | 6-[2-6]#####
Halba | Akkar | Akkar | 34.5428 | 36.0797 | | 6-69####
Zahle | Bekaa | Bekaa | 33.8463 | 35.9020 | | 8-[3-9]#####
Baalbek | Baalbek-Hermel | B.-H. | 34.0058 | 36.2181 | | 8-37####
Saida | South Lebanon | South | 33.5571 | 35.3729 | | 7-[23467]#####
Tyre | South Lebanon | South | 33.2705 | 35.2038 | | 7-[34]#####
`,
  ),
  streets: listOf(
    "Hamra Street, Bliss Street, Rue Gouraud, Badaro Street, Rue Monot, Mar Elias Street, Corniche el Mazraa, Azmi Street, Main Road, Damascus Road, Rue Huvelin, Riad El Solh Street, Port Said Street, Rue du Liban, Sassine Square, Armenia Street",
  ),
  quarters: listOf(
    "Downtown, Mina, Old Souk, Haret el Jdideh, Main Square, Industrial Zone, Near the Municipality, Mar Elias, Hay el Sellom, Al Manara",
  ),
  streetKinds: [
    ["Street", "St."],
    ["Road", "Rd."],
    ["Square", "Sq."],
  ],
  houseNumbers: ["[1-9]#", "[1-9]", "[1-2]##", "[1-9]#"],
  noNumber: null,
  lines: ["{street}, Bldg. {number}", "{street}, {number}", "{street}, Building {number}"],
  units: ["Floor {unit}", "Fl. {unit}", "Apt. {unit}"],
  quarterForms: ["{quarter}", "{quarter} area", "{quarter}"],
  tails: ["{city}", "{city}, Lebanon", "{city} - Lebanon"],
  domains: [".org", ".org.lb", ".org", ".com"],
  legalForms: ["NGO", "Association", "N.G.O."],
};
