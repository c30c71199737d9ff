import { foldText } from "../../publishing/fold-text.ts";
import * as signs from "../tables/page-signs.ts";
import type { Page } from "./read-page.ts";

/** What a page shows of itself that no organization's page does; null where nothing. */
export type Sign = "PARKED" | "SUSPENDED" | "EMPTY_SERVER" | "GONE" | "MAINTENANCE" | "CHALLENGE";

/** So many letters have the pages that hosts and sellers of domains put up; an article about them has more. */
const short = { parked: 3000, notice: 1500 };
/** So many words of bait must come together in a page; fewer where one is in its title. */
const manyBaits = 4;
const baitsWithTitle = 2;

/** What a page shows that is no organization's. Pure. */
export function signOf(page: Page): Sign | null {
  const [title, text] = [foldText(page.title), foldText(page.text)];
  const says = (words: readonly string[], most: number) =>
    text.length <= most && words.some((word) => title.includes(word) || text.includes(word));
  const begins = (titles: readonly string[]) =>
    titles.some((one) => title === one || title.startsWith(`${one} `));
  if (says(signs.parkedWords, short.parked)) return "PARKED";
  if (text.length <= short.notice && signs.parkedSources.some((from) => page.source.includes(from)))
    return "PARKED";
  if (signs.suspendedWords.some((word) => title.includes(word))) return "SUSPENDED";
  if (signs.emptyServerNames.has(title) || begins(signs.emptyServerTitles)) return "EMPTY_SERVER";
  if (begins(signs.goneTitles)) return "GONE";
  if (says(signs.challengeWords, short.notice)) return "CHALLENGE";
  return says(signs.maintenanceWords, short.notice) ? "MAINTENANCE" : null;
}

/** Whether a page is of the kind for which lapsed domains are bought. Pure. */
export function isBait({ title, site, text }: Page): boolean {
  const baits = (words: string) =>
    new Set(
      foldText(words)
        .split(" ")
        .filter((word) => signs.baitWords.has(word)),
    );
  const [named, said] = [baits(`${title} ${site}`), baits(`${title} ${site} ${text}`)];
  return said.size >= manyBaits || (named.size > 0 && said.size >= baitsWithTitle);
}

/** Whether an address is one of the pages that want to know who one is. Pure. */
export function wantsSignIn({ pathname, hostname }: URL): boolean {
  return signs.signInPaths.test(pathname) || signs.consentHosts.test(hostname);
}

/** Whether an address belongs to somebody who sells domains. Pure. */
export function isDomainSeller(host: string): boolean {
  const labels = host.split(".");
  return labels.some((_, from) => signs.domainSellers.has(labels.slice(from).join(".")));
}
