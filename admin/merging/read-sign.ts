export type Strength = "STRONG" | "MEDIUM" | "SLIGHT";

/** Odds of a factor of ten and more, and of three and more, as their natural logarithms. */
const strongFrom = Math.log(10);
const mediumFrom = Math.log(3);

/** More than these are not read at a glance. */
const mostValues = 2;

const isId = (value: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);

/** How much a sign weighs, and what it rests on: what both say once, else both beside each other. Pure. */
export function readSign({
  weight,
  one,
  other,
}: {
  weight: number;
  one: readonly string[];
  other: readonly string[];
}): { strength: Strength; values: string } {
  const odds = Math.abs(weight);
  const strength = odds >= strongFrom ? "STRONG" : odds >= mediumFrom ? "MEDIUM" : "SLIGHT";
  const shared = one.filter((value) => other.includes(value));
  const said = (values: readonly string[]) =>
    values
      .filter((value) => !isId(value))
      .slice(0, mostValues)
      .join(", ");
  const values = shared.length > 0 ? said(shared) : [said(one), said(other)].filter(Boolean).join(" · ");
  return { strength, values };
}
