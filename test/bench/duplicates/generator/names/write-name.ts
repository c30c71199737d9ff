import type { Dice } from "../dice.ts";
import type { City, Country, Language } from "../places/country.ts";
import type { Name } from "../sketch.ts";
import { isSayable, type Meaning, sayMeaning } from "./meaning.ts";
import { anyPerson } from "./persons.ts";

/** How a city is added to a name. */
const places: Record<Language, string[]> = {
  es: [" de {c}", " {c}", " en {c}", " - {c}", ", {c}", " ({c})"],
  en: [" of {c}", " {c}", " in {c}", " - {c}", ", {c}", " ({c})"],
  fr: [" de {c}", " {c}", " à {c}", " - {c}", ", {c}"],
  pt: [" de {c}", " {c}", " em {c}", " - {c}", "/{c}"],
  de: [" {c}", " in {c}", " – {c}", ", {c}"],
  it: [" di {c}", " {c}", " - {c}", " a {c}"],
  tr: [" {c}", " - {c}", " ({c})"],
  ar: [" {c}", " - {c}", ", {c}"],
};

/** Legal forms that stand before the name. */
const leading = /^(Asociación|Association|Corporación|ONGD?|SAL)$/;

export function anyLanguage({ languages }: Country, dice: Dice): Language {
  return dice.weighted(languages as Record<Language, number>);
}

export function addCity(name: Name, city: City, dice: Dice): void {
  name.place = dice.pick(places[name.language]).replace("{c}", city.name);
}

/** A country is added without a preposition: each has its own. */
export function addCountry(name: Name, { names }: Country, dice: Dice): void {
  const word = names[name.language === "ar" ? "en" : name.language];
  name.place += dice.pick([` ${word}`, ` - ${word}`, `, ${word}`, ` (${word})`]);
}

/** Adds, or changes, the legal form as the country's lists write it. */
export function addLegalForm(name: Name, { legalForms }: Country, dice: Dice): void {
  const form = dice.pick(legalForms);
  if (leading.test(form) && !name.core.startsWith(form)) {
    name.legal = "";
    name.before = `${form} `;
    return;
  }
  name.legal = dice.chance(0.4) ? `, ${form}` : ` ${form}`;
}

/** A meaning as a name in the language that is wanted, or in the country's where that has no words for it. */
export function writeName(
  meaning: Meaning,
  wanted: Language,
  country: Country,
  city: City,
  dice: Dice,
): Name {
  const language = isSayable(meaning, wanted) ? wanted : fallback(meaning, country);
  const name: Name = {
    language,
    meaning,
    core: sayMeaning(meaning, language),
    before: "",
    place: "",
    legal: "",
  };
  if (dice.chance(meaning.patron ? 0.16 : 0.4)) addCity(name, city, dice);
  if (dice.chance(0.25)) addLegalForm(name, country, dice);
  return name;
}

/** A foundation or association that is named after somebody. */
export function writeNameOfPerson(country: Country, city: City, dice: Dice): Name {
  const language = anyLanguage(country, dice);
  const forms: Record<Language, string[]> = {
    es: ["Fundación {n}", "Casa {n}", "Centro {n}", "Asociación Amigos de {n}", "Instituto {n}"],
    en: ["{n} Foundation", "{n} Center", "The {n} Fund", "{n} House", "Friends of {n}"],
    fr: ["Fondation {n}", "Maison {n}", "Association {n}", "Les Amis de {n}"],
    pt: ["Fundação {n}", "Casa {n}", "Instituto {n}", "Associação {n}"],
    de: ["{n}-Stiftung", "{n}-Haus", "Freundeskreis {n}", "Stiftung {n}"],
    it: ["Fondazione {n}", "Casa {n}", "Associazione {n}", "Centro {n}"],
    tr: ["{n} Vakfı", "{n} Derneği", "{n} Eğitim Vakfı"],
    ar: ["Muassasat {n}", "Jamiyat {n}", "Dar {n}"],
  };
  const core = dice.pick(forms[language]).replace("{n}", anyPerson(language, dice));
  const name: Name = { language, meaning: null, core, before: "", place: "", legal: "" };
  if (dice.chance(0.1)) addCity(name, city, dice);
  if (dice.chance(0.25)) addLegalForm(name, country, dice);
  return name;
}

function fallback(meaning: Meaning, { languages }: Country): Language {
  const spoken = Object.keys(languages) as Language[];
  return spoken.find((language) => isSayable(meaning, language)) ?? "en";
}
