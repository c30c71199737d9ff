import { kindOfLink } from "../../organizations/links/kind-of-link.ts";
import type { Seen } from "./look-at-link.ts";
import { meaningOf, type Outcome, type Reason } from "./outcomes.ts";
import { fingerprintPage, likeness, type PageFingerprint } from "./page-fingerprint.ts";
import { isDomainSeller, type Sign, signOf, wantsSignIn } from "./page-signs.ts";
import { bareHost, isFirstPage, samePage, sameSite } from "./where-it-leads.ts";

/** What a look at a link means. */
export interface Verdict {
  outcome: Outcome;
  reason: Reason | null;
  /** Where it led; null where that is the link itself. */
  to: string | null;
  /** What the page is called that is there now; null where there is none. */
  title: string | null;
  /** What to know the page by from now on; null where what is kept stays. */
  fingerprint: PageFingerprint | null;
}

interface Known {
  link: string;
  /** What the organizations that give it are called. */
  names: readonly string[];
  /** What was kept of it when it was good. */
  kept: PageFingerprint | null;
}

/** Fewer tell nothing of a page. */
const fewestLetters = 20;

const failures: Partial<Record<Reason, Outcome>> = {
  EXPIRED: "CERTIFICATE_EXPIRED",
  OTHER_NAME: "TLS_BROKEN",
  SELF_MADE: "TLS_BROKEN",
  NO_TLS: "TLS_BROKEN",
  PRIVATE_ADDRESS: "NOT_LOOKED",
  OTHER_PORT: "NOT_LOOKED",
  OTHER_SCHEME: "NOT_LOOKED",
  PASSWORD: "NOT_LOOKED",
  WANTS_A_COOKIE: "REFUSED_US",
  INCOMPLETE_CHAIN: "UNCLEAR",
  OUR_NETWORK: "UNCLEAR",
  OUR_FAULT: "UNCLEAR",
};

/** Says what came of a look, from what was seen and what is known of the link; it asks nobody. Pure. */
export function judgeLink(known: Known, seen: Seen): Verdict {
  const [link, url] = [new URL(known.link), new URL(seen.url)];
  const to = seen.redirects > 0 ? url.href : null;
  const verdict: Make = (outcome, reason = null, fingerprint = null) => ({
    ...{ outcome, reason, to, title: seen.page?.title || null, fingerprint },
  });
  if (seen.failed) return verdict(failures[seen.failed] ?? "DEAD", seen.failed);
  if (isDomainSeller(bareHost(url)) && !sameSite(link, url)) return verdict("PARKED");
  const refused = refusalBy(seen);
  if (refused) return verdict(...refused);
  if (kindOfLink(known.link) && sameSite(link, url)) return judgeNetwork(seen, url, verdict);
  if (wantsSignIn(url) && !wantsSignIn(link)) return verdict("REFUSED_US", "WANTS_SIGN_IN");
  const judged = judgePage(known, seen, { link, url }, verdict);
  const isHome = !isFirstPage(link) && isFirstPage(url) && sameSite(link, url);
  return isHome && meaningOf(judged.outcome) === "GOOD" ? verdict("REDIRECTED_HOME") : judged;
}

type Make = (outcome: Outcome, reason?: Reason | null, fingerprint?: PageFingerprint | null) => Verdict;

/** What the status alone says; nothing where it is that of a page. */
function refusalBy({ status, challenged }: Seen): [Outcome, Reason] | null {
  if (challenged) return ["REFUSED_US", "WANTS_NO_MACHINES"];
  if (status === 404 || status === 410) return ["DEAD", "GONE"];
  // LinkedIn and others answer with numbers of their own.
  if (status === null || status >= 600) return ["REFUSED_US", "WANTS_NO_MACHINES"];
  if (status >= 500) return ["DEAD", "SERVER_ERROR"];
  if (status >= 400 || status === 202) return ["REFUSED_US", "WANTS_NO_MACHINES"];
  return status >= 300 || status < 200 ? ["DEAD", "BAD_ANSWER"] : null;
}

/** Networks show strangers little, and that changes; but they say when a page is not there. */
function judgeNetwork({ page }: Seen, url: URL, verdict: Make): Verdict {
  if (wantsSignIn(url)) return verdict("REFUSED_US", "WANTS_SIGN_IN");
  return page && signOf(page) === "GONE" ? verdict("DEAD", "GONE") : verdict("OK");
}

const signed: Record<Sign, [Outcome, (Reason | null)?]> = {
  PARKED: ["PARKED"],
  SUSPENDED: ["DEAD", "SUSPENDED"],
  EMPTY_SERVER: ["DEAD", "EMPTY_SERVER"],
  GONE: ["DEAD", "GONE"],
  CHALLENGE: ["REFUSED_US", "WANTS_NO_MACHINES"],
  MAINTENANCE: ["UNCLEAR", "MAINTENANCE"],
};

/**
 * Whether what is there is the page that it was. Where nothing is kept yet, only bait speaks against it; what is not surely
 * the same is not learned, and no reason to say that the page has moved to another site.
 */
function judgePage(
  { names, kept }: Known,
  { page, cut, redirects, forGood }: Seen,
  { link, url }: { link: URL; url: URL },
  verdict: Make,
): Verdict {
  const hasMoved = redirects > 0 && forGood && !samePage(link, url);
  const within = hasMoved && sameSite(link, url) ? "MOVED" : "OK";
  if (!page) return verdict(within);
  const sign = signOf(page);
  if (sign) return verdict(...signed[sign]);
  if (page.title === "" && page.site === "") {
    // Endless letters, a bomb, or something that broke off before it said anything.
    if (cut === "TOO_LARGE") return verdict("TOO_LARGE", "ENDLESS");
    if (cut === "BROKEN_OFF") return verdict("DEAD", "BROKEN_OFF");
    // Nothing to read without running its programs.
    if (page.text.length < fewestLetters) return verdict(within);
  }
  const now = fingerprintPage(page, bareHost(url), names);
  const alike = kept ? likeness(now, kept) : now.named ? 1 : 0.5;
  const baited = now.bait && (kept ? !kept.bait : !now.named);
  if (baited || alike === 0) return verdict("HIJACKED");
  return verdict(hasMoved && alike >= 1 ? "MOVED" : within, null, kept === null || alike >= 1 ? now : null);
}
