import { isSmall, plainWords } from "../contacts/slugs.ts";
import { acronymOf } from "../names/acronym.ts";
import { isSayable, sayMeaning } from "../names/meaning.ts";
import { addCity, addCountry, addLegalForm } from "../names/write-name.ts";
import type { Language } from "../places/country.ts";
import { shownName } from "../sketch.ts";
import type { Corruptions } from "./corruption.ts";

/** How words are shortened on lists, in the languages of names. */
const abbreviations: [long: RegExp, short: string][] = [
  [/\bCentro\b/, "Ctro."],
  [/\bCenter\b/, "Ctr."],
  [/\bFundación\b/, "Fund."],
  [/\bFoundation\b/, "Fdn."],
  [/\bFondation\b/, "Fond."],
  [/\bAsociación\b/, "Asoc."],
  [/\bAssociation\b/, "Assoc."],
  [/\bAssociação\b/, "Assoc."],
  [/\bAssociazione\b/, "Ass."],
  [/\bDerechos Humanos\b/, "DD.HH."],
  [/\bDireitos Humanos\b/, "DDHH"],
  [/\bDroits de l'Homme\b/, "DH"],
  [/\bComisión\b/, "Com."],
  [/\bInstituto\b/, "Inst."],
  [/\bNuestra Señora\b/, "Ntra. Sra."],
  [/\bNossa Senhora\b/, "N. Sra."],
  [/\bNotre-Dame\b/, "N.-D."],
  [/\bSaint\b/, "St."],
  [/\bSanta\b/, "Sta."],
  [/\bSan\b/, "S."],
  [/\bSankt\b/, "St."],
  [/\bServicio\b/, "Serv."],
  [/\bService\b/, "Svc."],
  [/\bAlbergue\b/, "Alb."],
  [/\bMigrantes\b/, "Migr."],
  [/\bRefugiados\b/, "Ref."],
  [/\bRefugees\b/, "Refs."],
  [/\bPastoral\b/, "Past."],
  [/\bClínica\b/, "Clín."],
  [/\bComunit[aá]ri[oa]\b/, "Comunit."],
  [/\bCommunity\b/, "Comm."],
  [/\bCommission\b/, "Comm."],
  [/\bObservatorio\b/, "Obs."],
  [/\bFondazione\b/, "Fond."],
  [/\bCooperativa\b/, "Coop."],
  [/\bDispensario\b/, "Disp."],
  [/\bDerneği\b/, "Der."],
  [/\bProgram(me|a)?\b/, "Prog."],
  [/ y /, " & "],
  [/ and /, " & "],
  [/ e /, " & "],
  [/ et /, " & "],
  [/ und /, " u. "],
];

/** What names go through between two lists, short of misspelling. */
export const nameCorruptions: Corruptions<
  | "name translated"
  | "acronym instead of the name"
  | "legal form changed"
  | "place added to the name"
  | "words dropped"
  | "words in another order"
  | "words abbreviated"
> = {
  "name translated"(copy, { dice }) {
    const { name } = copy;
    if (!name.meaning || copy.spelled !== null) return false;
    const meaning = name.meaning;
    const others = (["es", "en", "en", "fr", "pt"] as Language[]).filter(
      (language) =>
        language !== name.language &&
        isSayable(meaning, language) &&
        sayMeaning(meaning, language) !== name.core,
    );
    if (others.length === 0) return false;
    const before = { name: shownName(copy), locale: name.language };
    const language = dice.pick(others);
    copy.alternates = copy.alternates.filter(({ locale }) => locale !== language);
    if (dice.chance(0.3)) copy.alternates.push(before);
    const hadPlace = name.place !== "";
    Object.assign(name, { language, core: sayMeaning(meaning, language), place: "", before: "", legal: "" });
    if (hadPlace && dice.chance(0.7)) addCity(name, copy.place.city, dice);
    return true;
  },
  "acronym instead of the name"(copy, { dice }) {
    const letters = copy.acronym ?? acronymOf(copy.name.core);
    if (!letters || copy.spelled !== null) return false;
    const full = { name: copy.name.core, locale: copy.name.language };
    copy.alternates = copy.alternates.filter(({ name }) => name !== letters);
    // Half of the lists know what the letters stand for.
    if (dice.chance(0.5)) copy.alternates.push(full);
    copy.spelled = dice.pick([
      letters,
      letters,
      `${letters}${copy.name.legal}`,
      `${letters} ${copy.place.city.name}`,
      letters.length < 6
        ? letters
            .split("")
            .map((letter) => `${letter}.`)
            .join("")
        : letters,
    ]);
    return copy.spelled !== copy.name.core;
  },
  "legal form changed"(copy, { dice }) {
    if (copy.spelled !== null) return false;
    const before = shownName(copy);
    if (copy.name.legal && dice.chance(0.3)) copy.name.legal = "";
    else addLegalForm(copy.name, copy.country, dice);
    return shownName(copy) !== before;
  },
  "place added to the name"(copy, { dice }) {
    const { name, country, place } = copy;
    if (copy.spelled !== null) return false;
    const before = shownName(copy);
    if (name.place || dice.chance(0.25)) addCountry(name, country, dice);
    else addCity(name, place.city, dice);
    // "Centro Tijuana de Tijuana" is nobody's name.
    return !before.includes(
      name.place
        .replace(/^\P{L}+|\P{L}+$/gu, "")
        .split(" ")
        .at(-1)!,
    );
  },
  "words dropped"(copy, { dice }) {
    const { name, spelled } = copy;
    const before = shownName(copy);
    const way = dice.weighted({ around: 35, first: 25, small: 20, any: 20 });
    const around = (["legal", "place", "before"] as const).filter((part) => name[part]);
    if (spelled === null && way === "around" && around.length > 0) {
      name[dice.pick(around)] = "";
      return true;
    }
    const all = (spelled ?? name.core).split(" ").filter(Boolean);
    const large = all.flatMap((word, index) => (isSmall(word.toLowerCase()) ? [] : [index]));
    // Of two words neither can be spared.
    if (large.length < 3) return false;
    const at = way === "any" ? dice.pick(large.slice(1)) : large[0]!;
    const next = way === "any" ? at + 1 : large[1]!;
    const left =
      way === "small"
        ? all.filter((word) => !isSmall(word.toLowerCase()))
        : [...all.slice(0, at), ...all.slice(next)];
    const text = left
      .join(" ")
      .replace(/[\s,–-]+(\p{Ll}{1,4})?$/u, "")
      .replace(/^[\s,–-]+/u, "");
    copy.spelled = spelled === null ? `${text}${name.place}${name.legal}` : text;
    // Enough must be left to know it by.
    return copy.spelled !== before && text.length >= Math.max(6, before.length * 0.4);
  },
  "words in another order"(copy, { dice }) {
    const { name, spelled, place } = copy;
    const before = shownName(copy);
    const around = spelled === null ? `${name.place}${name.legal}` : "";
    const all = (spelled ?? name.core).split(" ").filter(Boolean);
    if (all.length < 2) return false;
    const large = (index: number) => !isSmall(all[index]!.toLowerCase());
    const way = dice.pick(["place first", "as in an index", "swapped"]);
    if (way === "place first" && spelled === null && name.place.includes(place.city.name))
      copy.spelled = `${place.city.name} - ${name.core}${name.legal}`;
    else if (way === "swapped") {
      const at = dice.below(all.length - 1);
      if (!large(at) || !large(at + 1)) return false;
      [all[at], all[at + 1]] = [all[at + 1]!, all[at]!];
      copy.spelled = `${all.join(" ")}${around}`;
    } else {
      // "San José, Casa del Migrante".
      const cut = dice.between(1, all.length - 1);
      if (!large(cut) || !large(cut - 1)) return false;
      copy.spelled = `${all.slice(cut).join(" ")}, ${all.slice(0, cut).join(" ")}${around}`;
    }
    return copy.spelled !== before;
  },
  "words abbreviated"(copy, { dice }) {
    const before = shownName(copy);
    const fitting = dice.shuffled(abbreviations.filter(([long]) => long.test(before)));
    if (fitting.length === 0) return false;
    copy.spelled = fitting
      .slice(0, dice.between(1, 2))
      .reduce((so, [long, short]) => so.replace(long, short), before);
    return plainWords(copy.spelled).join("") !== "" && copy.spelled !== before;
  },
};
