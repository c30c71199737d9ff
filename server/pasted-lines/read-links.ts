import { isLink, normalizeLink } from "../organizations/inputs/normalize-link.ts";
import { kindOfLink } from "../organizations/links/kind-of-link.ts";
import { linkWords } from "./known-words.ts";
import type { PastedLink } from "./pasted.ts";
import { readWords } from "./read-words.ts";
import { takeOut, wordsBefore } from "./take-out.ts";

const words = /[^\s<>()[\]{}"'“”«»|\\^`]+/gu;
const closing = /[.,;:!?…]$/u;

/** What has no scheme and no www is a link only where it ends like one: "Tel.Mexico" and "Av.Juarez" are none. */
const endings = ["org", "com", "net", "info", "edu", "gov", "gob", "int", "ngo", "ong", "app", "site"];
const bare = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,12})(?:[/?#]\S*)?$/iu;
const belowCountry = /\.(?:org|com|net|edu|gov|gob|go|ac|co|or|ong|asso)\.[a-z]{2}$/iu;

/** The links in a text, and the text without them. `country` is the one whose ending counts. */
export function readLinks(text: string, country: string): { links: PastedLink[]; left: string } {
  let last = 0;
  const found = [...text.matchAll(words)].flatMap(({ index, 0: word }) => {
    let end = word.length;
    while (end > 0 && closing.test(word.slice(0, end))) end -= 1;
    const typed = word.slice(0, end);
    const url = looksLikeLink(typed, country) ? normalizeLink(typed) : "";
    if (!isLink(url)) return [];
    const { length } = readWords(wordsBefore(text, index, last), linkWords);
    last = index + end;
    const link: PastedLink = { url, kind: kindOfLink(url) ?? "WEBSITE" };
    return [{ start: index - length, end: last, link }];
  });
  return { links: found.map(({ link }) => link), left: takeOut(text, found) };
}

function looksLikeLink(typed: string, country: string): boolean {
  if (/^https?:\/\/|^www\./i.test(typed)) return true;
  const ending = bare.exec(typed)?.[1]?.toLowerCase();
  if (ending === undefined) return false;
  const host = typed.split(/[/?#]/, 1)[0]!;
  return endings.includes(ending) || ending === country.toLowerCase() || belowCountry.test(host);
}
