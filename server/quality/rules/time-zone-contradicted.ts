import type { Rule } from "../finding.ts";
import { readOffsets, weeklyOffsets, writeOffset } from "../zone-offsets.ts";

/** A stated time, such as "GMT -6", that the clocks of the place never show this year, or only for a part of it. */
export const timeZoneContradicted: Rule = {
  code: "TIME_ZONE_CONTRADICTED",
  severity: "HIGH",
  title: {
    en: "The stated time is not the time of the place",
    es: "La hora indicada no es la del lugar",
  },
  explanation: {
    en: "Whoever reckons with the stated time comes when nobody is there. Find out which of the two is right, the stated time or the zone of the place.",
    es: "Quien cuente con la hora indicada llegará cuando no hay nadie. Averigua cuál de las dos es correcta, la hora indicada o la zona del lugar.",
  },
  look: ({ locations }, { now }) =>
    locations.flatMap(({ id, timezone, statedTimezone }) => {
      const kept = timezone === null ? null : weeklyOffsets(timezone, now.getUTCFullYear());
      const stated = statedTimezone === null ? [] : readOffsets(statedTimezone);
      if (!kept || stated.length === 0) return [];
      const usual = [...new Set(kept)];
      const right = usual.filter((offset) => stated.includes(offset));
      if (right.length === usual.length) return [];
      const [all, said] = [usual.map(writeOffset).join(" / "), stated.map(writeOffset).join(" / ")];
      const path = `locations.${id}.statedTimezone`;
      const never = right.length === 0;
      return [
        {
          path,
          claimId: id,
          evidence: { statedTimezone, timezone, kept: usual.map(writeOffset) },
          ...(never ? {} : { severity: "NOTE" as const }),
          title: never
            ? {
                en: `It says ${said}, and the clocks there show ${all}`,
                es: `Dice ${said}, y los relojes de ahí marcan ${all}`,
              }
            : {
                en: `It says ${said}, which holds for a part of the year: the clocks there show ${all}`,
                es: `Dice ${said}, que vale solo una parte del año: los relojes de ahí marcan ${all}`,
              },
          repair: {
            says: { en: `Write ${all}`, es: `Escribir ${all}` },
            changes: [{ path, to: all }],
          },
        },
      ];
    }),
};
