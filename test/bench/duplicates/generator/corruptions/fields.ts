import { describe } from "../organizations/sentences.ts";
import { countries } from "../places/countries.ts";
import type { Sketch } from "../sketch.ts";
import type { Corruptions } from "./corruption.ts";

/** Pages on which an organization of the country is listed too: those of its neighbours. */
const neighbours: Record<string, string[]> = {
  MX: ["US", "GT"],
  US: ["MX"],
  GT: ["MX", "HN"],
  HN: ["GT", "MX"],
  CO: ["EC"],
  EC: ["CO"],
  BR: ["CO"],
  ES: ["MA", "FR"],
  FR: ["IT", "ES"],
  DE: ["TR", "FR"],
  IT: ["FR"],
  TR: ["LB", "DE"],
  LB: ["TR"],
  MA: ["ES", "FR"],
};

const drops: ((copy: Sketch) => void)[] = [
  (copy) => {
    copy.descriptions = [];
  },
  (copy) => {
    copy.hours = null;
  },
  (copy) => {
    copy.contact = null;
  },
  (copy) => {
    copy.alternates = [];
  },
  (copy) => {
    copy.helps = [];
    copy.audiences = [];
  },
  (copy) => {
    copy.languages = [];
  },
  (copy) => {
    copy.place.postcode = null;
  },
  (copy) => {
    copy.place.latitude = copy.place.longitude = null;
  },
  (copy) => {
    copy.parent = null;
  },
];

/** What the drops may take away, to see whether they took anything. */
const shownOf = ({
  parent,
  descriptions,
  hours,
  contact,
  alternates,
  helps,
  audiences,
  languages,
  place,
}: Sketch) => [
  parent !== null,
  [descriptions, hours, contact, alternates, helps, audiences, languages],
  [place.postcode, place.latitude],
];

/** What the lists say about the organization rather than how to reach it. */
export const fieldCorruptions: Corruptions<
  "fields missing" | "description rewritten" | "other section" | "page of another country"
> = {
  "fields missing"(copy, { dice }) {
    const before = JSON.stringify(shownOf(copy));
    for (const drop of dice.several(drops, dice.between(3, 5))) drop(copy);
    return JSON.stringify(shownOf(copy)) !== before;
  },
  "description rewritten"(copy, { dice }) {
    copy.descriptions = [describe(dice.chance(0.5) ? "en" : copy.name.language, dice)];
    return true;
  },
  "other section"({ entry }) {
    entry.section = entry.section === "legal-aid" ? "other-support" : "legal-aid";
    return true;
  },
  "page of another country"({ entry }, { dice }) {
    const others = neighbours[entry.country] ?? countries.map(({ code }) => code);
    entry.country = dice.pick(others.filter((code) => code !== entry.country));
    return true;
  },
};
