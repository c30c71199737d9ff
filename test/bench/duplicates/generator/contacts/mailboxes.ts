import type { Dice } from "../dice.ts";
import type { City, Country } from "../places/country.ts";
import { isSmall, plainWords } from "./slugs.ts";

/** Names that are given once in a directory: domains, mailboxes, pages. */
export type Taken = Set<string>;

const everywhere = ["gmail.com", "gmail.com", "gmail.com", "hotmail.com", "yahoo.com", "outlook.com"];
const providers: Record<string, string[]> = {
  MX: ["hotmail.com", "yahoo.com.mx", "prodigy.net.mx", "live.com.mx"],
  US: ["aol.com", "comcast.net"],
  BR: ["uol.com.br", "yahoo.com.br", "bol.com.br"],
  ES: ["hotmail.es", "yahoo.es", "telefonica.net"],
  FR: ["orange.fr", "wanadoo.fr", "laposte.net", "free.fr"],
  DE: ["gmx.de", "web.de", "t-online.de"],
  IT: ["libero.it", "tiscali.it", "virgilio.it", "pec.it"],
  TR: ["hotmail.com", "mynet.com"],
  MA: ["menara.ma", "yahoo.fr"],
  LB: ["cyberia.net.lb", "hotmail.com"],
};

/** What mailboxes are called, in the country's own words; "info" is everywhere. */
const locals: Record<string, string> = {
  es: "contacto direccion coordinacion legal oficina juridico comunicacion recepcion",
  en: "contact office hello admin help legal intake director",
  fr: "contact accueil secretariat direction asso permanence",
  pt: "contato secretaria atendimento diretoria juridico",
  de: "kontakt buero beratung post verein",
  it: "segreteria contatti direzione accoglienza",
  tr: "iletisim bilgi ofis destek",
};

/** A domain of its own, such as casamigrante.org.mx; the city is put in when it is taken. */
export function makeDomain(
  core: string,
  acronym: string | null,
  { domains }: Country,
  city: City,
  taken: Taken,
  dice: Dice,
): string {
  const words = plainWords(core);
  const strong = words.filter((word) => !isSmall(word));
  const town = plainWords(city.name).join("");
  const stems = [
    ...(acronym && dice.chance(0.35) ? [acronym.toLowerCase()] : []),
    ...dice.shuffled([
      strong.join(""),
      strong.slice(0, 2).join(""),
      strong.slice(0, 3).join("-"),
      strong.slice(-2).join(""),
      words.slice(0, 3).join(""),
    ]),
    `${strong.slice(0, 2).join("")}${town}`,
    `${(acronym ?? strong[0] ?? "casa").toLowerCase()}-${town}`,
    `${strong.join("")}${town}`,
  ].filter((stem) => stem.length > 2 && stem.length < 32);
  const ending = dice.pick(domains);
  const free = stems.map((stem) => stem + ending).find((domain) => !taken.has(domain));
  const domain = free ?? `${strong[0] ?? "casa"}${dice.digits("####")}${ending}`;
  taken.add(domain);
  return domain;
}

export function mailboxAt(domain: string, { languages }: Country, dice: Dice, not?: string): string {
  const spoken = Object.keys(languages).find((language) => locals[language]) ?? "en";
  const words = ["info", "info", ...locals[spoken]!.split(" ")];
  return `${dice.pick(words.filter((word) => `${word}@${domain}` !== not))}@${domain}`;
}

/** A mailbox of a free provider, named after the organization or after who reads it. */
export function freeMailbox(
  core: string,
  acronym: string | null,
  country: Country,
  city: City,
  taken: Taken,
  dice: Dice,
): string {
  const strong = plainWords(core).filter((word) => !isSmall(word));
  const town = plainWords(city.name)[0]!;
  const stems = [
    strong.slice(0, 2).join(""),
    strong.slice(0, 2).join("_"),
    `${strong.slice(0, 2).join("")}${town}`,
    `${(acronym ?? strong[0]!).toLowerCase()}.${town}`,
    `${(acronym ?? strong[0]!).toLowerCase()}${dice.digits("##")}`,
    strong.map((word) => word.slice(0, 4)).join(""),
    `${dice.pick("es" in country.languages ? ["contacto", "padre", "hna", "albergue", "info"] : ["info", "contact", "office", "team"])}.${strong.at(-1)}`,
  ];
  for (;;) {
    const stem = dice.pick(stems).slice(0, 28) + (dice.chance(0.2) ? dice.digits("##") : "");
    const provider = dice.pick(dice.chance(0.7) ? everywhere : (providers[country.code] ?? everywhere));
    const mailbox = `${stem}@${provider}`;
    if (!taken.has(mailbox)) {
      taken.add(mailbox);
      return mailbox;
    }
    stems.push(`${stem}${dice.digits("##")}`);
  }
}
