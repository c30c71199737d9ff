import type { Rule } from "../finding.ts";
import { mistypedDomains } from "../mistyped-domains.ts";

/** An address at a domain that is a slip for a well-known one: gmial.com for gmail.com. */
export const emailDomainMistyped: Rule = ({ emails }) =>
  emails.flatMap(({ id, address }) => {
    const at = address?.lastIndexOf("@") ?? -1;
    const meant = at < 0 ? undefined : mistypedDomains.get(address!.slice(at + 1));
    if (meant === undefined) return [];
    const path = `emails.${id}.asPublished`;
    const mended = `${address!.slice(0, at)}@${meant}`;
    return [
      {
        rule: "EMAIL_DOMAIN_MISTYPED",
        severity: "HIGH",
        path,
        claimId: id,
        title: { en: `Is it ${meant}?`, es: `¿Es ${meant}?` },
        explanation: {
          en: `The domain looks like a slip for ${meant}. Mail to it is lost, or read by somebody else.`,
          es: `El dominio parece un error al escribir ${meant}. El correo se pierde, o lo lee otra persona.`,
        },
        repair: {
          says: { en: `Write it as ${mended}`, es: `Escribirla como ${mended}` },
          changes: [{ path, to: mended }],
        },
      },
    ];
  });
