import { networks } from "./tables/networks.ts";
import { smallWords } from "./tables/small-words.ts";

/** Of each first word the names that begin with it, the longest before. */
const byFirst = Map.groupBy(
  networks
    .map(({ name, words }) => ({ name, words: words.filter((word) => !smallWords.has(word)) }))
    .sort((one, other) => other.words.length - one.words.length),
  ({ words }) => words[0]!,
);

/** Whether a word is the name of a network of the world all by itself. */
export function isNetwork(word: string): boolean {
  return byFirst.get(word)?.some(({ words }) => words.length === 1) ?? false;
}

/** Puts the one name of a network in the place of what it is called in a language. Pure. */
export function nameNetworks(words: readonly string[]): string[] {
  const named: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = byFirst
      .get(words[at]!)
      ?.find((each) => each.words.every((word, index) => words[at + index] === word));
    named.push(found?.name ?? words[at]!);
    at += found?.words.length ?? 1;
  }
  return named;
}
