import { Resolver } from "node:dns/promises";
import { reasonOf } from "./reason-of.ts";

/** What the DNS is asked; both throw an error with its code where it has no answer. */
export interface Names {
  /** All addresses of a host, of both kinds. */
  resolve(host: string): Promise<string[]>;
  /** The hosts that take a domain's mail; an empty name says that nobody does (RFC 7505). */
  mailServers(domain: string): Promise<string[]>;
}

/** Asks the name servers of this machine, and not its file of hosts: nothing private can be looked up by mistake. */
export function askNames(): Names {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 });
  return {
    async resolve(host) {
      const asked = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
      const addresses = asked.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
      const errors = asked.flatMap((answer) => (answer.status === "rejected" ? [answer.reason] : []));
      if (addresses.length > 0 || errors.length === 0) return addresses;
      // That there is no address of one kind says less than that the other could not be asked for.
      throw errors.find((error) => reasonOf(error) !== "NO_SUCH_DOMAIN") ?? errors[0];
    },
    async mailServers(domain) {
      const servers = await resolver.resolveMx(domain);
      return servers.sort((one, other) => one.priority - other.priority).map(({ exchange }) => exchange);
    },
  };
}
