import type { Rule } from "../finding.ts";
import { moveNoLink } from "../move-no-link.ts";
import { readNoLink } from "../read-link-words.ts";

/** A mailbox or a number in the place of a link. */
export const linkIsContact: Rule = {
  code: "LINK_IS_CONTACT",
  severity: "MEDIUM",
  title: {
    en: "A link is in truth a mailbox or a number",
    es: "Un enlace es en realidad un correo o un teléfono",
  },
  explanation: {
    en: "A browser opens no page with it, and who looks for a way to write or call finds none. Give it a line of its own among the emails or phones.",
    es: "El navegador no abre ninguna página con él, y quien busca cómo escribir o llamar no lo encuentra. Dale su propia línea entre los correos o los teléfonos.",
  },
  look: (document) =>
    document.links.flatMap((link) => {
      const found = readNoLink(link, document);
      if (found === null) return [];
      const isMailbox = "mailbox" in found;
      return [
        {
          path: `links.${link.id}.url`,
          claimId: link.id,
          evidence: { ...found },
          title: isMailbox
            ? { en: "This is an email address, and no link", es: "Esto es un correo y no un enlace" }
            : { en: "This is a phone number, and no link", es: "Esto es un teléfono y no un enlace" },
          repair: {
            says: isMailbox
              ? { en: "Move it to the emails", es: "Pasarlo a los correos" }
              : { en: "Move it to the phones", es: "Pasarlo a los teléfonos" },
            changes: moveNoLink(found, link, document),
          },
        },
      ];
    }),
};
