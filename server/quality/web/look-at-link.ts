import { type Fetched, fetchPage } from "./fetch-page.ts";
import type { Reason } from "./outcomes.ts";
import { type Page, readPage } from "./read-page.ts";
import type { Way } from "./way.ts";

/** What a look at a link came to. */
export interface Seen {
  /** Where it ended: the last address that was asked. */
  url: string;
  /** How often it was led on. */
  redirects: number;
  /** Whether it was led on for good, each time. */
  forGood: boolean;
  /** Why nothing was answered; null where something was. */
  failed: Reason | null;
  status: number | null;
  /** Null where what was answered is no page to read: a file, a picture, or nothing. */
  page: Page | null;
  /** Why the page is not all that would have come. */
  cut: "TOO_LARGE" | "BROKEN_OFF" | null;
  /** Whether somebody between us and the site asks for a proof that we are no machine. */
  challenged: boolean;
}

type Answered = Extract<Fetched, { failed: null }>;

const ledOn: readonly number[] = [301, 302, 303, 307, 308];
const ledOnForGood: readonly number[] = [301, 308];

/**
 * Looks at where a link leads, as a reader would, and ends within the limits whatever the other side does; every address on
 * the way is checked as the first. Throws only when `stop` says so: then nothing is known.
 */
export async function lookAtLink(address: string, way: Way, stop?: AbortSignal): Promise<Seen> {
  const seen: Seen = {
    ...{ url: address, redirects: 0, forGood: true },
    ...{ failed: null, status: null, page: null, cut: null, challenged: false },
  };
  const visited = new Set<string>();
  let [url, left, cookies] = [withoutPlace(new URL(address)), way.limits.milliseconds, false];
  for (;;) {
    seen.url = url.href;
    visited.add(url.href);
    const { fetched, took } = await way.inTurn(url.hostname, () => fetchIn(left, url, way, stop));
    stop?.throwIfAborted();
    left -= took;
    if (fetched.failed !== null) return { ...seen, failed: fetched.failed };
    const next = whereTo(url, fetched);
    if (next === null) return { ...seen, ...whatCame(fetched) };
    seen.redirects += 1;
    seen.forGood &&= ledOnForGood.includes(fetched.status);
    cookies ||= fetched.headers["set-cookie"] !== undefined;
    // Some sites lead in a circle whoever does not bring back their cookie.
    if (visited.has(next.href)) return { ...seen, failed: cookies ? "WANTS_A_COOKIE" : "CIRCLE" };
    if (seen.redirects > way.limits.redirects) return { ...seen, failed: "TOO_MANY_REDIRECTS" };
    url = next;
  }
}

/** One request, ended when the time is over or somebody stops it. */
async function fetchIn(left: number, url: URL, way: Way, stop?: AbortSignal) {
  stop?.throwIfAborted();
  const ending = new AbortController();
  const end = () => ending.abort();
  const timer = setTimeout(end, Math.max(left, 0));
  stop?.addEventListener("abort", end, { once: true });
  const begun = performance.now();
  try {
    return { fetched: await fetchPage(url, way, ending.signal), took: performance.now() - begun };
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener("abort", end);
  }
}

/** Where an answer leads on; null where it leads nowhere. */
function whereTo(url: URL, { status, headers: { location } }: Answered): URL | null {
  if (!ledOn.includes(status) || !location) return null;
  // Headers are read byte by byte, and some servers write UTF-8 into them.
  const bytes = Buffer.from(location, "latin1");
  const text = bytes.toString("utf8");
  const told = text.includes("\uFFFD") ? location : text;
  if (!URL.canParse(told, url)) return null;
  return withoutPlace(new URL(told, url));
}

/** The address of a whole page. */
function withoutPlace(url: URL): URL {
  const page = new URL(url);
  page.hash = "";
  return page;
}

function whatCame({ status, headers, body }: Answered): Pick<Seen, "status" | "page" | "cut" | "challenged"> {
  return {
    status,
    page: body && readPage(body.bytes, headers["content-type"] ?? "text/html"),
    cut: body?.cut ?? null,
    challenged: headers["cf-mitigated"] === "challenge",
  };
}
