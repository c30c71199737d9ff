import { type Country, citiesOf, listOf } from "./country.ts";

export const spain: Country = {
  code: "ES",
  names: {
    es: "España",
    en: "Spain",
    fr: "Espagne",
    pt: "Espanha",
    de: "Spanien",
    it: "Spagna",
    tr: "İspanya",
  },
  weight: 8,
  languages: { es: 95, en: 5 },
  callingCode: "34",
  trunk: "",
  mobile: ["6##-######", "7[1-4]#-######"],
  tollFree: "900-[1-9]#####",
  cities: citiesOf(
    "Europe/Madrid",
    `
Madrid | Comunidad de Madrid | Madrid | 40.4168 | -3.7038 | 280[1-4]# | 91-[3-7]######
Barcelona | Cataluña | Barcelona | 41.3874 | 2.1686 | 080[0-3]# | 93-[2-4]######
Valencia | Comunidad Valenciana | València | 39.4699 | -0.3763 | 460[0-1]# | 96-3[1-9]#####
Sevilla | Andalucía | Sevilla | 37.3891 | -5.9845 | 410[0-1]# | 95-4[2-9]#####
Málaga | Andalucía | Málaga | 36.7213 | -4.4214 | 290[0-1]# | 95-22#####
Granada | Andalucía | Granada | 37.1773 | -3.5986 | 180[0-1]# | 958-[12]#####
Almería | Andalucía | Almería | 36.8340 | -2.4637 | 0400# | 950-2#####
Algeciras | Andalucía | Cádiz | 36.1408 | -5.4562 | 1120# | 956-6#####
Bilbao | País Vasco | Bizkaia | 43.2630 | -2.9350 | 480[0-1]# | 94-4[1-7]#####
Irún | País Vasco | Gipuzkoa | 43.3390 | -1.7894 | 2030# | 943-6#####
Zaragoza | Aragón | Zaragoza | 41.6488 | -0.8891 | 500[0-1]# | 976-[2-7]#####
Murcia | Región de Murcia | Murcia | 37.9922 | -1.1307 | 300[0-1]# | 968-2#####
Las Palmas de Gran Canaria | Canarias | Las Palmas | 28.1235 | -15.4363 | 350[0-1]# | 928-[23]##### | Atlantic/Canary
Melilla | Melilla | Melilla | 35.2923 | -2.9381 | 5200# | 95-267####
Ceuta | Ceuta | Ceuta | 35.8894 | -5.3213 | 5100# | 956-5#####
`,
  ),
  streets: listOf(
    "Calle Mayor, Calle de Atocha, Avenida de la Constitución, Calle Real, Calle San Vicente, Paseo de la Castellana, Calle Alcalá, Gran Vía, Calle del Carmen, Plaza de España, Calle Doctor Fleming, Calle Hospital, Avenida del Puerto, Calle Santa Isabel, Calle Lavapiés, Ronda de Toledo, Calle Sant Pau, Calle Colón, Calle San Juan, Avenida de Andalucía, Calle de la Cruz, Calle Nueva, Plaza Mayor, Calle Embajadores, Camino de Ronda, Calle Jesús, Calle León y Castillo, Calle Pelayo",
  ),
  quarters: [],
  streetKinds: [
    ["Calle", "C/"],
    ["Avenida", "Avda."],
    ["Plaza", "Pza."],
    ["Paseo", "Pº"],
    ["Ronda", "Rda."],
  ],
  houseNumbers: ["[1-9]#", "[1-9]", "[1-2]##", "[1-9]#"],
  noNumber: "s/n",
  lines: ["{street}, {number}", "{street} {number}", "{street}, nº {number}", "{street} núm. {number}"],
  units: ["{unit}º izda.", "{unit}º B", "bajo", "local {unit}"],
  quarterForms: ["{quarter}"],
  tails: ["{postcode} {city}", "{postcode} {city} ({short})", "{postcode} - {city}, España", "{city}"],
  domains: [".org", ".es", ".org.es", ".ong"],
  legalForms: ["ONG", "ONGD", "Asociación", "O.N.G."],
};

export const france: Country = {
  code: "FR",
  names: {
    es: "Francia",
    en: "France",
    fr: "France",
    pt: "França",
    de: "Frankreich",
    it: "Francia",
    tr: "Fransa",
  },
  weight: 8,
  languages: { fr: 93, en: 4, ar: 3 },
  callingCode: "33",
  trunk: "0",
  mobile: ["6-[1-8]#-##-##-##", "7-[5-8]#-##-##-##"],
  tollFree: "8-0[0-4]-##-##-##",
  cities: citiesOf(
    "Europe/Paris",
    `
Paris | Île-de-France | IDF | 48.8566 | 2.3522 | 750[01]# | 1-4[2-8]-##-##-##
Saint-Denis | Île-de-France | 93 | 48.9362 | 2.3574 | 93200 | 1-48-##-##-##
Montreuil | Île-de-France | 93 | 48.8638 | 2.4485 | 93100 | 1-48-##-##-##
Lyon | Auvergne-Rhône-Alpes | Rhône | 45.7640 | 4.8357 | 6900# | 4-7[28]-##-##-##
Grenoble | Auvergne-Rhône-Alpes | Isère | 45.1885 | 5.7245 | 38[01]00 | 4-76-##-##-##
Marseille | Provence-Alpes-Côte d'Azur | PACA | 43.2965 | 5.3698 | 1300# | 4-91-##-##-##
Nice | Provence-Alpes-Côte d'Azur | PACA | 43.7102 | 7.2620 | 06[0-3]00 | 4-93-##-##-##
Briançon | Provence-Alpes-Côte d'Azur | Hautes-Alpes | 44.8960 | 6.6350 | 05100 | 4-92-##-##-##
Toulouse | Occitanie | Haute-Garonne | 43.6047 | 1.4442 | 31[0-5]00 | 5-61-##-##-##
Montpellier | Occitanie | Hérault | 43.6108 | 3.8767 | 340[0-9]0 | 4-67-##-##-##
Bordeaux | Nouvelle-Aquitaine | Gironde | 44.8378 | -0.5792 | 33[0-3]00 | 5-56-##-##-##
Lille | Hauts-de-France | Nord | 50.6292 | 3.0573 | 59[08]00 | 3-20-##-##-##
Calais | Hauts-de-France | Pas-de-Calais | 50.9513 | 1.8587 | 62100 | 3-21-##-##-##
Strasbourg | Grand Est | Bas-Rhin | 48.5734 | 7.7521 | 67[0-2]00 | 3-88-##-##-##
Metz | Grand Est | Moselle | 49.1193 | 6.1757 | 570[0-7]0 | 3-87-##-##-##
Nantes | Pays de la Loire | Loire-Atlantique | 47.2184 | -1.5536 | 44[0-3]00 | 2-40-##-##-##
Rennes | Bretagne | Ille-et-Vilaine | 48.1173 | -1.6778 | 35[0-2]00 | 2-99-##-##-##
`,
  ),
  streets: listOf(
    "rue de la République, avenue Jean Jaurès, rue Victor Hugo, boulevard de Strasbourg, rue du Faubourg Saint-Martin, place de la Mairie, rue des Lilas, rue Pasteur, avenue de la Gare, rue Saint-Jacques, rue de Paris, boulevard Voltaire, rue Gambetta, rue Doudeauville, allée des Tilleuls, impasse du Moulin, rue des Carmes, quai de la Fosse, cours de Vincennes, rue Nationale, chemin des Vignes, rue de l'Église, avenue Foch, rue Bichat, rue du Port, boulevard Carnot, rue Molière, place Saint-Michel",
  ),
  quarters: [],
  streetKinds: [
    ["avenue", "av."],
    ["boulevard", "bd"],
    ["place", "pl."],
    ["rue", "r."],
    ["Saint", "St"],
  ],
  houseNumbers: ["[1-9]#", "[1-9]", "[1-2]##", "[1-9]# bis", "[1-9]#"],
  noNumber: null,
  lines: ["{number}, {street}", "{number} {street}"],
  units: ["{unit}e étage", "Bât. {unit}", "BP {unit}", "escalier {unit}"],
  quarterForms: ["{quarter}"],
  tails: ["{postcode} {city}", "{postcode} {city}, France", "{postcode} {city} ({short})"],
  domains: [".org", ".fr", ".asso.fr", ".org"],
  legalForms: ["Association loi 1901", "ONG", "asbl"],
};
