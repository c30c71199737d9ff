import { type IncomingMessage, request as requestPlain } from "node:http";
import { type RequestOptions, request as requestSecure } from "node:https";
import { isIP, type LookupFunction, type TcpNetConnectOpts } from "node:net";
import type { Reason } from "./outcomes.ts";
import { type Body, readBody } from "./read-body.ts";
import { reasonOf } from "./reason-of.ts";
import type { Way } from "./way.ts";

/** What one request came to. */
export type Fetched =
  | { failed: Reason }
  | { failed: null; status: number; headers: IncomingMessage["headers"]; body: Body | null };

const htmlTypes = /^\s*(text\/html|application\/xhtml\+xml|text\/plain)\s*(;|$)/i;

/**
 * Asks for one page, following nothing. Every address of its host is looked at first, and the connection goes to one of
 * these and to no other, whatever the DNS says later. Sends no cookie, no referrer, no language. Never throws.
 */
export async function fetchPage(url: URL, way: Way, signal: AbortSignal): Promise<Fetched> {
  const failed = refusalOf(url);
  if (failed) return { failed };
  try {
    const addresses = await within(signal, addressesOf(url, way));
    if (addresses.length === 0) return { failed: "NO_SUCH_DOMAIN" };
    const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
    if (!addresses.every((address) => way.mayReach(address, port)))
      return {
        failed: addresses.every((address) => way.mayReach(address, 443)) ? "OTHER_PORT" : "PRIVATE_ADDRESS",
      };
    const response = await ask(url, addresses, way, signal);
    const { statusCode: status = 0, headers } = response;
    const isPage = status >= 200 && status < 300 && htmlTypes.test(headers["content-type"] ?? "text/html");
    const body = isPage ? await readBody(response, way.limits.bytes, signal) : null;
    response.destroy();
    return { failed: null, status, headers, body };
  } catch (error) {
    return { failed: signal.aborted ? "TIMEOUT" : reasonOf(error) };
  }
}

function refusalOf({ protocol, username, password }: URL): Reason | null {
  if (protocol !== "http:" && protocol !== "https:") return "OTHER_SCHEME";
  return username !== "" || password !== "" ? "PASSWORD" : null;
}

async function addressesOf({ hostname }: URL, { resolve }: Way): Promise<string[]> {
  const host = hostname.replace(/^\[|\]$/g, "");
  return isIP(host) ? [host] : resolve(host.replace(/\.$/, ""));
}

function ask(
  url: URL,
  addresses: readonly string[],
  { userAgent, limits, trusted }: Way,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestSecure : requestPlain;
  const options: RequestOptions & Pick<TcpNetConnectOpts, "autoSelectFamilyAttemptTimeout"> = {
    // A connection of its own: one that was opened for another look could lead elsewhere.
    agent: false,
    signal,
    lookup: pinnedTo(addresses),
    // Node gives each address a quarter of a second, and the other side of the world takes longer.
    autoSelectFamilyAttemptTimeout: 3_000,
    maxHeaderSize: limits.headerBytes,
    ...(trusted && { ca: trusted }),
    headers: {
      "user-agent": userAgent,
      accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5",
      "accept-encoding": "gzip, br",
    },
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, options);
    sent.on("error", reject);
    sent.on("response", resolve);
    sent.end();
  });
}

/** Answers every question after the host with the addresses that were looked at. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const pinned = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, { all }, done) => {
    if (all) done(null, pinned);
    else done(null, pinned[0]!.address, pinned[0]!.family);
  };
}

/** What a promise comes to, or an error as soon as the signal says that it takes too long. */
function within<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
