/** Scripts by their ISO 15924 names, as Unicode knows them; of one text all its letters together are counted. */
export const scripts: readonly (readonly [name: string, letters: RegExp])[] = [
  ["Latn", /\p{Script=Latin}/gu],
  ["Arab", /\p{Script=Arabic}/gu],
  ["Cyrl", /\p{Script=Cyrillic}/gu],
  ["Grek", /\p{Script=Greek}/gu],
  ["Hebr", /\p{Script=Hebrew}/gu],
  ["Armn", /\p{Script=Armenian}/gu],
  ["Geor", /\p{Script=Georgian}/gu],
  ["Ethi", /\p{Script=Ethiopic}/gu],
  ["Deva", /\p{Script=Devanagari}/gu],
  ["Beng", /\p{Script=Bengali}/gu],
  ["Guru", /\p{Script=Gurmukhi}/gu],
  ["Taml", /\p{Script=Tamil}/gu],
  ["Thai", /\p{Script=Thai}/gu],
  ["Mymr", /\p{Script=Myanmar}/gu],
  ["Khmr", /\p{Script=Khmer}/gu],
  ["Hang", /\p{Script=Hangul}/gu],
  // Chinese, and Japanese with its two syllabaries.
  ["Hani", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
];

/** What Unicode's likely subtags call those scripts by the language that is written in them. */
export const scriptAliases: Readonly<Record<string, string>> = {
  Hans: "Hani",
  Hant: "Hani",
  Jpan: "Hani",
  Kore: "Hang",
};

/**
 * Languages that are written in more than one script, so that none of them says anything. Source: the scripts that CLDR's
 * supplemental data lists for each language.
 */
export const manyScripts: ReadonlySet<string> = new Set([
  ...[
    "az",
    "bs",
    "ha",
    "kk",
    "ks",
    "ku",
    "ky",
    "mn",
    "ms",
    "pa",
    "ro",
    "sd",
    "so",
    "sr",
    "sw",
    "tg",
    "tk",
    "tr",
    "tt",
  ],
  ...[
    "ug",
    "uz",
    "vi",
    "wo",
    "yi",
    "ff",
    "ber",
    "zgh",
    "kab",
    "rif",
    "rom",
    "sat",
    "mni",
    "shi",
    "dyu",
    "bm",
  ],
]);
