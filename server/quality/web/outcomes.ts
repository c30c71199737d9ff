/** What came of a look at something outside. */
export const outcomes = [
  "OK",
  "MOVED",
  "DEAD",
  "REDIRECTED_HOME",
  "PARKED",
  "HIJACKED",
  "CERTIFICATE_EXPIRED",
  "TLS_BROKEN",
  "TOO_LARGE",
  "REFUSED_US",
  "NOT_LOOKED",
  "UNCLEAR",
] as const;
export type Outcome = (typeof outcomes)[number];

const good: readonly Outcome[] = ["OK", "MOVED"];
/** They say nothing about the link: too much came, a site wants no machines, we may not look, or it is not clear. */
const silent: readonly Outcome[] = ["TOO_LARGE", "REFUSED_US", "NOT_LOOKED", "UNCLEAR"];

/** Whether an outcome says that all is well, that something is wrong, or nothing. */
export function meaningOf(outcome: Outcome): "GOOD" | "FAILING" | "NOTHING" {
  if (good.includes(outcome)) return "GOOD";
  return silent.includes(outcome) ? "NOTHING" : "FAILING";
}

/** Why a look came to no page, or to one that is none. */
export type Reason =
  // Nobody there
  | "NO_SUCH_DOMAIN"
  | "DNS_BROKEN"
  | "NOT_LISTENING"
  | "UNREACHABLE"
  | "TIMEOUT"
  | "BROKEN_OFF"
  | "NO_MAIL_SERVER"
  // Somebody there, and no page
  | "GONE"
  | "SERVER_ERROR"
  | "BAD_ANSWER"
  | "CIRCLE"
  | "TOO_MANY_REDIRECTS"
  | "SUSPENDED"
  | "EMPTY_SERVER"
  // Encryption
  | "EXPIRED"
  | "OTHER_NAME"
  | "SELF_MADE"
  | "NO_TLS"
  | "INCOMPLETE_CHAIN"
  // What we do not do
  | "PRIVATE_ADDRESS"
  | "OTHER_PORT"
  | "OTHER_SCHEME"
  | "PASSWORD"
  // What says nothing
  | "WANTS_NO_MACHINES"
  | "WANTS_A_COOKIE"
  | "WANTS_SIGN_IN"
  | "ENDLESS"
  | "MAINTENANCE"
  | "OUR_NETWORK"
  | "OUR_FAULT";
