import type { Rule } from "../finding.ts";
import { linkShorteners } from "../tables/link-shorteners.ts";

/** A link that hides where it leads. */
export const linkShortened: Rule = {
  code: "LINK_SHORTENED",
  severity: "LOW",
  title: { en: "A shortened link hides where it leads", es: "Un enlace acortado esconde adónde lleva" },
  explanation: {
    en: "Nobody sees where it leads before they are there, the shortener counts who opens it, and it ends when the shortener does. Open it, and give the address at which you arrive.",
    es: "Nadie ve adónde lleva antes de llegar, el acortador registra quién lo abre y deja de servir cuando el acortador cierra. Ábrelo y pon la dirección a la que llegas.",
  },
  look: ({ links }) =>
    links.flatMap(({ id, url }) => {
      const host = url === null ? null : shortener(url);
      if (host === null) return [];
      return [
        {
          path: `links.${id}.url`,
          claimId: id,
          evidence: { url },
          title: {
            en: `The link by ${host} hides where it leads`,
            es: `El enlace de ${host} esconde adónde lleva`,
          },
          repair: null,
        },
      ];
    }),
};

/** The shortener whose link it is; null for the shortener's own first page, for a map, and for all others. */
function shortener(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, "");
  return linkShorteners.has(host) && !/^\/(maps\/.*)?$/.test(pathname) ? host : null;
}
