import type { OrganizationForm } from "../organization-form.ts";

type LinkKind = OrganizationForm["links"][number]["kind"];

/** Hosts of the social networks, and of their short addresses. */
const hosts: [LinkKind, RegExp][] = [
  ["FACEBOOK", /(^|\.)(facebook\.com|fb\.com|fb\.me)$/],
  ["INSTAGRAM", /(^|\.)(instagram\.com|instagr\.am)$/],
  ["TWITTER", /(^|\.)(twitter\.com|x\.com)$/],
  ["YOUTUBE", /(^|\.)(youtube\.com|youtu\.be)$/],
  ["LINKEDIN", /(^|\.)(linkedin\.com|lnkd\.in)$/],
  ["TELEGRAM", /(^|\.)(t\.me|telegram\.me|telegram\.org)$/],
];

/** Parameters that only tell where a visitor came from. */
const tracking = /^(utm_.*|fbclid|gclid|igsh|igshid|mc_cid|mc_eid|mibextid)$/;

/** An address as it should be kept: whole, and without what only follows visitors about; other texts as they are. */
export function tidyUrl(text: string): string {
  const typed = text.trim();
  if (!typed) return "";
  const whole = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed.replace(/^\/+/, "")}`;
  if (!/^https?:\/\/[^/\s]+\.[^/\s]+/i.test(whole) || /\s/.test(whole) || !URL.canParse(whole)) return typed;
  const url = new URL(whole);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  const isBare = url.pathname === "/" && !url.search && !url.hash && !whole.endsWith("/");
  return isBare ? url.href.slice(0, -1) : url.href;
}

/** What kind of link an address is, by its host; undefined where there is no address. */
export function guessKind(url: string): LinkKind | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return hosts.find(([, pattern]) => pattern.test(hostname))?.[0] ?? "WEBSITE";
}
