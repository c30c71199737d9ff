import type { Rule } from "../finding.ts";
import { trackingParameters, trackingPrefixes } from "../tables/tracking-parameters.ts";

/** A link that carries what its sender counts visitors by. */
export const linkTracked: Rule = {
  code: "LINK_TRACKED",
  severity: "LOW",
  title: { en: "A link tells who sent its readers", es: "Un enlace delata de dónde llega quien lo sigue" },
  explanation: {
    en: "What stands behind the address serves to follow readers around, and leads nowhere. For people in flight that is a risk. The link works without it.",
    es: "Lo que sigue a la dirección sirve para rastrear a quien la abre, y no lleva a ningún lado. Para quien huye es un riesgo. El enlace funciona sin eso.",
  },
  look: ({ links }) =>
    links.flatMap(({ id, url }) => {
      const { clean, taken } = url === null ? { clean: url, taken: [] } : withoutTracking(url);
      if (taken.length === 0) return [];
      const path = `links.${id}.url`;
      return [
        {
          path,
          claimId: id,
          evidence: { taken },
          title: {
            en: `The link carries ${taken.join(", ")}, by which readers are followed`,
            es: `El enlace lleva ${taken.join(", ")}, con lo que se rastrea a quien lo abre`,
          },
          repair: {
            says: { en: `Shorten it to ${clean}`, es: `Dejarlo en ${clean}` },
            changes: [{ path, to: clean }],
          },
        },
      ];
    }),
};

const isTracking = (name: string) =>
  trackingParameters.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix));

/** The address with all else to the letter as it was, and the names of what was taken out. */
function withoutTracking(url: string): { clean: string; taken: string[] } {
  const [, before = "", query = "", after = ""] = /^([^?#]*)(?:\?([^#]*))?(.*)$/s.exec(url) ?? [];
  const named = query.split("&").map((part) => ({ part, name: part.split("=")[0]!.toLowerCase() }));
  const kept = named.filter(({ name }) => !isTracking(name)).map(({ part }) => part);
  const taken = [...new Set(named.map(({ name }) => name).filter(isTracking))];
  return { clean: `${before}${kept.length > 0 ? `?${kept.join("&")}` : ""}${after}`, taken };
}
