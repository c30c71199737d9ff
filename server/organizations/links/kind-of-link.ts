import type { LinkKind } from "../document.ts";

/** The hosts of the networks that have a kind of their own; what lies below a host belongs to it too. */
const networks: Record<string, LinkKind> = {
  "facebook.com": "FACEBOOK",
  "fb.com": "FACEBOOK",
  "fb.me": "FACEBOOK",
  "twitter.com": "TWITTER",
  "x.com": "TWITTER",
  "instagram.com": "INSTAGRAM",
  "youtube.com": "YOUTUBE",
  "youtu.be": "YOUTUBE",
  "linkedin.com": "LINKEDIN",
  "telegram.me": "TELEGRAM",
  "t.me": "TELEGRAM",
};

/** The kind of a network's page by its address; null for a page anywhere else, and for what is no address. Pure. */
export function kindOfLink(url: string): LinkKind | null {
  if (!URL.canParse(url)) return null;
  const labels = new URL(url).hostname.split(".");
  const hosts = labels.map((_, from) => labels.slice(from).join("."));
  return hosts.map((host) => networks[host]).find((kind) => kind !== undefined) ?? null;
}
