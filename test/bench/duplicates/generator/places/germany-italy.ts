import { type Country, citiesOf, listOf } from "./country.ts";

export const germany: Country = {
  code: "DE",
  names: {
    es: "Alemania",
    en: "Germany",
    fr: "Allemagne",
    pt: "Alemanha",
    de: "Deutschland",
    it: "Germania",
    tr: "Almanya",
  },
  weight: 7,
  languages: { de: 84, en: 12, tr: 4 },
  callingCode: "49",
  trunk: "0",
  mobile: ["15[127]-########", "17[0-9]-#######", "16[023]-#######"],
  tollFree: "800-#######",
  cities: citiesOf(
    "Europe/Berlin",
    `
Berlin | Berlin | BE | 52.5200 | 13.4050 | 1[02][0-4]## | 30-[2-8]#######
Hamburg | Hamburg | HH | 53.5511 | 9.9937 | 20[0-3]## | 40-[2-8]#######
München | Bayern | BY | 48.1351 | 11.5820 | 80[3-6]## | 89-[2-8]#######
Nürnberg | Bayern | BY | 49.4521 | 11.0767 | 904[0-7]# | 911-[2-9]######
Köln | Nordrhein-Westfalen | NRW | 50.9375 | 6.9603 | 50[6-8]## | 221-[2-9]######
Düsseldorf | Nordrhein-Westfalen | NRW | 51.2277 | 6.7735 | 402[0-3]# | 211-[2-9]######
Münster | Nordrhein-Westfalen | NRW | 51.9607 | 7.6261 | 481[4-6]# | 251-[2-9]#####
Frankfurt am Main | Hessen | HE | 50.1109 | 8.6821 | 60[3-5]## | 69-[2-9]#######
Kassel | Hessen | HE | 51.3127 | 9.4797 | 341[1-3]# | 561-[2-9]#####
Stuttgart | Baden-Württemberg | BW | 48.7758 | 9.1829 | 70[1-5]## | 711-[2-9]######
Freiburg im Breisgau | Baden-Württemberg | BW | 47.9990 | 7.8421 | 791[0-1]# | 761-[2-9]#####
Leipzig | Sachsen | SN | 51.3397 | 12.3731 | 04[1-3]## | 341-[2-9]######
Dresden | Sachsen | SN | 51.0504 | 13.7373 | 01[01]## | 351-[2-9]######
Bremen | Bremen | HB | 53.0793 | 8.8017 | 282[0-3]# | 421-[2-7]#####
Hannover | Niedersachsen | NI | 52.3759 | 9.7320 | 30[14]## | 511-[2-9]######
`,
  ),
  streets: listOf(
    "Hauptstraße, Bahnhofstraße, Schillerstraße, Goethestraße, Bergmannstraße, Karl-Marx-Straße, Lindenallee, Kirchgasse, Marktplatz, Friedrichstraße, Oranienstraße, Schulweg, Gartenstraße, Königsplatz, Nernstweg, Ludwigstraße, Müllerstraße, Rosenweg, Eisenbahnstraße, Kantstraße, Steindamm, Wilhelmstraße, Blumenstraße, Am Sudhaus, Venloer Straße, Sonnenallee, Breite Straße, Domplatz",
  ),
  quarters: [],
  streetKinds: [
    ["straße", "str."],
    ["Straße", "Str."],
    ["platz", "pl."],
  ],
  houseNumbers: ["[1-9]#", "[1-9]", "[1-2]##", "[1-9]#a", "[1-9]#"],
  noNumber: null,
  lines: ["{street} {number}", "{street} {number}"],
  units: ["{unit}. OG", "Hinterhaus", "Haus {unit}", "2. Hof"],
  quarterForms: ["{quarter}"],
  tails: ["{postcode} {city}", "D-{postcode} {city}", "{postcode} {city}, Deutschland"],
  domains: [".de", ".de", ".org", ".net"],
  legalForms: ["e.V.", "e. V.", "gGmbH", "gemeinnützige GmbH", "eingetragener Verein"],
};

export const italy: Country = {
  code: "IT",
  names: {
    es: "Italia",
    en: "Italy",
    fr: "Italie",
    pt: "Itália",
    de: "Italien",
    it: "Italia",
    tr: "İtalya",
  },
  weight: 6,
  languages: { it: 93, en: 7 },
  callingCode: "39",
  trunk: "",
  mobile: ["3[2-4][0-9]-[1-9]######"],
  tollFree: "800-[1-9]#####",
  cities: citiesOf(
    "Europe/Rome",
    `
Roma | Lazio | RM | 41.9028 | 12.4964 | 001[0-9]# | 06-[4-8]#######
Milano | Lombardia | MI | 45.4642 | 9.1900 | 201[0-6]# | 02-[2-8]#######
Brescia | Lombardia | BS | 45.5416 | 10.2118 | 251[0-3]# | 030-[2-3]######
Torino | Piemonte | TO | 45.0703 | 7.6869 | 101[0-5]# | 011-[2-8]######
Genova | Liguria | GE | 44.4056 | 8.9463 | 161[0-6]# | 010-[2-8]######
Ventimiglia | Liguria | IM | 43.7912 | 7.6076 | 18039 | 0184-[23]#####
Bologna | Emilia-Romagna | BO | 44.4949 | 11.3426 | 401[0-4]# | 051-[2-6]######
Firenze | Toscana | FI | 43.7696 | 11.2558 | 501[0-4]# | 055-[2-6]######
Napoli | Campania | NA | 40.8518 | 14.2681 | 801[0-4]# | 081-[2-7]######
Bari | Puglia | BA | 41.1171 | 16.8719 | 701[0-3]# | 080-5[0-7]#####
Palermo | Sicilia | PA | 38.1157 | 13.3615 | 901[0-4]# | 091-[3-7]######
Catania | Sicilia | CT | 37.5079 | 15.0830 | 951[0-3]# | 095-[2-7]#####
Lampedusa | Sicilia | AG | 35.5083 | 12.5929 | 92031 | 0922-97####
Trieste | Friuli-Venezia Giulia | TS | 45.6495 | 13.7768 | 341[0-5]# | 040-[2-7]#####
`,
  ),
  streets: listOf(
    "Via Roma, Via Garibaldi, Corso Italia, Via dei Mille, Piazza San Marco, Via Marsala, Viale Regina Margherita, Via XX Settembre, Via Dante, Via della Pace, Vicolo del Carmine, Corso Vittorio Emanuele, Via San Francesco, Via Mazzini, Largo Augusto, Via del Porto, Via Cavour, Via degli Astalli, Piazza Dante, Via Nazionale, Via Tomacelli, Via Padova, Via Prenestina, Via Santa Chiara",
  ),
  quarters: [],
  streetKinds: [
    ["Via", "V."],
    ["Viale", "V.le"],
    ["Piazza", "P.za"],
    ["Corso", "C.so"],
    ["Vicolo", "V.lo"],
  ],
  houseNumbers: ["[1-9]#", "[1-9]", "[1-2]##", "[1-9]#/A", "[1-9]#"],
  noNumber: "snc",
  lines: ["{street}, {number}", "{street} {number}", "{street} n. {number}"],
  units: ["scala {unit}", "int. {unit}", "{unit}º piano"],
  quarterForms: ["{quarter}"],
  tails: ["{postcode} {city} ({short})", "{postcode} {city}", "{city} {short}, Italia"],
  domains: [".org", ".it", ".it", ".eu"],
  legalForms: ["ODV", "APS", "Onlus", "ETS", "O.D.V."],
};
