import type { FastifyError, FastifyInstance, FastifyRequest } from "fastify";
import type { Database } from "../../database/prisma.ts";
import type { Work } from "../../editorial/work.ts";
import { acceptedLocale, type Locale, locales, toLocale } from "../../locales.ts";
import { loadDocuments } from "../../organizations/load-documents.ts";
import { limitRate } from "../../report/limit-rate.ts";
import { refuseMailbox } from "../refuse-mailbox.ts";
import { type Answered, answerEntry } from "./answer-entry.ts";
import { drawEntry } from "./entry-page.ts";
import { type EntryAsked, findLetter, type LetterAsked } from "./find-letter.ts";
import { type Page, sendPage } from "./page.ts";
import { closingPage, drawList, lapsedPage } from "./plain-pages.ts";
import { shownClaims } from "./shown-claims.ts";
import { words } from "./words.ts";

export interface ConfirmDoorOptions {
  db: Database;
  now: () => Date;
  /** Runs a verb for an organization that speaks of itself, in one transaction, published at its end. */
  run<Answer extends object>(verb: string, perform: (work: Work) => Promise<Answer>): Promise<Answer>;
}

/** The same page again, with what was typed. */
type SentBack = Extract<Answered, { state: "again" }>;

/** Room for the fields of the largest entry, and a note. */
const bodyBytes = 200_000;

/** What was asked for: a letter's page, in a language. */
interface Asked {
  token: string;
  letter: LetterAsked;
  /** Which of the entries, from 0; null for the list of several. */
  index: number | null;
  locale: Locale;
}

/**
 * The pages at /confirm, to which letters lead: an organization looks at its own entry there, without an account. Opening
 * one changes nothing, since scanners of mail open links; its buttons do.
 */
export async function confirmDoor(app: FastifyInstance, { db, now, run }: ConfirmDoorOptions): Promise<void> {
  const count = await limitRate(app);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: bodyBytes },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );
  app.addHook("onRequest", async (request, reply) => {
    // The address of a page holds its secret.
    reply.headers({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex",
    });
    const seconds = await count.requests(request);
    if (seconds === 0) return;
    reply.header("retry-after", String(seconds));
    return sendPage(reply, closingPage(localeOf(request), "tooOften", 429));
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, "a confirm page failed");
    return sendPage(reply, closingPage(localeOf(request), "broken", status));
  });

  const find = async (request: FastifyRequest): Promise<Asked | null> => {
    const [token = "", number, ...more] = (request.params as { "*": string })["*"].split("/");
    const letter = await findLetter(db, token, now());
    if (!letter || more.length > 0) return null;
    const several = letter.entries.length > 1;
    const index = number ? Number(number) - 1 : several ? null : 0;
    const fits = number ? /^[1-9]\d{0,3}$/.test(number) && index! < letter.entries.length : true;
    return fits && letter.entries.length > 0
      ? { token, letter, index, locale: toLocale(wantedLocale(request) ?? letter.locale) }
      : null;
  };

  app.get("/confirm/thanks", (request, reply) => sendPage(reply, closingPage(localeOf(request), "thanks")));
  app.get("/confirm/*", async (request, reply) => {
    const asked = await find(request);
    if (!asked || asked.letter.entries.every(({ answered }) => answered))
      return sendPage(reply, lapsedPage());
    const { letter, index } = asked;
    if (index === null) return sendPage(reply, listPage(asked));
    const entry = letter.entries[index]!;
    if (entry.answered) return sendPage(reply, closingPage(asked.locale, "inAlready"));
    const [loaded] = await loadDocuments(db, [entry.organizationId]);
    return sendPage(reply, entryPage(asked, entry, { loaded: loaded! }));
  });
  app.post("/confirm/*", async (request, reply) => {
    const form = (request.body as URLSearchParams | undefined) ?? new URLSearchParams();
    const asked = await find(request);
    if (!asked) return sendPage(reply, lapsedPage());
    const { letter, index, locale } = asked;
    if (index === null) {
      if (form.has("stop"))
        await run("refuseMailbox", async (work) => {
          await refuseMailbox(work, {
            address: letter.address,
            changedBy: work.actor.reference,
            reason: null,
          });
          return {};
        });
      return reply.redirect(addressOf(asked, null), 303);
    }
    const entry = letter.entries[index]!;
    const answered = await run("answerEntry", (work) => answerEntry(work, { letter, entry, form, locale }));
    if (answered.state === "inAlready") return sendPage(reply, closingPage(locale, "inAlready"));
    if (answered.state === "again")
      return sendPage(reply, { ...entryPage(asked, entry, answered), status: 422 });
    if (answered.state === "stopped") return reply.redirect(addressOf(asked, index), 303);
    const left = letter.entries.some((each) => each !== entry && !each.answered);
    return reply.redirect(left ? addressOf(asked, null) : `/confirm/thanks?locale=${locale}`, 303);
  });

  function listPage(asked: Asked): Page {
    const { letter, locale, token } = asked;
    const body = drawList(letter, { locale, action: `/confirm/${token}` });
    return { locale, title: words[locale].entriesTitle, body, other: otherOf(asked) };
  }

  function entryPage(
    asked: Asked,
    entry: EntryAsked,
    { loaded, again }: Pick<SentBack, "loaded"> & Partial<SentBack>,
  ): Page {
    const { locale, letter } = asked;
    const { document, revision } = loaded;
    const body = drawEntry({
      ...{ locale, action: pathOf(asked, asked.index), name: document.name, stopped: letter.stopped, again },
      seen: `${document.id}/${revision}`,
      claims: shownClaims(document, { now: now(), writtenTo: entry.claimId }),
    });
    return { locale, title: words[locale].title, body, other: otherOf(asked) };
  }
}

/** The address of a letter's page; where there is but one entry, it needs no number. */
function pathOf({ token, letter }: Asked, index: number | null): string {
  return index === null || letter.entries.length === 1
    ? `/confirm/${token}`
    : `/confirm/${token}/${index + 1}`;
}

function addressOf(asked: Asked, index: number | null, locale: string = asked.locale): string {
  return `${pathOf(asked, index)}?locale=${locale}`;
}

function otherOf(asked: Asked): Page["other"] {
  const { otherLocale: locale, otherLanguage: name } = words[asked.locale];
  return { href: addressOf(asked, asked.index, locale), locale, name };
}

/** What the page's form or its link to the other language says. */
function wantedLocale({ query, body }: FastifyRequest): Locale | undefined {
  const wanted =
    (body as URLSearchParams | undefined)?.get("locale") ?? (query as { locale?: unknown }).locale;
  return locales.find((locale) => locale === wanted);
}

function localeOf(request: FastifyRequest): Locale {
  return wantedLocale(request) ?? acceptedLocale(request.headers["accept-language"]);
}
