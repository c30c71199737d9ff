import { fail } from "../../errors.ts";

/** Of alternative arguments, the one that was given, by name; fails with BAD_INPUT when none or several were. */
export function exactlyOne(given: Record<string, string | null | undefined>): [name: string, value: string] {
  const present = Object.entries(given).filter((pair): pair is [string, string] => pair[1] != null);
  if (present.length === 1) return present[0]!;
  const names = Object.keys(given);
  const quoted = names.map((name) => `\`${name}\``);
  const message = {
    en: `Give exactly one of ${quoted.join(" and ")}.`,
    es: `Indica exactamente uno de ${quoted.join(" y ")}.`,
  };
  return fail(
    "BAD_INPUT",
    undefined,
    names.map((path) => ({ path, message })),
  );
}
