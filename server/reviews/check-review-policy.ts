import type { FieldProblem } from "../errors.ts";
import type { Words } from "../locales.ts";
import { type ReviewPolicyValues, valuesOf } from "./review-policy.ts";

/** Between what whole numbers, by the path of the value. */
const wholeNumbers: Record<string, [number, number]> = {
  tasksPerPerson: [1, 1000],
  // The 29th is not in every month.
  "clock.day": [1, 28],
  "clock.hour": [0, 23],
  "letters.days": [1, 90],
  "letters.linkDays": [1, 365],
  "letters.perRun": [1, 5000],
};
/** Every weight: with more, nothing else would count. */
const mostPoints = 100;

/** What is wrong with a policy as it would stand. Pure. */
export function checkReviewPolicy(policy: ReviewPolicyValues): FieldProblem[] {
  return [...valuesOf(policy)].flatMap(([path, value]) => {
    const message = typeof value === "number" ? checkNumber(path, value) : checkZone(path, value);
    return message ? [{ path: `policy.${path}`, message }] : [];
  });
}

function checkNumber(path: string, value: number): Words | null {
  const [least, most] = wholeNumbers[path] ?? [];
  if (least === undefined)
    return value >= 0 && value <= mostPoints
      ? null
      : { en: `Give points, 0 to ${mostPoints}.`, es: `Escribe puntos, de 0 a ${mostPoints}.` };
  return Number.isInteger(value) && value >= least && value <= most!
    ? null
    : {
        en: `Give a whole number, ${least} to ${most}.`,
        es: `Escribe un número entero, de ${least} a ${most}.`,
      };
}

function checkZone(path: string, value: string | boolean): Words | null {
  if (path !== "clock.timezone" || isTimezone(String(value))) return null;
  return {
    en: "Give the name of a time zone, such as America/Mexico_City or UTC.",
    es: "Escribe el nombre de una zona horaria, como America/Mexico_City o UTC.",
  };
}

/** An offset such as +02:00 is no zone: nobody would move its clock in spring. */
function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
