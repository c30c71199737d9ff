import { mailProviders, noEndings, otherNames, seenSlips, shortEndings } from "./tables/mail-domains.ts";

/**
 * The mail domain that is meant where another was typed, in small letters: a provider's name with one slip of the finger
 * (gmial.com), an ending that there is not (.con), or one that the provider has not (gmail.es). Null for all others.
 */
export function meantDomain(domain: string): string | null {
  const cut = domain.lastIndexOf(".");
  const real = noEndings.get(domain.slice(cut + 1));
  const ended = real ? `${domain.slice(0, cut)}.${real}` : domain;
  const meant = seenSlips.get(ended) ?? providerMeant(ended);
  return meant === domain ? null : meant;
}

/** The same for a domain whose ending there is. */
function providerMeant(domain: string): string {
  const [label = "", ...rest] = domain.split(".");
  const ending = rest.join(".");
  const provider = Object.keys(mailProviders).find((name) => name === label || isSlip(label, name));
  if (!provider) return domain;
  const [usual, ...more] = mailProviders[provider]!;
  if ([usual, ...more].includes(ending)) return `${provider}.${ending}`;
  const isWhole = label === provider;
  // Of a name that is mistyped and an ending that does not fit it, only a coincidence is left.
  return isWhole && (more.length === 0 || shortEndings.has(ending)) ? `${provider}.${usual}` : domain;
}

/** Whether one letter too many, too few or another, or two letters the wrong way round, part a name from the one meant. */
function isSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1 || otherNames.has(typed))
    return false;
  const at = [...meant].findIndex((letter, index) => letter !== typed[index]);
  const from = at < 0 ? meant.length : at;
  const rests = (skipTyped: number, skipMeant: number) =>
    typed.slice(from + skipTyped) === meant.slice(from + skipMeant);
  const isSwap = typed[from] === meant[from + 1] && typed[from + 1] === meant[from] && rests(2, 2);
  return rests(1, 0) || rests(0, 1) || rests(1, 1) || isSwap;
}
