import type { PhoneType } from "../organizations/document.ts";

/** Finds every one of the words, whole, with the dot behind an abbreviation. */
const anyOf = (...words: string[]) =>
  new RegExp(`(?<![\\p{L}])(?:${words.join("|")})(?![\\p{L}])\\.?`, "giu");

/** What stands before a number and says its type, the surest first. */
export const typeWords: [PhoneType, RegExp][] = [
  ["WHATSAPP", anyOf("whats ?app", "whats", "wsp", "wapp")],
  [
    "HOTLINE",
    anyOf(
      "hot ?line",
      "help ?line",
      "crisis line",
      "l[ií]nea de (?:ayuda|emergencias?|crisis|vida)",
      "emergenc(?:y|ias?)",
      "urgencias?",
    ),
  ],
  [
    "TOLL_FREE",
    anyOf(
      "toll[ -]?free",
      "free ?phone",
      "(?:llamada|l[ií]nea|n[uú]mero) gratuit[ao]",
      "gratuit[ao]",
      "lada sin costo",
      "sin costo",
    ),
  ],
  ["TEXT", anyOf("sms", "text(?: messages?)?", "mensajes? de texto")],
  ["CELL", anyOf("cell?(?:ular(?:es)?)?", "m[oó]vil(?:es)?", "mobile", "cell ?phone")],
  ["FAX", anyOf("fax")],
];

/** What stands before a number and says no more than that it is one. */
export const phoneWords = anyOf(
  "tels?",
  "tel[eé]fonos?",
  "tele?phones?",
  "phones?",
  "ph",
  "tlf",
  "tfno",
  "call(?: us)?(?: at| on)?",
  "ll[aá]m(?:e|a|anos|enos|ar)(?: al?)?",
  "conmutador",
  "lada",
  "only",
  "solo",
  "s[oó]lo",
  "n[uú]meros?",
  "numbers?",
);

export const emailWords = anyOf(
  "e-?mails?",
  "mails?",
  "mailto",
  "correos?(?: electr[oó]nicos?)?",
  "electronic mail",
  "write to",
  "escrib[ae] a",
);

export const linkWords = anyOf(
  "websites?",
  "web ?sites?",
  "web",
  "sitios? web",
  "p[aá]ginas?(?: web)?",
  "url",
  "links?",
  "enlaces?",
  "facebook",
  "fb",
  "twitter",
  "instagram",
  "ig",
  "youtube",
  "linkedin",
  "telegram",
);

export const hoursWords = anyOf(
  "(?:opening|office|business|reception|visiting) hours",
  "hours",
  "open(?:ing)?(?: times?)?",
  "horarios?(?: de (?:atenci[oó]n|servicio|oficina|apertura))?",
  "d[ií]as y horarios?(?: de atenci[oó]n)?",
  "abierto",
  "abrimos",
  "atenci[oó]n",
);
