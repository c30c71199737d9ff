import type { Reason } from "./outcomes.ts";

/** What codes of errors mean: of the DNS (node:dns), of connections (libuv), of HTTP (llhttp) and of TLS (OpenSSL). */
const reasons: Readonly<Record<string, Reason>> = {
  ENOTFOUND: "NO_SUCH_DOMAIN",
  ENODATA: "NO_SUCH_DOMAIN",
  EBADNAME: "NO_SUCH_DOMAIN",
  ESERVFAIL: "DNS_BROKEN",
  EBADRESP: "DNS_BROKEN",
  ENOTIMP: "DNS_BROKEN",
  // The name server that this machine asks does not answer.
  ETIMEOUT: "OUR_NETWORK",
  EREFUSED: "OUR_NETWORK",
  ECANCELLED: "OUR_NETWORK",
  EAI_AGAIN: "OUR_NETWORK",
  ENETDOWN: "OUR_NETWORK",
  ENETUNREACH: "OUR_NETWORK",
  EMFILE: "OUR_FAULT",
  ECONNREFUSED: "NOT_LISTENING",
  EHOSTUNREACH: "UNREACHABLE",
  EHOSTDOWN: "UNREACHABLE",
  ETIMEDOUT: "TIMEOUT",
  ERR_SOCKET_CONNECTION_TIMEOUT: "TIMEOUT",
  ECONNRESET: "BROKEN_OFF",
  ECONNABORTED: "BROKEN_OFF",
  EPIPE: "BROKEN_OFF",
  CERT_HAS_EXPIRED: "EXPIRED",
  ERR_TLS_CERT_ALTNAME_INVALID: "OTHER_NAME",
  DEPTH_ZERO_SELF_SIGNED_CERT: "SELF_MADE",
  // Browsers mend these by themselves, or know more authorities than Node.
  SELF_SIGNED_CERT_IN_CHAIN: "INCOMPLETE_CHAIN",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "INCOMPLETE_CHAIN",
  UNABLE_TO_GET_ISSUER_CERT: "INCOMPLETE_CHAIN",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "INCOMPLETE_CHAIN",
  // OpenSSL is stricter here than browsers are.
  ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED: "INCOMPLETE_CHAIN",
  ERR_SSL_DH_KEY_TOO_SMALL: "INCOMPLETE_CHAIN",
};

type Failure = Error & { code?: string; syscall?: string; errors?: Failure[] };

/** Why a request came to nothing, by its error. */
export function reasonOf(error: unknown): Reason {
  const { code = "", syscall = "", errors = [] } = error as Failure;
  // Every address of a host was tried: that a kind of addresses is not routed here says nothing of the host.
  const tried = errors.map(reasonOf);
  if (tried.length > 0) return tried.find((reason) => reason !== "OUR_NETWORK") ?? "OUR_NETWORK";
  if (code === "ECONNREFUSED" && syscall.startsWith("query")) return "OUR_NETWORK";
  if (Object.hasOwn(reasons, code)) return reasons[code]!;
  return /^(EPROTO|ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_)/.test(code) ? "NO_TLS" : "BAD_ANSWER";
}
