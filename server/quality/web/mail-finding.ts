import type { Reported } from "../kept-finding.ts";
import type { Giver } from "./link-finding.ts";
import type { MailVerdict } from "./look-at-mail-domain.ts";
import { outsideKinds } from "./outside-kinds.ts";
import { sayWhy } from "./reason-words.ts";

/** What is noticed of a mailbox by a look at its domain that said something; null where all is well. Pure. */
export function mailFinding(
  giver: Giver,
  domain: string,
  verdict: MailVerdict,
  broken: boolean,
): Reported | null {
  if (verdict.outcome === "OK") return null;
  const { code, severity } = outsideKinds[broken ? "EMAIL_DOMAIN_DEAD" : "EMAIL_DOMAIN_SUSPECT"];
  const why = sayWhy(verdict);
  const title = broken
    ? { en: `Nobody takes mail for ${domain}: ${why.en}`, es: `Nadie recibe correo de ${domain}: ${why.es}` }
    : {
        en: `Mail to ${domain} may not arrive: ${why.en}`,
        es: `Puede que no llegue el correo a ${domain}: ${why.es}`,
      };
  const path = `emails.${giver.claimId}.address`;
  return {
    ...giver,
    rule: code,
    severity,
    path,
    evidence: { domain },
    title,
    explanation: null,
    repair: null,
  };
}
