import { foldText } from "../../publishing/fold-text.ts";
import { pageLanguage } from "./page-language.ts";
import { isBait } from "./page-signs.ts";
import type { Page } from "./read-page.ts";

/** What is kept of a good page, to know it again. */
export interface PageFingerprint {
  /** Folded. */
  title: string;
  site: string;
  /** Whether one of the organization's names stood there. */
  named: boolean;
  language: string | null;
  /** Whether it has words for which lapsed domains are bought, as help for those who gamble may. */
  bait: boolean;
  /** Where it was, without `www.`. */
  host: string;
}

/** Of a name of many words, so many of those that mean something must be there. */
const enoughOfName = 0.75;
/** Words that are in the titles of all pages, folded. */
const everywhere = new Set(
  `home inicio index welcome bienvenido bienvenidos bienvenida accueil bienvenue pagina page principal oficial official
  site sitio web website the and for con las los del der die und les des una para por bem vindo benvenuti startseite`.split(
    /\s+/,
  ),
);

/** What is kept of a page. Pure. */
export function fingerprintPage(page: Page, host: string, names: readonly string[]): PageFingerprint {
  return {
    title: foldText(page.title),
    site: foldText(page.site),
    named: isNamed(page, names),
    language: pageLanguage(page),
    bait: isBait(page),
    host,
  };
}

/** Whether one of the names stands on a page: as it is, or nearly all its words that mean something. */
function isNamed({ title, site, text }: Page, names: readonly string[]): boolean {
  const folded = ` ${foldText(`${title} ${site} ${text}`)} `;
  return names.some((name) => {
    const whole = foldText(name);
    if (whole.length >= 3 && folded.includes(` ${whole} `)) return true;
    const words = wordsOf(whole);
    const there = words.filter((word) => folded.includes(` ${word} `));
    return words.length >= 2 && there.length >= words.length * enoughOfName;
  });
}

/**
 * How alike a page is to what is kept of it: 1 and more is the same, 0 is something else, and between the two nobody can
 * say. Names and titles say the most; a page in another language is no more than half the same. Pure.
 */
export function likeness(now: PageFingerprint, kept: PageFingerprint): number {
  const titles = Math.max(
    ...[now.title, now.site].flatMap((one) => [kept.title, kept.site].map((other) => overlap(one, other))),
  );
  const alike = (now.named ? 1 : 0) + (titles >= 0.5 ? 1 : titles > 0 ? 0.5 : 0);
  const known = now.language !== null && kept.language !== null;
  if (alike > 0) return known && now.language !== kept.language && !now.named ? alike / 2 : alike;
  // Nothing of it is left. That the language is the same says little, and less where the name has gone.
  return known && now.language === kept.language && !kept.named ? 0.25 : 0;
}

/** How much of the shorter text stands in the longer one, by words that mean something. */
function overlap(one: string, other: string): number {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (few!.length === 0) return 0;
  return few!.filter((word) => many!.includes(word)).length / few!.length;
}

function wordsOf(folded: string): string[] {
  return [...new Set(folded.split(" "))].filter((word) => word.length >= 3 && !everywhere.has(word));
}
