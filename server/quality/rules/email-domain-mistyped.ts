import type { Rule } from "../finding.ts";
import { meantDomain } from "../meant-domain.ts";

/** An address at a domain that is a slip for another: gmial.com for gmail.com, example.con for example.com. */
export const emailDomainMistyped: Rule = {
  code: "EMAIL_DOMAIN_MISTYPED",
  severity: "HIGH",
  title: { en: "The address's domain is mistyped", es: "El dominio del correo está mal escrito" },
  explanation: {
    en: "The domain looks like a slip of the finger. Mail to it is lost, or read by somebody else. Correct it, or call and ask.",
    es: "El dominio parece un error al escribir. El correo se pierde, o lo lee otra persona. Corrígelo, o llama y pregunta.",
  },
  look: ({ emails }) =>
    emails.flatMap(({ id, address }) => {
      const at = address?.lastIndexOf("@") ?? -1;
      const meant = at < 0 ? null : meantDomain(address!.slice(at + 1));
      if (meant === null) return [];
      const path = `emails.${id}.asPublished`;
      const mended = `${address!.slice(0, at)}@${meant}`;
      return [
        {
          path,
          claimId: id,
          evidence: { address },
          title: { en: `Is it ${meant}?`, es: `¿Es ${meant}?` },
          repair: {
            says: { en: `Write it as ${mended}`, es: `Escribirla como ${mended}` },
            changes: [{ path, to: mended }],
          },
        },
      ];
    }),
};
