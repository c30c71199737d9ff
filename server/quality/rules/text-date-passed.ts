import { sayDate } from "../../dates.ts";
import { inEach } from "../../locales.ts";
import { findEndedDates } from "../find-ended-dates.ts";
import type { Rule } from "../finding.ts";
import { textsOf } from "../texts-of.ts";

/** A text by which something lasts until a day that has passed: "closed until May 2024". */
export const textDatePassed: Rule = {
  code: "TEXT_DATE_PASSED",
  severity: "MEDIUM",
  title: { en: "A text speaks of a date that has passed", es: "Un texto habla de una fecha que ya pasó" },
  explanation: {
    en: "Somebody may stay away from an open door, or come to one that has closed. Ask what holds now, and say it without the date; what holds for some days only is better told by a notice, which ends by itself.",
    es: "Alguien puede no ir a una puerta abierta, o llegar a una que ya cerró. Pregunta qué vale ahora y dilo sin la fecha; lo que solo vale unos días se dice mejor con un aviso, que termina solo.",
  },
  look(document, { now }) {
    const today = now.toISOString().slice(0, 10);
    return textsOf(document, now).flatMap(({ path, text, claimId }) => {
      const dates = findEndedDates(text, today);
      if (dates.length === 0) return [];
      const told = inEach((locale) =>
        new Intl.ListFormat(locale).format(dates.map((date) => sayDate(date, locale))),
      );
      return [
        {
          path,
          claimId,
          evidence: { dates },
          title: {
            en: `The text tells of ${told.en}, which has passed`,
            es: `El texto habla de ${told.es}, que ya pasó`,
          },
          repair: null,
        },
      ];
    });
  },
};
