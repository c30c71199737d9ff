import type { Words } from "../../locales.ts";
import type { Evidence, Repair, Severity } from "../finding.ts";
import type { Reported } from "../kept-finding.ts";
import type { Verdict } from "./judge-link.ts";
import { meaningOf, type Outcome } from "./outcomes.ts";
import { type OutsideCode, outsideKinds } from "./outside-kinds.ts";
import { sayWhy } from "./reason-words.ts";

/** A claim of an organization that gives what was looked at. */
export interface Giver {
  organizationId: string;
  claimId: string;
}

/** What a link is called that failed on more than one day. */
const codes: Partial<Record<Outcome, OutsideCode>> = {
  DEAD: "LINK_BROKEN",
  PARKED: "LINK_PARKED",
  HIJACKED: "LINK_HIJACKED",
  REDIRECTED_HOME: "LINK_REDIRECTED_HOME",
  CERTIFICATE_EXPIRED: "LINK_CERTIFICATE",
  TLS_BROKEN: "LINK_CERTIFICATE",
};
/** A link that may lead somebody into the hands of others is worth a look before it is certain. */
const urgent: readonly Outcome[] = ["PARKED", "HIJACKED"];

/** So much of what a strange page calls itself is told. */
const mostOfTitle = 80;

interface Noticed {
  code: OutsideCode;
  severity?: Severity;
  evidence: Evidence;
  title: Words;
  repair?: Repair | null;
}

/** What is noticed of a link by a look that said something; null where all is well. Pure. */
export function linkFinding(giver: Giver, link: string, verdict: Verdict, broken: boolean): Reported | null {
  const noticed =
    meaningOf(verdict.outcome) === "GOOD"
      ? moved(giver, link, verdict)
      : failed(giver, link, verdict, broken);
  if (!noticed) return null;
  const { code, severity = outsideKinds[code].severity, repair = null, ...rest } = noticed;
  const path = `links.${giver.claimId}.url`;
  return { ...giver, rule: code, severity, path, ...rest, explanation: null, repair };
}

function moved({ claimId }: Giver, url: string, { outcome, to }: Verdict): Noticed | null {
  // What leads to an address without encryption, or to a very long one, may be right and is nothing to suggest.
  if (outcome !== "MOVED" || to === null || !to.startsWith("https:") || to.length > 500) return null;
  return {
    code: "LINK_MOVED",
    evidence: { url, to },
    title: { en: `The page is now at ${to}`, es: `La página está ahora en ${to}` },
    repair: {
      says: { en: `Change it to ${to}`, es: `Cambiarlo a ${to}` },
      changes: [{ path: `links.${claimId}.url`, to }],
    },
  };
}

function failed({ claimId }: Giver, url: string, verdict: Verdict, broken: boolean): Noticed {
  const { outcome, to, title } = verdict;
  const { host } = new URL(url);
  const why = sayWhy(verdict);
  if (!broken)
    return {
      code: "LINK_SUSPECT",
      severity: urgent.includes(outcome) ? "MEDIUM" : "LOW",
      evidence: { url, outcome },
      title: { en: `${host} may be broken: ${why.en}`, es: `Puede que ${host} no funcione: ${why.es}` },
    };
  const code = codes[outcome]!;
  const removal: Repair = {
    says: { en: "Take the link away", es: "Quitar el enlace" },
    changes: [{ path: `links.${claimId}`, to: null }],
  };
  if (code === "LINK_HIJACKED") {
    const now = title?.slice(0, mostOfTitle).toWellFormed() ?? new URL(to ?? url).host;
    return {
      code,
      evidence: { url, host: new URL(to ?? url).host },
      title: { en: `At ${host} there is now “${now}”`, es: `En ${host} ahora está «${now}»` },
      repair: removal,
    };
  }
  return {
    code,
    evidence: code === "LINK_CERTIFICATE" ? { url, expired: outcome === "CERTIFICATE_EXPIRED" } : { url },
    title: { en: `${host} fails: ${why.en}`, es: `${host} falla: ${why.es}` },
    repair: code === "LINK_PARKED" ? removal : null,
  };
}
