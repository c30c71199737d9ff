import type { Contact, Location } from "../document.ts";
import type { ItemList, MergeReason } from "./merge-plan.ts";

type Plain = Record<string, unknown>;

/** Which of two items that are the same gives a part of its fields, and why. */
export interface Preference {
  from: "kept" | "lost";
  because: MergeReason;
}

/** How two items stand to each other beside what they say: which of them was the better verified. */
export type Better = "kept" | "lost" | null;

/**
 * Fields that come from one of the two together, because only together they are right: the words of an address, a pair of
 * coordinates, a consent with its end.
 */
export interface Part {
  fields: readonly string[];
  prefer(kept: Plain, lost: Plain, better: Better): Preference;
}

const kept: Preference = { from: "kept", because: "KEPT" };
const filled = (fields: readonly string[], item: Plain) =>
  fields.filter((field) => item[field] != null).length;

/** What is checked against the world: of the better verified, and else of the one that says more. */
const says = (...fields: string[]): Part => ({
  fields,
  prefer(one, other, better) {
    if (better) return { from: better, because: "VERIFIED" };
    return filled(fields, other) > filled(fields, one) ? { from: "lost", because: "FULLER" } : kept;
  },
});

/** What is not there is taken from the other. */
const filledIn = (...fields: string[]): Part => ({
  fields,
  prefer: (one, other) =>
    filled(fields, one) === 0 && filled(fields, other) > 0 ? { from: "lost", because: "FULLER" } : kept,
});

/** To what something belongs decides who sees it: that stays with the kept one. */
const belonging: Part = { fields: ["locationId", "contactId"], prefer: () => kept };

/** A merge never shows the world more than it saw: the narrower one stands until somebody chooses otherwise. */
const narrower = <Width extends string | number>(
  fields: readonly string[],
  width: (item: Plain) => Width,
): Part => ({
  fields,
  prefer: (one, other) => ({ from: width(other) < width(one) ? "lost" : "kept", because: "NARROWER" }),
});

const visibilities: Location["visibility"][] = ["HIDDEN", "CITY_ONLY", "FULL"];
const consents: Contact["consent"][] = ["REFUSED", "NOT_RECORDED", "GIVEN"];
const precisions: Location["coordinatePrecision"][] = [null, "CITY", "STREET", "EXACT"];

const coordinates: Part = {
  fields: ["latitude", "longitude", "coordinatePrecision"],
  prefer(one, other) {
    const precision = (item: Plain) =>
      precisions.indexOf(item.coordinatePrecision as Location["coordinatePrecision"]);
    return precision(other) > precision(one) ? { from: "lost", because: "PRECISE" } : kept;
  },
};

/**
 * The parts of the items of each list, but for texts by language, which are put together language by language. What is
 * left out is the same in two items that are.
 */
export const itemParts: Record<ItemList, readonly Part[]> = {
  alternateNames: [],
  entries: [],
  notices: [],
  locations: [
    says("kind", "asPublished", "address1", "address2", "city", "state", "postalCode", "country"),
    narrower(["visibility"], ({ visibility }) => visibilities.indexOf(visibility as never)),
    coordinates,
    filledIn("name"),
    filledIn("timezone"),
    filledIn("statedTimezone"),
  ],
  contacts: [
    says("name", "role"),
    // One without an end is nobody's to show, and so is narrower than any that has one.
    narrower(
      ["consent", "consentUntil"],
      ({ consent, consentUntil }) => `${consents.indexOf(consent as never)} ${consentUntil ?? ""}`,
    ),
    filledIn("locationId"),
  ],
  phones: [says("asPublished", "number", "extension", "type"), belonging],
  emails: [says("asPublished", "address"), belonging],
  links: [says("kind", "url", "asPublished")],
  schedules: [],
};

/** The texts by language of each list's items. */
export const itemTexts: Record<ItemList, string | null> = {
  alternateNames: null,
  entries: "note",
  notices: "text",
  locations: null,
  contacts: null,
  phones: "label",
  emails: "label",
  links: "label",
  schedules: "label",
};
