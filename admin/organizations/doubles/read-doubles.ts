import type { PossibleDoublesQuery } from "#operations/organizations/doubles/doubles";
import { textFor } from "../../i18n/text-for.ts";

type Answered = PossibleDoublesQuery["possibleDuplicates"][number];

/** One that somebody may be about to write a second time. */
export interface Double {
  id: string;
  name: string;
  status: NonNullable<Answered["organization"]>["status"];
  certainty: Answered["certainty"];
  place: string;
  /** What speaks for it, in words, the weightiest first. */
  signs: string[];
}

/** As many as one looks through while typing. */
const most = 3;
const mostSigns = 3;

/** The likeliest of those that may be the same; what somebody said to be another is not asked again. Pure. */
export function readDoubles(answered: readonly Answered[], desk: string): Double[] {
  return answered
    .flatMap(({ organization, dismissed, certainty, signs }) => {
      if (!organization || dismissed) return [];
      const { id, name, status, locations } = organization;
      const [place] = locations;
      const pro = signs.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
      return {
        ...{ id, name, status, certainty },
        // A city and its state often have one name.
        place: [...new Set([place?.city, place?.state, place?.country])].filter(Boolean).join(", "),
        signs: pro.slice(0, mostSigns).map(({ says }) => textFor(says, desk)),
      };
    })
    .slice(0, most);
}
