import type { Dice } from "../dice.ts";
import type { SketchPhone } from "../sketch.ts";

/** A number as an old list has it, and what somebody made of it who knew no better. */
interface Outdated {
  written: string;
  /** Digits after the calling code, taken as they stand. */
  taken: string;
}

type Ways = (phone: Readonly<SketchPhone> & { digits: string }) => Outdated[];

const mobile = (phone: SketchPhone) => phone.kind === "MOBILE";
const halves = (digits: string) =>
  `${digits.slice(0, digits.length - 4)}${digits.length > 4 ? "-" : ""}${digits.slice(-4)}`;

/** How numbers were dialled before a country changed its plan, or are written wrongly everywhere. */
const ways: Record<string, Ways> = {
  // Until August 2019: 01 to another city, 044 and 045 to a mobile, and 1 after 52 from abroad.
  MX: ({ area, digits, kind }) =>
    kind === "TOLL_FREE"
      ? [{ written: `01 ${area} ${halves(digits)}`, taken: `01${area}${digits}` }]
      : [
          { written: `01 (${area}) ${halves(digits)}`, taken: `01${area}${digits}` },
          { written: `01 ${area} ${digits.slice(0, 3)} ${digits.slice(3)}`, taken: `${area}${digits}` },
          { written: `044 ${area} ${halves(digits)}`, taken: `044${area}${digits}` },
          { written: `045 (${area}) ${halves(digits)}`, taken: `045${area}${digits}` },
          { written: `+52 1 ${area} ${halves(digits)}`, taken: `1${area}${digits}` },
          { written: `+521${area}${digits}`, taken: `1${area}${digits}` },
          // Without the area, as neighbours write it.
          { written: halves(digits), taken: digits },
        ],
  // The ninth digit of mobiles came between 2012 and 2016; 0xx was dialled with a carrier's code.
  BR: (phone) => {
    const { area, digits } = phone;
    if (phone.kind === "TOLL_FREE") return [];
    const short = mobile(phone) ? digits.slice(1) : digits;
    return [
      { written: `(${area}) ${halves(short)}`, taken: `${area}${short}` },
      { written: `+55 ${area} ${halves(short)}`, taken: `${area}${short}` },
      { written: `(0xx${area}) ${halves(short)}`, taken: `${area}${short}` },
      { written: `0${area} ${halves(digits)}`, taken: `0${area}${digits}` },
    ].slice(mobile(phone) ? 0 : 2);
  },
  // Since September 2021 landlines begin with 60; before, one digit stood for the region, and 03 led to mobiles.
  CO: (phone) => {
    const { area, digits } = phone;
    if (phone.kind === "TOLL_FREE") return [];
    if (mobile(phone)) return [{ written: `03 ${area} ${halves(digits)}`, taken: `03${area}${digits}` }];
    const region = area.slice(-1);
    return [
      { written: `(${region}) ${halves(digits)}`, taken: `${region}${digits}` },
      { written: `+57 ${region} ${digits.slice(0, 3)} ${digits.slice(3)}`, taken: `${region}${digits}` },
      { written: `+57 (${region}) ${halves(digits)}`, taken: `${region}${digits}` },
      { written: halves(digits), taken: digits },
    ];
  },
  // Mobiles had eight digits until 2012.
  EC: (phone) =>
    mobile(phone)
      ? [
          { written: `0${phone.area[0]}-${phone.digits}`, taken: `${phone.area[0]}${phone.digits}` },
          {
            written: `+593 (0) ${phone.area} ${halves(phone.digits)}`,
            taken: `0${phone.area}${phone.digits}`,
          },
        ]
      : [{ written: halves(phone.digits), taken: phone.digits }],
  // Seven digits until 2004: the city got a 2, the rest a 7 in front, mobiles a 5, 4 or 3.
  GT: ({ digits }) => [{ written: halves(digits.slice(1)), taken: digits.slice(1) }],
  // The 5 of landlines and the 6 of mobiles came in 2009.
  MA: ({ area, digits }) =>
    /^[56]/.test(area) && area.length === 3
      ? [
          { written: `0${area.slice(1)} ${digits}`, taken: `${area.slice(1)}${digits}` },
          { written: `+212 ${area.slice(1)} ${digits}`, taken: `${area.slice(1)}${digits}` },
          { written: `+212 (0) ${area} ${digits}`, taken: `0${area}${digits}` },
        ]
      : [],
  // The 0 belongs to the number, and foreigners leave it out.
  IT: (phone) =>
    phone.area.startsWith("0")
      ? [
          {
            written: `+39 ${phone.area.slice(1)} ${phone.digits}`,
            taken: `${phone.area.slice(1)}${phone.digits}`,
          },
        ]
      : [{ written: `+39 0${phone.area} ${phone.digits}`, taken: `0${phone.area}${phone.digits}` }],
  US: ({ digits, kind }) => (kind === "TOLL_FREE" ? [] : [{ written: halves(digits), taken: digits }]),
};

/** Where nothing changed, the usual mistake: the 0 that is dialled within the country is kept after its code. */
const keptTrunk: Ways = ({ country, area, digits }) =>
  country.trunk && area
    ? [
        { written: `+${country.callingCode} (0) ${area} ${digits}`, taken: `0${area}${digits}` },
        { written: `+${country.callingCode} 0${area}${digits}`, taken: `0${area}${digits}` },
        { written: `00${country.callingCode}0${area} ${digits}`, taken: `0${area}${digits}` },
      ]
    : [];

/** The number in a form that no longer works, or never did; null where the country has none for it. */
export function outdated(phone: SketchPhone, dice: Dice): SketchPhone | null {
  const known = (ways[phone.country.code] ?? keptTrunk)({
    ...phone,
    digits: phone.subscriber.replaceAll("-", ""),
  });
  if (known.length === 0) return null;
  const { written, taken } = dice.pick(known);
  const reading = dice.weighted({ nothing: 45, taken: 30, right: 25 });
  const digits = `+${phone.country.callingCode}${taken}`;
  // What is not dialled cannot be E.164, whose digits are eight to fifteen.
  const read = reading === "taken" && digits.length > 8 && digits.length < 17 ? digits : null;
  const right = `+${phone.country.callingCode}${phone.area}${phone.subscriber.replaceAll("-", "")}`;
  return { ...phone, extension: null, written, read: reading === "right" ? right : read };
}
