import type { Rule } from "../finding.ts";
import { readLinkWords, readNoLink } from "../read-link-words.ts";

/** A link of which only the words are left. */
export const linkMissing: Rule = {
  code: "LINK_MISSING",
  severity: "MEDIUM",
  title: { en: "The link's address is lost", es: "Se perdió la dirección del enlace" },
  explanation: {
    en: "Only the link's words are left, and readers cannot follow those. Find the page and give its address, or take the link away.",
    es: "Del enlace solo quedan las palabras y nadie puede seguirlas. Busca la página y pon su dirección, o quita el enlace.",
  },
  look: (document) =>
    document.links
      // What is a mailbox or a number is told by a rule of its own.
      .filter((link) => link.url === null && readNoLink(link, document) === null)
      .map(({ id, asPublished }) => {
        const path = `links.${id}.url`;
        const address = readLinkWords(asPublished ?? "");
        return {
          path,
          claimId: id,
          evidence: { asPublished },
          title: linkMissing.title,
          ...(asPublished && {
            explanation: {
              en: `The source says “${asPublished}”, and readers cannot follow that. Find the page and give its address, or take the link away.`,
              es: `La fuente dice «${asPublished}» y nadie puede seguirlo. Busca la página y pon su dirección, o quita el enlace.`,
            },
          }),
          repair: address
            ? {
                says: { en: `Let it lead to ${address}`, es: `Que lleve a ${address}` },
                changes: [{ path, to: address }],
              }
            : null,
        };
      }),
};
