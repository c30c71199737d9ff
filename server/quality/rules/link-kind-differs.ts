import { kindOfLink } from "../../organizations/links/kind-of-link.ts";
import type { Rule } from "../finding.ts";

/** A page of one network that is called something else, such as a Facebook page called a website. */
export const linkKindDiffers: Rule = {
  code: "LINK_KIND_DIFFERS",
  severity: "LOW",
  title: { en: "A link is called what it is not", es: "Un enlace se llama lo que no es" },
  explanation: {
    en: "Pages show links by their kind, with a sign of their own. Choose the kind to which it leads.",
    es: "Las páginas muestran los enlaces por su tipo, con su propio signo. Elige el tipo al que lleva.",
  },
  look: ({ links }) =>
    links.flatMap(({ id, kind, url }) => {
      const network = url === null ? null : kindOfLink(url);
      if (network === null || network === kind) return [];
      const path = `links.${id}.kind`;
      const name = network[0] + network.slice(1).toLowerCase();
      return [
        {
          path,
          claimId: id,
          evidence: { kind, network },
          title: { en: `This link leads to ${name}`, es: `Este enlace lleva a ${name}` },
          repair: {
            says: { en: `Call it ${name}`, es: `Llamarlo ${name}` },
            changes: [{ path, to: network }],
          },
        },
      ];
    }),
};
