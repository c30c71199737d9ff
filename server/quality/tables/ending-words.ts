/**
 * How texts say in English, Spanish, French and Portuguese until when something holds; folded: small letters, no accents.
 * From the languages' grammars.
 */

/** Months by their names and usual short forms. */
const monthNames = [
  "january jan enero ene janvier janv janeiro",
  "february feb febrero fevrier fevr fevereiro fev",
  "march mar marzo mars marco",
  "april apr abril abr avril avr",
  "may mayo mai maio",
  "june jun junio juin junho",
  "july jul julio juillet juil julho",
  "august aug agosto ago aout",
  "september sept sep septiembre setiembre septembre setembro set",
  "october oct octubre octobre outubro out",
  "november nov noviembre novembre novembro",
  "december dec diciembre dic decembre dezembro dez",
];

/** The number of a month, "01" to "12", by its name. */
export const months: ReadonlyMap<string, string> = new Map(
  monthNames.flatMap((names, index) =>
    names.split(" ").map((name) => [name, String(index + 1).padStart(2, "0")] as const),
  ),
);

/** What stands before the date to which something lasts. */
export const until = ["until", "till", "thru", "through", "hasta", "jusqu'au", "jusqu'a", "jusqu'en", "ate"];

/** What may stand between: "until the end of", "hasta finales de". */
export const between = [
  ...[
    "the",
    "the end of",
    "end of",
    "late",
    "early",
    "mid",
    "at least",
    "el",
    "el dia",
    "el mes de",
    "finales de",
  ],
  ...[
    "fines de",
    "fin de",
    "el fin de",
    "mediados de",
    "principios de",
    "al menos",
    "le",
    "la fin de",
    "fin",
  ],
  ...["o", "o dia", "o fim de", "o final de", "final de", "fim de", "ao menos"],
];

/** What ends on its date by itself, or begins anew on it. */
export const ends = [
  ...[
    "ends on",
    "ends in",
    "ending on",
    "ending in",
    "expires on",
    "expires in",
    "expires",
    "reopens on",
    "reopens in",
  ],
  ...[
    "reopen on",
    "reopen in",
    "reopening on",
    "reopening in",
    "deadline:",
    "deadline is",
    "not before",
    "valid to",
  ],
  ...[
    "vence el",
    "vence en",
    "caduca el",
    "caduca en",
    "finaliza el",
    "finaliza en",
    "termina el",
    "termina en",
  ],
  ...["concluye el", "concluye en", "reabre el", "reabre en", "reabrira el", "reabrira en", "fecha limite:"],
  ...["se termine le", "se termine en", "prend fin le", "expire le", "rouvre le", "rouvre en", "rouvrira le"],
  ...["rouvrira en", "termina em", "encerra em", "expira em", "vence em", "reabre em", "reabrira em"],
];

/** What is shut for a while, or counts for a while: with it also a bare year says when that ends. */
export const states = [
  ...[
    "closed",
    "suspended",
    "paused",
    "unavailable",
    "valid",
    "funded",
    "extended",
    "cerrado",
    "cerrada",
    "cerrados",
  ],
  ...[
    "cerradas",
    "suspendido",
    "suspendida",
    "suspendidos",
    "suspendidas",
    "en pausa",
    "vigente",
    "vigentes",
    "valido",
  ],
  ...[
    "valida",
    "prorrogado",
    "prorrogada",
    "ferme",
    "fermee",
    "suspendu",
    "suspendue",
    "valable",
    "fechado",
    "fechada",
  ],
  ...["suspenso", "suspensa"],
];

/** Verbs that tell of what was: a sentence with one of them is history, and may name its dates. With accents. */
export const past =
  /(?<!\p{L})(?:was|were|had|did|used|worked|served|operated|ran|existed|lived|fue|fueron|era|eran|tenía|tenían|había|habían|estuvo|estuvieron|tuvo|tuvieron|étaient|était|fut|furent|avait|avaient|foi|foram|eram|tinha|tinham|havia|\p{L}{2,}(?:ó|aron|ieron|aba|aban|aram|eram|iram|ava|avam))(?!\p{L})/iu;
