import { findMailboxes } from "../../organizations/inputs/find-mailboxes.ts";
import { isBlank } from "../../texts.ts";
import type { Rule } from "../finding.ts";
import { mendMailbox } from "../mend-mailbox.ts";

/** A text in the place of an email address to which no mail can be sent. */
export const emailBroken: Rule = {
  code: "EMAIL_BROKEN",
  severity: "HIGH",
  title: { en: "This is not an email address", es: "Esto no es una dirección de correo" },
  explanation: {
    en: "Mail sent there comes back. An address has one @, a name before it and a domain such as example.org behind it, without blanks.",
    es: "El correo que se envíe ahí rebotará. Una dirección tiene una @, un nombre delante y un dominio como example.org detrás, sin espacios.",
  },
  look: ({ emails }) =>
    emails.flatMap(({ id, address, asPublished }) => {
      // Several in one field are told by a rule of their own.
      if (address !== null || isBlank(asPublished) || findMailboxes(asPublished).length > 1) return [];
      const path = `emails.${id}.asPublished`;
      const mended = mendMailbox(asPublished);
      return [
        {
          path,
          claimId: id,
          evidence: { asPublished },
          title: emailBroken.title,
          repair: mended
            ? {
                says: { en: `Write it as ${mended}`, es: `Escribirla como ${mended}` },
                changes: [{ path, to: mended }],
              }
            : null,
        },
      ];
    }),
};
