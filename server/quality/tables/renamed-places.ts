/** A place that has another name now. */
export interface RenamedPlace {
  /** ISO 3166-1 alpha-2: the name means something else elsewhere. */
  country: string;
  /** Codes of the states in which it counts, where not in all of the country. */
  states?: readonly string[];
  /** The name of old, with the words around it that change too. */
  old: RegExp;
  now: string;
  /** Since when, as precise as it is known. */
  since: string;
  /** Whether the name of old is still in everyday use, so that everybody finds the place by it. */
  stillSaid?: true;
}

const before = "(?<![\\p{L}\\d])";
const behind = "(?![\\p{L}\\d])";
/** A part of an address, by itself or beside a postcode, in whichever case: what has the name in it may have kept it. */
const part = (source: string) =>
  new RegExp(
    `(?<=(?:^|[,;\\n])\\s{0,3}(?:\\d[\\d-]{2,9}\\s{1,3})?)(?:${source})(?=\\s{0,3}(?:$|[,;.\\n]|[-\u2010-\u2015]?\\s{0,3}\\d))`,
    "giu",
  );

const boroughs =
  "Álvaro Obregón|Azcapotzalco|Benito Juárez|Coyoacán|Cuajimalpa(?: de Morelos)?|Cuauhtémoc|Gustavo A\\.? Madero|Iztacalco|Iztapalapa|(?:La )?Magdalena Contreras|Miguel Hidalgo|Milpa Alta|Tláhuac|Tlalpan|Venustiano Carranza|Xochimilco";
const dropAccents = (source: string) =>
  source.replaceAll("Á", "[ÁA]").replaceAll(/[áéó]/g, (vowel) => `[${vowel}${vowel.normalize("NFD")[0]}]`);

/** What places were called, each with the law or decision by which that ended. */
export const renamedPlaces: readonly RenamedPlace[] = [
  {
    // Decreto por el que se declaran reformadas … en materia de la reforma política de la Ciudad de México, DOF 2016-01-29.
    country: "MX",
    old: new RegExp(
      `${before}(?:Ciudad de )?M[eé]xico,?\\s{1,3}(?:D\\.?\\s?F(?:\\.|${behind})|Distrito Federal${behind})|${before}D\\.\\s?F(?:\\.|${behind})|${part("Distrito Federal|DF").source}`,
      "giu",
    ),
    now: "Ciudad de México",
    since: "2016-01-29",
  },
  {
    // Constitución Política de la Ciudad de México, in force since 2018-09-17: the boroughs became alcaldías.
    country: "MX",
    states: ["CMX"],
    old: new RegExp(
      `${before}(?:Delegaci[oó]n|Deleg\\.?|Del\\.)(?=\\s{1,3}(?:${dropAccents(boroughs)})${behind})`,
      "giu",
    ),
    now: "Alcaldía",
    since: "2018-09-17",
  },
  // Acto Legislativo 01 de 2000.
  { country: "CO", old: part("Santa\\s?f[eé] de Bogot[aá]"), now: "Bogotá", since: "2000-08-17" },
  // Legal Notice 80 of 2018.
  { country: "SZ", old: part("Swaziland"), now: "Eswatini", since: "2018-04-19" },
  { country: "SZ", old: part("S[uw]azilandia"), now: "Esuatini", since: "2018-04-19" },
  // Prespa Agreement, in force 2019-02-12.
  {
    country: "MK",
    old: part("(?<!North )Macedonia(?! del Norte)|FYROM"),
    now: "North Macedonia",
    since: "2019-02-12",
  },
  // Decree of the President of Kazakhstan of 2022-09-17, which took back that of 2019-03-23.
  { country: "KZ", old: part("Nur[- ]?Sultan"), now: "Astana", since: "2022-09-17" },
  // The United Nations took up the name on 2022-06-01.
  { country: "TR", old: part("Turkey"), now: "Türkiye", since: "2022-06-01", stillSaid: true },
  // Government of Cabo Verde to the United Nations, 2013-10-24.
  { country: "CV", old: part("Cape Verde"), now: "Cabo Verde", since: "2013-10-24", stillSaid: true },
  // Adaptation of Expressions Law, 1989-06-18.
  { country: "MM", old: part("Burma"), now: "Myanmar", since: "1989-06-18", stillSaid: true },
  { country: "MM", old: part("Rangoon"), now: "Yangon", since: "1989-06-18" },
  // Government of Maharashtra, 1995; of Tamil Nadu, 1996; of West Bengal, 2001-01-01.
  { country: "IN", old: part("Bombay"), now: "Mumbai", since: "1995" },
  { country: "IN", old: part("Madras"), now: "Chennai", since: "1996" },
  { country: "IN", old: part("Calcutta"), now: "Kolkata", since: "2001-01-01" },
  // Government of Karnataka, 2014-11-01; Orissa (Alteration of Name) Act, in force 2011-11-01.
  { country: "IN", old: part("Bangalore"), now: "Bengaluru", since: "2014-11-01", stillSaid: true },
  { country: "IN", old: part("Orissa"), now: "Odisha", since: "2011-11-01" },
  // Gazetted by the Minister of Arts and Culture on these days.
  { country: "ZA", old: part("Grahamstown"), now: "Makhanda", since: "2018-06-29", stillSaid: true },
  { country: "ZA", old: part("Port Elizabeth"), now: "Gqeberha", since: "2021-02-23", stillSaid: true },
];
