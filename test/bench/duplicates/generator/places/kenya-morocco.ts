import { type Country, citiesOf, listOf } from "./country.ts";

export const kenya: Country = {
  code: "KE",
  names: {
    es: "Kenia",
    en: "Kenya",
    fr: "Kenya",
    pt: "Quênia",
    de: "Kenia",
    it: "Kenya",
    tr: "Kenya",
  },
  weight: 6,
  languages: { en: 97, ar: 3 },
  callingCode: "254",
  trunk: "0",
  mobile: ["7[0-2]#-######", "11[0-5]-######", "79#-######"],
  tollFree: "800-[27]#####",
  cities: citiesOf(
    "Africa/Nairobi",
    `
Nairobi | Nairobi | Nairobi | -1.2921 | 36.8219 | 00[1-6]00 | 20-[2-8]######
Mombasa | Mombasa | Mombasa | -4.0435 | 39.6682 | 80100 | 41-[2-4]######
Nakuru | Nakuru | Nakuru | -0.3031 | 36.0800 | 20100 | 51-2######
Kisumu | Kisumu | Kisumu | -0.0917 | 34.7680 | 40100 | 57-2######
Eldoret | Uasin Gishu | U. Gishu | 0.5143 | 35.2698 | 30100 | 53-2######
Garissa | Garissa | Garissa | -0.4532 | 39.6461 | 70100 | 46-2######
Dadaab | Garissa | Garissa | 0.0532 | 40.3086 | 70103 | 46-2######
Kakuma | Turkana | Turkana | 3.7093 | 34.8663 | 30501 | 54-2######
Lodwar | Turkana | Turkana | 3.1191 | 35.5973 | 30500 | 54-2######
Thika | Kiambu | Kiambu | -1.0333 | 37.0693 | 01000 | 67-2######
Nanyuki | Laikipia | Laikipia | 0.0167 | 37.0667 | 10400 | 62-2######
`,
  ),
  streets: listOf(
    "Ngong Road, Kenyatta Avenue, Moi Avenue, Lenana Road, Argwings Kodhek Road, Gitanga Road, Kirichwa Road, Nkrumah Road, Oginga Odinga Street, Waiyaki Way, Haile Selassie Avenue, Juja Road, Digo Road, Uganda Road, Raphta Road, Mombasa Road, Riara Road, State House Road, Church Road",
  ),
  quarters: listOf(
    "Milimani, Section 2, Section 27, Bondeni, Majengo, Town Centre, Kiambaa, Pangani, Industrial Area, CBD, Shauri Moyo, Bahati, Langas, Umoja",
  ),
  streetKinds: [
    ["Road", "Rd"],
    ["Avenue", "Ave"],
    ["Street", "St"],
  ],
  houseNumbers: ["[1-9]#", "[1-9]", "[1-2]##", "[1-9]#"],
  noNumber: null,
  lines: ["{street} {number}", "{number} {street}", "{street}, Hse No. {number}"],
  units: ["Suite {unit}", "Floor {unit}", "Wing {unit}"],
  quarterForms: ["{quarter}", "Off {quarter}", "{quarter}"],
  tails: [
    "P.O. Box {box}-{postcode}, {city}",
    "{city}",
    "{city}, Kenya",
    "P.O. Box {box}, {postcode} {city}",
  ],
  domains: [".org", ".or.ke", ".co.ke", ".org"],
  legalForms: ["CBO", "NGO", "Trust", "Ltd"],
};

export const morocco: Country = {
  code: "MA",
  names: {
    es: "Marruecos",
    en: "Morocco",
    fr: "Maroc",
    pt: "Marrocos",
    de: "Marokko",
    it: "Marocco",
    tr: "Fas",
  },
  weight: 5,
  languages: { fr: 68, ar: 26, en: 6 },
  callingCode: "212",
  trunk: "0",
  mobile: ["6[1-6]#-######", "67#-######"],
  tollFree: "800-00####",
  cities: citiesOf(
    "Africa/Casablanca",
    `
Casablanca | Casablanca-Settat | Casa | 33.5731 | -7.5898 | 20[0-4]## | 522-[2-9]#####
Rabat | Rabat-Salé-Kénitra | Rabat | 34.0209 | -6.8416 | 100[0-9]0 | 537-[2-7]#####
Salé | Rabat-Salé-Kénitra | Salé | 34.0331 | -6.7985 | 110[0-9]0 | 537-8[0-8]####
Tanger | Tanger-Tétouan-Al Hoceïma | Tanger | 35.7595 | -5.8340 | 90[0-1]00 | 539-3[2-9]####
Tétouan | Tanger-Tétouan-Al Hoceïma | Tétouan | 35.5785 | -5.3684 | 930[0-4]0 | 539-9[6-9]####
Fès | Fès-Meknès | Fès | 34.0181 | -5.0078 | 300[0-9]0 | 535-[67]#####
Marrakech | Marrakech-Safi | Marrakech | 31.6295 | -7.9811 | 400[0-9]0 | 524-[34]#####
Oujda | Oriental | Oujda | 34.6814 | -1.9086 | 600[0-5]0 | 536-[57]#####
Nador | Oriental | Nador | 35.1681 | -2.9335 | 620[0-2]0 | 536-[36]#####
Agadir | Souss-Massa | Agadir | 30.4278 | -9.5981 | 800[0-9]0 | 528-[28]#####
`,
  ),
  streets: listOf(
    "avenue Mohammed V, rue Ibn Sina, boulevard Hassan II, avenue des FAR, rue Al Qods, rue de Fès, boulevard Zerktouni, rue Moulay Ismail, avenue Allal Ben Abdellah, rue Oued Ziz, rue de Tétouan, boulevard Mohammed VI, avenue Fal Ould Oumeir, rue Sebou, rue Abou Inane, place Al Joulane",
  ),
  quarters: listOf(
    "Médina, Ville Nouvelle, Hay Hassani, Hay Salam, Hay Riad, Hay Mohammadi, Agdal, Al Amal, Centre-Ville, Al Wahda, Bab Doukkala, Al Massira",
  ),
  streetKinds: [
    ["avenue", "av."],
    ["boulevard", "bd"],
    ["rue", "r."],
    ["place", "pl."],
  ],
  houseNumbers: ["[1-9]#", "[1-9]", "[1-2]##", "[1-9]#"],
  noNumber: null,
  lines: ["{number}, {street}", "{number} {street}", "{street}, n° {number}"],
  units: ["appt {unit}", "{unit}e étage", "Imm. {unit}"],
  quarterForms: ["{quarter}", "Quartier {quarter}", "Q. {quarter}"],
  tails: ["{postcode} {city}", "{city}", "{city} {postcode}, Maroc", "{city} - Maroc"],
  domains: [".org", ".ma", ".org.ma", ".org"],
  legalForms: ["Association", "ONG", "Asbl"],
};
