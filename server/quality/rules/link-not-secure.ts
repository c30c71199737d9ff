import type { Rule } from "../finding.ts";

/** A link that others on the same network can read and change on its way. */
export const linkNotSecure: Rule = {
  code: "LINK_NOT_SECURE",
  severity: "LOW",
  title: { en: "The link is not encrypted", es: "El enlace no va cifrado" },
  explanation: {
    en: "With http others can see what somebody reads there, and phones warn of it. Nearly every site has https: try it, and change the link if it opens.",
    es: "Con http otros pueden ver lo que alguien lee ahí, y los teléfonos advierten de ello. Casi todos los sitios tienen https: pruébalo y, si abre, cambia el enlace.",
  },
  look: ({ links }) =>
    links.flatMap(({ id, url }) => {
      if (!url || !/^http:\/\//i.test(url)) return [];
      const path = `links.${id}.url`;
      const secure = url.replace(/^http:/i, "https:");
      return [
        {
          path,
          claimId: id,
          evidence: { url },
          title: linkNotSecure.title,
          repair: {
            says: { en: `Change it to ${secure}`, es: `Cambiarlo a ${secure}` },
            changes: [{ path, to: secure }],
          },
        },
      ];
    }),
};
