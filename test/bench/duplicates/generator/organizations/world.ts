import type { Taken } from "../contacts/mailboxes.ts";
import { plainWords } from "../contacts/slugs.ts";
import type { Dice } from "../dice.ts";
import { isSayable, type Meaning, sayMeaning } from "../names/meaning.ts";
import type { City, Language } from "../places/country.ts";
import type { Name } from "../sketch.ts";

/** What a directory holds so far: nobody is given what somebody else has, unless a family wants it so. */
export interface World {
  dice: Dice;
  taken: Taken;
}

const languages: Language[] = ["es", "en", "fr", "pt", "de", "it", "tr", "ar"];

/**
 * Keeps a name for a city, and says whether it was free there: two houses of one city that have the same name, in
 * whatever language, could not be told from one house by anybody.
 */
export function claimName({ core, meaning }: Name, city: City, taken: Taken): boolean {
  const meanings = meaning ? [meaning, ...bareOf(meaning)] : [];
  const said = meanings.flatMap((one) =>
    languages.flatMap((language) => (isSayable(one, language) ? [sayMeaning(one, language)] : [])),
  );
  const keys = [...new Set([core, ...said].map((name) => `${plainWords(name).join(" ")} @ ${city.name}`))];
  if (keys.some((key) => taken.has(key))) return false;
  for (const key of keys) taken.add(key);
  return true;
}

/** "Girasol" and "Fundación Girasol" of one city are one to everybody: such words tell no houses apart. */
function bareOf(meaning: Meaning): Meaning[] {
  const weak = meaning.kind === null || /^(Fundación|Asociación|Instituto)$/.test(meaning.kind.es!);
  return weak && meaning.patron ? [{ ...meaning, kind: null }] : [];
}
