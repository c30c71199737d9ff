import { isDeepStrictEqual } from "node:util";
import type { FieldProblem } from "../../errors.ts";
import type { Preference } from "./item-parts.ts";
import type { MergeChoices, MergeDifference } from "./merge-plan.ts";

/** What two organizations say at one place of the merged document. */
export interface Sides {
  path: string;
  /** By which paths somebody may have chosen, the nearest first, where that is not the place itself alone. */
  asked?: readonly string[];
  /** Whose value stands until now, and the value. */
  owner: string;
  value: unknown;
  /** Whose else there is, and what it says. */
  other: string;
  otherwise: unknown;
}

/** Settles place by place whose value stands, and remembers where there was something to settle. */
export class Settling {
  readonly differences = new Map<string, MergeDifference>();
  readonly #choices: MergeChoices["values"];

  constructor(choices: MergeChoices["values"]) {
    this.#choices = choices;
  }

  /** Whether the other one's value takes the place. */
  isOthers(sides: Sides, preference: Preference): boolean {
    const { path, owner, value, other, otherwise } = sides;
    if (isDeepStrictEqual(value, otherwise)) return false;
    const known = this.differences.get(path);
    const choice = this.#chosenAt(sides.asked ?? [path]);
    const from = choice === undefined ? preference.from : choice === other ? "lost" : "kept";
    this.differences.set(path, {
      path,
      part: sides.asked?.[0] ?? path,
      values: [
        ...(known?.values ?? [{ organizationId: owner, value }]),
        { organizationId: other, value: otherwise },
      ],
      chosen: from === "lost" ? other : (known?.chosen ?? owner),
      because:
        choice !== undefined
          ? "CHOSEN"
          : from === "kept" && known && preference.because === "KEPT"
            ? known.because
            : preference.because,
    });
    return from === "lost";
  }

  /** What is wrong with the choices, when all is settled: a place where there is nothing to choose, or nobody's value. */
  problems(group: readonly string[]): FieldProblem[] {
    const paths = [...this.differences.keys()];
    return this.#choices.flatMap(({ path, organizationId }, index) => {
      const wrong = (field: string, message: FieldProblem["message"]) => [
        { path: `choices.values[${index}].${field}`, message },
      ];
      if (!group.includes(organizationId))
        return wrong("organizationId", {
          en: "This organization is none of those that are merged. Choose one of them.",
          es: "Esta organización no es ninguna de las que se fusionan. Elige una de ellas.",
        });
      return paths.some((known) => known === path || known.startsWith(`${path}.`))
        ? []
        : wrong("path", {
            en: "They all say the same there, so there is nothing to choose.",
            es: "Ahí todas dicen lo mismo, así que no hay nada que elegir.",
          });
    });
  }

  #chosenAt(paths: readonly string[]): string | undefined {
    for (const wanted of paths) {
      const choice = this.#choices.find(({ path }) => path === wanted);
      if (choice) return choice.organizationId;
    }
    return undefined;
  }
}
