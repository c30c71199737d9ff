import type { Names } from "./ask-names.ts";
import type { Outcome, Reason } from "./outcomes.ts";
import { reasonOf } from "./reason-of.ts";

/** What came of a look at a mail domain. */
export interface MailVerdict {
  outcome: Extract<Outcome, "OK" | "DEAD" | "UNCLEAR">;
  reason: Reason | null;
}

/** So many of a domain's mail servers are asked for before nobody is thought to take its mail. */
const mostServers = 4;

/**
 * Whether anybody takes mail for a domain: one of its mail servers has an address, or, where it names none, the domain itself
 * (RFC 5321, 5.1). Asks the DNS alone, and sends nothing to anybody's mail server. Never throws.
 */
export async function lookAtMailDomain(domain: string, names: Names): Promise<MailVerdict> {
  const servers = await ask(() => names.mailServers(domain));
  if (servers.reason && servers.reason !== "NO_SUCH_DOMAIN") return unclear(servers.reason);
  // No mail server is named: then the domain takes its mail itself, unless it says that it wants none.
  const named = servers.found.filter((server) => server !== "" && server !== ".");
  if (servers.found.length > 0 && named.length === 0) return { outcome: "DEAD", reason: "NO_MAIL_SERVER" };
  const hosts = named.length > 0 ? named.slice(0, mostServers) : [domain];
  const asked = await Promise.all(hosts.map((host) => ask(() => names.resolve(host))));
  if (asked.some(({ found }) => found.length > 0)) return { outcome: "OK", reason: null };
  const unsure = asked.find(({ reason }) => reason !== null && reason !== "NO_SUCH_DOMAIN")?.reason;
  if (unsure) return unclear(unsure);
  return { outcome: "DEAD", reason: named.length > 0 ? "NO_MAIL_SERVER" : "NO_SUCH_DOMAIN" };
}

/** A name server that does not work may be ours as well as theirs. */
const unclear = (reason: Reason): MailVerdict => ({ outcome: "UNCLEAR", reason });

async function ask(question: () => Promise<string[]>): Promise<{ found: string[]; reason: Reason | null }> {
  try {
    return { found: await question(), reason: null };
  } catch (error) {
    return { found: [], reason: reasonOf(error) };
  }
}
