import { isPostcodeOf } from "./tables/postcode-forms.ts";
import { mayAgree, statesNamed, statesOfPostcode } from "./tables/states.ts";

const word =
  /^(?:c\.?\s?p\.?|c[oó]d(?:igo|\.)?\s+postal|zip(?:\s+code)?|post ?code|[A-Z]{1,3}-(?=\d))[\s:.]*/iu;

/**
 * The postcode that a text means though it is not written as the country does: with a word or the country's letter before
 * it, in small letters, with blanks, or without the zero it begins with. Null where it means none, or would then lie in
 * another state.
 */
export function mendPostcode(text: string, country: string, state: string | null): string | null {
  const bare = text
    .trim()
    .toUpperCase()
    .replace(word, "")
    .replace(/[.,;]+$/, "");
  const tight = bare.replace(/\s+/g, "");
  const states = state === null ? [] : statesNamed(country, state);
  const fits = [bare, tight, `0${tight}`].filter(
    (code) =>
      code !== text && isPostcodeOf(country, code) && mayAgree(statesOfPostcode(country, code), states),
  );
  // A zero is only missing where the state tells that it is.
  return fits.find((code) => code !== `0${tight}` || states.length > 0) ?? null;
}
