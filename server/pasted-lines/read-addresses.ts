import { countryNames, foldName } from "../organizations/phones/country-names.ts";
import { nameState } from "./name-state.ts";
import { parseAddress } from "./parse-address.ts";
import type { PastedAddress } from "./pasted.ts";
import { findPostcodes } from "./postcodes.ts";
import { streetEndings, streetWords } from "./street-words.ts";
import { taken } from "./take-out.ts";

/** What stands before an address and says only that it is one. */
const announcing =
  /^\s*(?:(?:street|mailing|postal|visiting)\s{1,3}address|address|direcci[oó]n(?:\s{1,3}postal)?|domicilio|ubicaci[oó]n|location)\s{0,3}[:.=]+\s*/iu;
/** What is longer is a story, or several addresses. */
const longest = 300;
const mostLines = 4;

/** The addresses in a text, and the text without them. */
export function readAddresses(text: string, country: string): { addresses: PastedAddress[]; left: string } {
  // Pieces of lines, and between them the ends of lines and the signs for what was read.
  const pieces = text.split(new RegExp(`([\\n${taken}])`));
  const addresses: PastedAddress[] = [];
  let left = "";
  for (let at = 0; at < pieces.length; at += 2) {
    const lines = addressAt(pieces, at, country);
    if (lines) {
      const asPublished = lines.join("\n").replace(announcing, "").trim();
      addresses.push(parseAddress(asPublished, country));
      at += 2 * (lines.length - 1);
    }
    left += (lines ? taken : pieces[at]!) + (pieces[at + 1] ?? "");
  }
  return { addresses, left };
}

/** The lines of the address that begins with a piece; null where none does. */
function addressAt(pieces: readonly string[], at: number, country: string): string[] | null {
  const first = pieces[at]!;
  const announced = announcing.exec(first);
  const lines = [first];
  const next = () => {
    const behind = at + 2 * lines.length;
    return pieces[behind - 1] === "\n" && lines.length < mostLines ? pieces[behind]! : "";
  };
  if (announced && first.length === announced[0].length && next().trim()) lines.push(next());
  const start = lines
    .join("\n")
    .slice(announced?.[0].length ?? 0)
    .trim();
  if (
    start === "" ||
    start.length > longest ||
    !(announced || isStreet(start) || isPlace(start, country, true))
  )
    return null;
  while (next().trim() && isPlace(next().trim(), country)) lines.push(next());
  return lines.join("\n").length <= longest ? lines : [first];
}

/** A street has a word for itself, and a number or none ("s/n"). */
function isStreet(line: string): boolean {
  const parts = line.split(/[,.;]\s*/);
  const named = parts.some((part) => streetWords.test(part)) || streetEndings.test(line);
  return named && /\d|(?<!\p{L})s\/n(?!\p{L})/iu.test(line);
}

/** Whether a line goes on with an address: with a neighborhood, a postcode, a state, or a country. `whole`: is one by itself. */
function isPlace(line: string, country: string, whole = false): boolean {
  const parts = line.split(",").map((part) => part.trim());
  const last = parts.at(-1)!.replace(/\.$/, "");
  const known = countryNames.has(foldName(last)) || nameState(last, country) !== null;
  const hasCode = [country, "US"].some((code) => findPostcodes(line, code).length > 0);
  if (whole) return hasCode && parts.length > 1;
  return known || streetWords.test(line) || (hasCode && line.length <= longest);
}
