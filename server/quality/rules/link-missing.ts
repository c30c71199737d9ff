import type { Rule } from "../finding.ts";

/** A link of which only the words are left. */
export const linkMissing: Rule = ({ links }) =>
  links
    .filter(({ url }) => url === null)
    .map(({ id, asPublished }) => ({
      rule: "LINK_MISSING",
      severity: "MEDIUM",
      path: `links.${id}.url`,
      claimId: id,
      title: { en: "The link's address is lost", es: "Se perdió la dirección del enlace" },
      explanation: {
        en: `The source says “${asPublished ?? ""}”, and readers cannot follow that. Find the page and give its address, or take the link away.`,
        es: `La fuente dice «${asPublished ?? ""}» y nadie puede seguirlo. Busca la página y pon su dirección, o quita el enlace.`,
      },
      repair: null,
    }));
