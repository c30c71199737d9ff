import type { FastifyRequest } from "fastify";
import { fail } from "../errors.ts";

/**
 * Refuses a request that a page of another origin may have made in the name of somebody who is signed in here: cookies
 * travel by themselves. It must be JSON, which a plain form cannot send, and come from a page of ours. Fails with FORBIDDEN.
 */
export function requireSameOrigin({ headers, protocol, host }: FastifyRequest, baseUrl: string): void {
  if (!/^application\/json\s*(;|$)/i.test(headers["content-type"] ?? ""))
    fail("FORBIDDEN", {
      en: "Send the operation as `content-type: application/json`.",
      es: "Envía la operación como `content-type: application/json`.",
    });
  const ours = [new URL(baseUrl).origin, `${protocol}://${host}`];
  // A browser names the origin with every POST; where it does not, it says at least how the page stands to us.
  const own = headers.origin ? ours.includes(headers.origin) : headers["sec-fetch-site"] === "same-origin";
  if (!own)
    fail("FORBIDDEN", {
      en: "Only pages of this Posada may ask in the name of who is signed in. Scripts use a key.",
      es: "Solo las páginas de esta Posada pueden pedir algo en nombre de quien inició sesión. Los programas usan una clave.",
    });
}
