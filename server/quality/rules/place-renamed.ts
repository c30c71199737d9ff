import { inEach } from "../../locales.ts";
import type { Location } from "../../organizations/document.ts";
import type { Rule } from "../finding.ts";
import { type RenamedPlace, renamedPlaces } from "../tables/renamed-places.ts";
import { statesNamed } from "../tables/states.ts";

const fields = ["asPublished", "address1", "address2", "city", "state"] as const;

/** A place called by a name that it had: "México, D.F.". */
export const placeRenamed: Rule = {
  code: "PLACE_RENAMED",
  severity: "LOW",
  title: { en: "A place goes by another name now", es: "Un lugar ya se llama de otra forma" },
  explanation: {
    en: "Who is new in the country looks for the name of today, on signs, maps and forms. Write that.",
    es: "Quien acaba de llegar al país busca el nombre de hoy, en letreros, mapas y formularios. Escribe ese.",
  },
  look: ({ locations }) =>
    locations.flatMap((at) => {
      const renamed = renamedPlaces.filter((place) => isThere(place, at));
      const changes = fields.flatMap((field) => {
        const to = renamed.reduce((text, { old, now }) => text?.replace(old, now) ?? null, at[field]);
        return to === at[field] ? [] : [{ path: `locations.${at.id}.${field}`, to }];
      });
      const [first] = changes;
      if (!first) return [];
      const names = renamed.map(({ old, now, since }) => {
        const was = fields.map((field) => at[field]?.match(old)?.[0]).find((found) => found !== undefined)!;
        return { was, now, since: since.slice(0, 4) };
      });
      const today = [...new Set(renamed.map(({ now }) => now))];
      const said = inEach((locale) => new Intl.ListFormat(locale).format(today));
      return [
        {
          path: first.path,
          claimId: at.id,
          evidence: { was: names.map(({ was }) => was) },
          ...(renamed.every(({ stillSaid }) => stillSaid) ? { severity: "NOTE" as const } : {}),
          title: {
            en: names.map(({ was, now, since }) => `“${was}” has been ${now} since ${since}`).join("; "),
            es: names.map(({ was, now, since }) => `«${was}» es ${now} desde ${since}`).join("; "),
          },
          repair: { says: { en: `Write ${said.en}`, es: `Escribir ${said.es}` }, changes },
        },
      ];
    }),
};

function isThere({ country, states, old }: RenamedPlace, at: Location): boolean {
  if (country !== at.country || !fields.some((field) => at[field]?.match(old))) return false;
  return !states || statesNamed(country, at.state ?? "").some((state) => states.includes(state));
}
