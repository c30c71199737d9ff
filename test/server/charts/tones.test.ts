import { expect, test } from "@jest/globals";
import { grounds, inks, toneAt, tones } from "../../../server/charts/tones.ts";

type Triple = [number, number, number];

/** Linear light of a color. */
const light = (hex: string) =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Triple;
const luminance = ([red, green, blue]: Triple) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
/** The contrast of WCAG 2. */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(light(one)), luminance(light(other))].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/** How colors look to who lacks one kind of cones (Machado, Oliveira and Fernandes 2009, severity 1), and to all others. */
const eyes: Record<string, Triple[]> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (eye: Triple[], color: Triple) =>
  eye.map((row) =>
    Math.min(1, Math.max(0, row[0] * color[0] + row[1] * color[1] + row[2] * color[2])),
  ) as Triple;

/** Distance in the even color space Oklab (Ottosson 2020), in which black and white are 1 apart. */
function distance(one: Triple, other: Triple): number {
  const [a, b] = [even(one), even(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
function even([red, green, blue]: Triple): Triple {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

const pairs = (colors: readonly string[]) =>
  colors.flatMap((one, index) => colors.slice(index + 1).map((other) => [one, other] as const));
const times = ["day", "night"] as const;

test.each(times)("by %s every color stands out from the ground by 3 to 1, also on white paper", (time) => {
  const papers = time === "day" ? [grounds.day, "#ffffff"] : [grounds.night];
  const weakest = papers.flatMap((paper) => tones[time].map((tone) => contrast(tone, paper)));
  expect(Math.min(...weakest)).toBeGreaterThan(3);
  expect(contrast(inks[time], grounds[time])).toBeGreaterThan(7);
});

test.each(times)("by %s no two colors look alike, whichever cones somebody has", (time) => {
  const alike = Object.entries(eyes).flatMap(([name, eye]) =>
    pairs(tones[time])
      .map(([one, other]) => ({
        name,
        one,
        other,
        by: distance(seen(eye, light(one)), seen(eye, light(other))),
      }))
      .filter(({ by }) => by < 0.1),
  );
  expect(alike).toEqual([]);
});

test.each(times)("by %s colors that come one after the other are apart in gray, too", (time) => {
  const gray = tones[time].map((tone) => Math.cbrt(luminance(light(tone))));
  const steps = gray.slice(1).map((value, index) => Math.abs(value - gray[index]!));
  expect(Math.min(...steps)).toBeGreaterThan(0.06);
});

test("after the last color they begin again", () => {
  expect([0, 5, 6].map(toneAt)).toEqual([1, 6, 1]);
});
