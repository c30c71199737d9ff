import type { Country } from "../places/country.ts";
import type { Place } from "../sketch.ts";

export interface WrittenAddress {
  address1: string | null;
  address2: string | null;
  asPublished: string | null;
}

const fill = (form: string, values: Record<string, string>) =>
  form.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");

/** "Calle", but not in "Callejón"; German puts the kind at the end of a word. */
const wholeWord = (kind: string) => new RegExp(`${kind}(?!\\p{L})`, "u");

/** The address in the words of its country, as its list writes it. */
export function writeAddress(place: Place, country: Country): WrittenAddress {
  const { city, forms, unit, quarter, postcode } = place;
  const short = (text: string) =>
    forms.shortKinds
      ? country.streetKinds.reduce(
          (so, [long, abbreviated]) => so.replace(wholeWord(long), abbreviated),
          text,
        )
      : text;
  const state =
    place.stateShown === "FULL" ? city.state : place.stateShown === "SHORT" ? city.stateShort : "";
  const tail = fill(country.tails[forms.tail % country.tails.length]!, {
    city: place.cityShown ? city.name : "",
    state,
    short: place.stateShown === "NO" ? "" : city.stateShort,
    postcode: postcode ?? "",
    box: place.box,
  });
  // What has no value leaves its comma, its brackets and its mark behind.
  const tidy = (text: string) =>
    text
      .replace(/\(\s*\)|C\.P\.\s*(?=,|$)|CEP\s*(?=,|$)|D-\s|-(?=,)|\/\s*$/g, "")
      .replace(/\s+/g, " ")
      .replace(/(^|\s)-\s*(?=$|,)/g, "")
      .replace(/\s*,(\s*,)*/g, ",")
      .replace(/^[\s,-]+|[\s,-]+$/g, "");
  if (place.shown === "CITY") return { address1: null, address2: null, asPublished: tidy(tail) || null };
  const line = country.lines[forms.line % country.lines.length]!;
  const number = place.number || (country.noNumber ?? "");
  const street = place.number
    ? fill(line, { street: short(place.street), number })
    : `${short(place.street)} ${number}`.trim();
  const unitForm = country.units[forms.unit % country.units.length]!;
  // Rooms are counted in hundreds, floors are not.
  const high = /piso|floor|fl\.|étage|kat|nivel|og|andar|º|bât/i.test(unitForm);
  const inside = unit === null ? "" : fill(unitForm, { unit: high ? unit[0]! : unit });
  const around =
    quarter === null
      ? ""
      : fill(country.quarterForms[forms.quarter % country.quarterForms.length]!, { quarter });
  const asPublished = tidy([street, inside, around, tail].filter(Boolean).join(", "));
  if (place.shown === "LINE") return { address1: null, address2: null, asPublished };
  return {
    address1: [street, inside].filter(Boolean).join(", "),
    address2: around || null,
    asPublished,
  };
}
