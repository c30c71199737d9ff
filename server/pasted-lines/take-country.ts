import { countryNames, foldName } from "../organizations/phones/country-names.ts";
import { nameState } from "./name-state.ts";

/** Words between which and a country's name stands a city: "Ciudad de México", "New Mexico". */
const joining = /(?:^|\s)(?:de|del|do|of|new|nuevo)$/iu;
const longestName = 4;

/**
 * The country of an address, and its parts without it: the one that stands last, or the United States where one of
 * their states has a ZIP code behind it; else the usual one. `named` says whether the address gives its name.
 */
export function takeCountry(
  parts: readonly string[],
  usual: string,
): { country: string; parts: string[]; named: boolean } {
  const rest = parts.slice(0, -1);
  const last = (parts.at(-1) ?? "").replace(/\s*\.$/, "");
  const whole = countryNames.get(foldName(last.replace(/\s*\([^()]*\)$/, "")));
  if (whole !== undefined && nameState(last, usual) === null)
    return { country: whole, parts: rest, named: true };
  const words = last.split(/\s+/);
  for (let length = Math.min(longestName, words.length - 1); length > 0; length -= 1) {
    const before = words.slice(0, -length).join(" ");
    const country = countryNames.get(foldName(words.slice(-length).join(" ")));
    if (country === undefined || joining.test(before) || nameState(last, usual) !== null) continue;
    return { country, parts: [...rest, before], named: true };
  }
  const [, code = ""] = /(?:^|\s)([A-Z]{2})\.?\s+\d{5}(?:-\d{4})?$/.exec(last) ?? [];
  const isAmerican = nameState(code, "US") !== null && nameState(code, usual) === null;
  return { country: isAmerican ? "US" : usual, parts: [...parts], named: false };
}
