import { frequentWords } from "./tables/frequent-words.ts";
import { manyScripts, scriptAliases, scripts } from "./tables/scripts.ts";

/** Fewer letters, or fewer words, do not show what language they are. */
const fewestLetters = 40;
const fewestWords = 12;
/** What comes after so many letters says nothing new. */
const enough = 3000;
/** Of a text's words at least so many are among the small ones of its language. */
const leastShare = 0.2;
/** So many times more words speak for one language alone than for the other alone. */
const clearly = 6;

/** The script in which each language is written as a rule; asking for it takes long. */
const expected = new Map<string, string | null>();
const mostExpected = 1000;

const latinLetters = /\p{Script=Latin}+/gu;
const noLetters = /[\p{Script=Common}\p{Script=Inherited}]+/gu;
/** In what a text is written: a language, or only a script where it does not show which. */
export type Reading = { language: string } | { script: string };

/**
 * What a text is written in where that is surely not the language it is labelled with; null where it may well be, and
 * for short and mixed texts. Pure.
 */
export function otherLanguage(whole: string, locale: string): Reading | null {
  const text = whole.slice(0, enough);
  const labelled = locale.toLowerCase().split("-")[0]!;
  const script = scriptOf(text);
  const usual = expectedScript(locale);
  if (script === null) return null;
  const language = script === "Latn" ? languageOf(text, labelled) : null;
  if (script === usual) return language === null ? null : { language };
  if (usual === null || manyScripts.has(labelled)) return null;
  return language ? { language } : { script };
}

/** The script of nearly all letters of a text that has enough of them. */
function scriptOf(text: string): string | null {
  const rest = text.replace(latinLetters, "");
  const others = rest.replace(noLetters, "");
  const counted = scripts.map(([name, letters]) => ({
    name,
    // Most texts have no other letters, and need not be searched for each of them.
    count:
      name === "Latn" ? text.length - rest.length : others === "" ? 0 : (others.match(letters)?.length ?? 0),
  }));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const most = counted.reduce((one, other) => (other.count > one.count ? other : one));
  return total >= fewestLetters && most.count >= total * 0.9 ? most.name : null;
}

/** The script in which a language is written as a rule; null where nobody knows. */
function expectedScript(locale: string): string | null {
  const before = expected.get(locale);
  if (before !== undefined) return before;
  if (expected.size >= mostExpected) expected.clear();
  const script = likelyScript(locale);
  expected.set(locale, script);
  return script;
}

function likelyScript(locale: string): string | null {
  try {
    const script = new Intl.Locale(locale).maximize().script ?? null;
    return script && (scriptAliases[script] ?? script);
  } catch {
    // Somebody is still typing the tag.
    return null;
  }
}

/**
 * The language whose small words fill a text in Latin letters, where it is another than the labelled one; null where
 * neither is known well enough.
 */
function languageOf(text: string, labelled: string): string | null {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (words.length < fewestWords) return null;
  const counts = [...frequentWords].map(([language, known]) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  }));
  const { language, count } = counts.reduce((one, other) => (other.count > one.count ? other : one));
  if (language === labelled || count < words.length * leastShare) return null;
  const [meant, said] = [frequentWords.get(language)!, frequentWords.get(labelled)];
  const alone = words.filter((word) => meant.has(word) && !said?.has(word)).length;
  const against = said ? words.filter((word) => said.has(word) && !meant.has(word)).length : 0;
  return alone >= 4 && alone >= against * clearly && (said || expectedScript(labelled) !== "Latn")
    ? language
    : null;
}
