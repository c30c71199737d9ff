import { foldText } from "../../publishing/fold-text.ts";
import { freeMail, lenders, networks, publicHosts, secondLevels } from "./tables/shared-hosts.ts";

/** What a link tells of whose it is. */
export interface ReadWeb {
  /** The name on the net that is its own. */
  domain: string | null;
  /** Its page in a network of many. */
  handle: string | null;
}

/** Path parts of networks that are not whose page it is. */
const between = new Set([
  "pages",
  "pg",
  "p",
  "people",
  "groups",
  "company",
  "in",
  "c",
  "channel",
  "user",
  "school",
  "watch",
]);

/** Reads whose page a link is; both null where anybody's may be there. Pure. */
export function readWeb(url: string): ReadWeb {
  if (!URL.canParse(url)) return { domain: null, handle: null };
  const { hostname, pathname, searchParams } = new URL(url);
  const domain = domainOf(hostname);
  if (publicHosts.has(domain) || publicHosts.has(hostname)) return { domain: null, handle: null };
  const network = networks[domain];
  if (network === undefined) return { domain, handle: null };
  const parts = decodeURIComponentSafely(pathname).split("/").filter(Boolean);
  const page = parts.filter((part) => !between.has(part.toLowerCase()))[0];
  const name = page?.toLowerCase() === "profile.php" ? searchParams.get("id") : page;
  // Dots and capitals mean nothing there; "Name-123456789" is the page of that number.
  const plain = foldText((name ?? "").replace(/[._@-]/g, "")).replaceAll(" ", "");
  return { domain: null, handle: plain.length >= 3 ? `${network}/${plain}` : null };
}

/** The name that somebody registered: `m.example.org.mx` is `example.org.mx`; of a lent name the part before it counts. */
export function domainOf(hostname: string): string {
  const labels = hostname.toLowerCase().replace(/\.$/, "").split(".");
  const count = labels.length > 2 && labels.at(-1)!.length === 2 && secondLevels.has(labels.at(-2)!) ? 3 : 2;
  const domain = labels.slice(-count).join(".");
  return lenders.has(domain) ? labels.slice(-count - 1).join(".") : domain;
}

/** Whether anybody may have a mailbox there. */
export function isAnybodys(mailDomain: string): boolean {
  return freeMail.has(mailDomain) || freeMail.has(domainOf(mailDomain));
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
