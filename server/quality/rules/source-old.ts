import { sayDate } from "../../dates.ts";
import type { Rule } from "../finding.ts";

/** What is taken from a source more than a year ago, and of which nothing was checked since. */
export const sourceOld: Rule = {
  code: "SOURCE_OLD",
  severity: "MEDIUM",
  title: {
    en: "Its source is more than a year old, and nothing was verified",
    es: "Su fuente tiene más de un año y nada se ha verificado",
  },
  explanation: {
    en: "In a year offices move and numbers change, and nobody has looked. Begin with one call: whether it is there and open.",
    es: "En un año las oficinas se mudan y los teléfonos cambian, y nadie lo ha comprobado. Empieza con una llamada: si sigue ahí y abierta.",
  },
  look({ sourceDate }, { clocks, now }) {
    const isVerified = clocks && [...clocks.values()].some(({ verifiedAt }) => verifiedAt !== null);
    const ago = `${now.getUTCFullYear() - 1}${now.toISOString().slice(4, 10)}`;
    // A month or a year is compared with the month or the year of that day: it may have been written at its very end.
    if (sourceDate === null || isVerified !== false || sourceDate >= ago.slice(0, sourceDate.length))
      return [];
    return [
      {
        path: "sourceDate",
        claimId: null,
        evidence: { sourceDate },
        title: {
          en: `Its source is of ${sayDate(sourceDate, "en")}, and nothing was verified since`,
          es: `Su fuente es de ${sayDate(sourceDate, "es")} y desde entonces nada se ha verificado`,
        },
        repair: null,
      },
    ];
  },
};
