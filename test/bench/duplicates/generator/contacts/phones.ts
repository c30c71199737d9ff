import { completeness } from "../../rates.ts";
import type { Dice } from "../dice.ts";
import type { City, Country } from "../places/country.ts";
import type { SketchPhone } from "../sketch.ts";

/** E.164, as a list writes it that reads what it is given. */
export function dialled({ country, area, subscriber }: SketchPhone): string {
  return `+${country.callingCode}${area}${subscriber.replaceAll("-", "")}`;
}

/** A number of the city, of a mobile there, or free of charge, as one list would write it. */
export function makePhone(country: Country, city: City, dice: Dice): SketchPhone {
  const kind = dice.weighted({ LANDLINE: 55, MOBILE: 42, TOLL_FREE: 3 } as const);
  const [local] = city.landline.split("-");
  const pattern =
    kind === "LANDLINE"
      ? city.landline
      : kind === "TOLL_FREE"
        ? country.tollFree
        : dice.pick(country.mobile).replace(/^\*$/, city.landline).replace("*", local!);
  return rewritten(fromPattern(pattern, country, kind, dice), dice);
}

/** A number that answers in the whole country. */
export function makeHotline(country: Country, dice: Dice): SketchPhone {
  return rewritten(fromPattern(country.tollFree, country, "TOLL_FREE", dice), dice);
}

/** The same number as another list would write it. */
export function rewritten(phone: SketchPhone, dice: Dice): SketchPhone {
  const written = writings(phone, dice)[dice.weighted(frequency)]!;
  const read = dice.chance(completeness.phoneRead) ? dialled(phone) : null;
  return { ...phone, written: `${written}${writeExtension(phone, dice)}`, read };
}

function fromPattern(pattern: string, country: Country, kind: SketchPhone["kind"], dice: Dice): SketchPhone {
  const [area, ...groups] = dice.digits(pattern).split("-");
  return {
    country,
    area: area!,
    subscriber: groups.join("-"),
    kind,
    extension: kind === "LANDLINE" && dice.chance(0.08) ? dice.digits("[1-9]##") : null,
    written: "",
    read: null,
    whatsApp: kind === "MOBILE" && dice.chance(0.3),
  };
}

/** How numbers are written, against each other. */
const frequency = {
  spaced: 24,
  "area in brackets": 14,
  "national, area in brackets": 16,
  "national, dashes": 12,
  "national, dots": 4,
  "national, spaces": 12,
  bare: 6,
  "international prefix dialled": 3,
  "E.164": 5,
  "code without plus": 3,
  "international, dashes": 3,
  "trunk in brackets": 3,
} as const;

function writings(phone: SketchPhone, dice: Dice): Record<keyof typeof frequency, string> {
  const { country, area } = phone;
  const code = country.callingCode;
  // A free number is dialled as it stands nearly everywhere.
  const trunk = area ? country.trunk : "";
  const national = `${trunk}${area}`;
  const groups = groupsOf(phone, dice);
  const joined = (between: string) => groups.join(between);
  const after = (head: string, between: string) => (head ? `${head}${between}` : "");
  const brackets = (inside: string) => (inside ? `(${inside}) ` : "");
  return {
    spaced: `+${code} ${after(area, " ")}${joined(" ")}`,
    "area in brackets": `+${code} ${brackets(area)}${joined(dice.pick([" ", "-"]))}`,
    "national, area in brackets": `${brackets(national)}${joined(dice.pick([" ", "-"]))}`,
    "national, dashes": `${after(national, "-")}${joined("-")}`,
    "national, dots": `${after(national, ".")}${joined(".")}`,
    "national, spaces": `${after(national, " ")}${joined(" ")}`,
    bare: `${national}${joined("")}`,
    "international prefix dialled": `${code === "1" ? "1-" : `00${code} `}${after(area, " ")}${joined(" ")}`,
    "E.164": `+${code}${area}${joined("")}`,
    "code without plus": `${code} ${after(area, " ")}${joined(" ")}`,
    "international, dashes": `+${code}-${after(area, "-")}${joined("-")}`,
    "trunk in brackets": `+${code} ${trunk ? `(${trunk})${area} ` : brackets(area)}${joined(" ")}`,
  };
}

/** The digits in groups: those of the country, or as people read them out. */
function groupsOf({ subscriber }: SketchPhone, dice: Dice): string[] {
  if (subscriber.includes("-")) {
    const own = subscriber.split("-");
    return own.length > 3 && dice.chance(0.15) ? [own.slice(0, 2).join(""), own.slice(2).join("")] : own;
  }
  const { length } = subscriber;
  const ways: Record<number, number[][]> = {
    5: [[5], [2, 3]],
    6: [[3, 3], [2, 2, 2], [6]],
    7: [[3, 4], [3, 2, 2], [7]],
    8: [[4, 4], [2, 2, 2, 2], [8], [3, 5]],
  };
  const sizes = dice.chance(0.6) ? (ways[length] ?? [[length]])[0]! : dice.pick(ways[length] ?? [[length]]);
  return sizes.map((size, index) => {
    const from = sizes.slice(0, index).reduce((sum, one) => sum + one, 0);
    return subscriber.slice(from, from + size);
  });
}

function writeExtension({ extension }: SketchPhone, dice: Dice): string {
  return extension === null ? "" : dice.pick([" ext. ", " ext ", " Ext. ", " x", ", ext. "]) + extension;
}
