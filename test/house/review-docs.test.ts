import { expect, test } from "@jest/globals";
import { usualPolicy, valuesOf } from "../../server/reviews/review-policy.ts";
import { recommended } from "../../server/reviews/simulation/compare-settings.ts";
import { rulesFingerprint } from "../../server/reviews/simulation/simulation-page.ts";
import { type WeighedClaim, weigh } from "../../server/reviews/weigh.ts";
import { intervalKeys, usualDays } from "../../server/verification/intervals.ts";
import { textOf } from "./project-files.ts";

const review = textOf("docs/review.md").replaceAll(/\s+/g, " ");
const simulated = textOf("docs/review-simulation.md");
const picture = textOf("docs/pictures/review-simulation.svg");

/** A table's cells by the heading above it and by what its row begins with. */
function cells(heading: string, row: string): string[] {
  const section = simulated.split(`## ${heading}`)[1]!.split("\n## ")[0]!;
  const line = section
    .split("\n")
    .find((each) => each.startsWith(`| ${row} |`) || each.startsWith(`| **${row}** |`));
  return line!.split("|").map((cell) => cell.trim());
}
const headings = { usual: "The usual intervals", half: "Half as long", double: "Twice as long" };
const outdated = (set: keyof typeof headings, tasks: number) => cells(headings[set], String(tasks))[3]!;
const wrong = (set: keyof typeof headings, tasks: number) => cells(headings[set], String(tasks))[4]!;

test("docs/review.md tells every setting of the reviews with its number", () => {
  const told = [...valuesOf(usualPolicy)].filter(([path, value]) => {
    const isPoints = /^(harm|signs)\./.test(path);
    return isPoints
      ? !new RegExp(`\\| \`${path}\` \\| ${value}( × \\w+)? \\|`).test(review)
      : !new RegExp(`\`${path}\`[^\`]{0,80}\\b${value}\\b|\\b${value}\\b[^\`]{0,60}\`${path}\``).test(review);
  });
  expect(told).toEqual([]);
});

test("docs/review.md reckons its example as the reviews do", () => {
  const claim = (kind: WeighedClaim["kind"], intervalDays: number): WeighedClaim => ({
    ...{ id: kind, kind, intervalDays, dueAt: null, attempts: 0, wrong: 0, standsWrong: false },
  });
  const office = {
    ...{ hotline: false, legalAid: true, sourceDate: "2024-03", waitedMonths: 0, findings: [] },
    onlyIn: [{ section: { en: "Legal aid", es: "Ayuda legal" }, state: "Tamaulipas" }],
    claims: [
      claim("PRESENCE", usualDays.PRESENCE),
      claim("ADDRESS", usualDays.ADDRESS),
      claim("PHONE", usualDays.URGENT_PHONE),
    ],
  };
  const asOf = new Date("2026-12-01T00:00:00Z");
  const { harm, likelihood, score } = weigh(office, usualPolicy, asOf);
  const waited = weigh({ ...office, waitedMonths: 2 }, usualPolicy, asOf).score;
  expect(harm).toBe(2);
  for (const says of [
    `Likelihood is ${likelihood.toFixed(1)}, the score ${score.toFixed(1)}.`,
    `If it had waited for two months, it would be ${waited.toFixed(1)}.`,
  ])
    expect(review).toContain(says);
});

test("the simulation in docs/ was made by the rules and rates of today", () => {
  // Otherwise: npm run --silent posada -- review --simulate 24 --plot docs/pictures/review-simulation.svg > docs/review-simulation.md
  expect(simulated).toContain(`made this page: \`${rulesFingerprint()}\`.`);
});

test("the picture says what the page says", () => {
  for (const set of ["usual", "half", "double"] as const) {
    const label = { usual: "Usual", half: "Half", double: "Double" }[set];
    expect(picture).toContain(`${label}: 10 ${short(outdated(set, 10))}, 20 ${short(outdated(set, 20))}`);
    expect(picture).toContain(`${label}: 10 ${short(wrong(set, 10))}, 20 ${short(wrong(set, 20))}`);
    expect(picture).toContain(`>${label}: ${short(wrong(set, 240))}<`);
  }
});

/** As the picture writes it, without a zero at the end. */
const short = (share: string) => share.replace(".0 %", " %");

test("docs/review.md recommends what the simulation says", () => {
  const inAnotherWorld = (row: string) => cells("If the world is another", row)[2]!;
  expect(recommended).toEqual({ intervals: "usual", capacity: 120 });
  expect(intervalKeys.map((key) => usualDays[key])).toEqual([365, 365, 180, 90, 365, 365, 180, 180]);
  for (const says of [
    "**Recommended: the usual intervals, and 120 tasks a month for each 1,000 organizations**",
    `and ${wrong("usual", 40)} of the critical claims are wrong and public; with 80 ${wrong("usual", 80)}, with 120 ${wrong("usual", 120)}.`,
    `with 160 it is ${wrong("usual", 160)}, with 240 ${wrong("usual", 240)}.`,
    `With 40 tasks it is ${wrong("half", 40)} with intervals half as long and ${wrong("double", 40)} with intervals twice as long`,
    `twice the interval leaves ${outdated("double", 120)} out of date instead of ${outdated("usual", 120)}, and ${wrong("double", 120)} wrong instead of ${wrong("usual", 120)}.`,
    `With 120 tasks half the interval leaves ${wrong("half", 120)} wrong`,
    `with 240 it is ${wrong("half", 240)} instead of ${wrong("usual", 240)}.`,
    `${inAnotherWorld("nobody answers a letter")} would be out of date if nobody answered, and ${inAnotherWorld("letters are answered as often as it may well be")} where many do.`,
  ])
    expect(review).toContain(says);
});
