/**
 * What counts as part of a word, as ranges for regular expressions that PostgreSQL and JavaScript both read: digits,
 * letters of the scripts in use, and their marks. Punctuation between them is left out, Arabic and Indian as well.
 */
export const wordCharacters = [
  "0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u037d\\u037f-\\u0386\\u0388-\\u0559",
  "\\u0560-\\u0588\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7-\\u05f2\\u0610-\\u061a\\u0620-\\u0669",
  "\\u066e-\\u06d3\\u06d5-\\u06ff\\u0710-\\u0963\\u0966-\\u1049\\u1050-\\u1360\\u1369-\\u167f\\u1681-\\u17d3",
  "\\u17db-\\u17ff\\u180f-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc",
].join("");

/** What may stand between the digits of one phone number. */
export const phonePunctuation = " \\u00a0().+/\\u00b7\\u2010-\\u2015\\u2212-";

/** A break inside a JSON text that is kept as a text: it is written out, and parts words all the same. */
const writtenBreak = /\\[nrt]/g;
const word = new RegExp(`[${wordCharacters}]+`, "g");

/** Marks that may follow a letter of their own and do not count: accents, and the vowels of Hebrew and Arabic. */
export const marks =
  "\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670";
const someMarks = new RegExp(`[${marks}]+`, "g");

/** A text with `%C3%B1` and the like read, as links write it; what is no UTF-8 stays. */
export function percentRead(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** A text without case and accents; Á, á and a are one. */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(someMarks, "").normalize("NFC");
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  return fold(text.replace(writtenBreak, " ")).match(word) ?? [];
}

/** The digits of each run that may be a phone number, with the places in it where a group of digits ends. */
export function digitRuns(text: string): { digits: string; ends: number[] }[] {
  const runs = text.match(new RegExp(`[0-9](?:[${phonePunctuation}]{0,4}[0-9])*`, "g")) ?? [];
  return runs.map((run) => {
    let length = 0;
    const ends = (run.match(/[0-9]+/g) ?? []).map((group) => {
      length += group.length;
      return length;
    });
    return { digits: run.replace(/[^0-9]/g, ""), ends };
  });
}
