import { emailWords, hoursWords, linkWords, phoneWords } from "./known-words.ts";
import { taken } from "./take-out.ts";

const joining = /(?<!\p{L})(?:y|e|o|u|and|or|de|del|from|at)(?!\p{L})/giu;
const heading = new RegExp(
  [hoursWords, phoneWords, emailWords, linkWords].map(({ source }) => source).join("|"),
  "giu",
);
const edges = /^[\s,;:|/&()-]+|[\s,;:|/&(-]+$/gu;

/** What is left of the lines: without signs and edges, and without headings of what was read below them. */
export function collectRest(left: string): string {
  return left
    .split("\n")
    .flatMap((line, index, lines) => {
      const words = line.replaceAll(taken, " ").replace(/\s+/g, " ").replace(edges, "");
      const bare = words.replace(joining, "").replace(/[\s\p{P}]+/gu, "");
      const announces = lines[index + 1]?.includes(taken) || line.includes(taken);
      const isHeading =
        words
          .replace(heading, "")
          .replace(joining, "")
          .replace(/[\s\p{P}]+/gu, "") === "";
      return bare === "" || (announces && isHeading) ? [] : [words];
    })
    .join("\n");
}
