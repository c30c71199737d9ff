import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLError } from "graphql";
import { linkToSignIn, sendPage } from "../auth/pages/page.ts";
import type { Database } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import { html } from "../html.ts";
import { acceptedLocale, type Locale, toLocale } from "../locales.ts";
import type { Actor } from "../policies/actor.ts";
import { drawReport } from "../reviews/report/page/draw-report.ts";
import { policy } from "../reviews/report/page/style.ts";
import { readMyReport } from "../reviews/report/read-my-report.ts";
import type { Report } from "../reviews/report/read-report.ts";
import { writeTable } from "../reviews/report/table/write-table.ts";

export interface ReportPagesOptions {
  db: Database;
  now: () => Date;
  /** Finds out who asks, and counts how often; fails for strangers. */
  admit(request: FastifyRequest, reply: FastifyReply): Promise<Actor>;
  /** What somebody is told of an error, and with which status. */
  explain(error: unknown, locale: Locale): { told: GraphQLError; status: number };
}

interface Asked {
  report: Report;
  locale: Locale;
  reply: FastifyReply;
}

const words = {
  none: {
    en: "There is no review of this month, or it is still starting.",
    es: "No hay revisión de este mes, o todavía está empezando.",
  },
  title: { en: "No report", es: "Sin informe" },
};

/**
 * Serves the reports of months to whoever may read reviews, by their cookie or by a key: as a page, and its tasks as a
 * table. Nothing is changed by reading one, so it does not matter from where somebody is led here.
 */
export function serveReports(app: FastifyInstance, { db, now, admit, explain }: ReportPagesOptions): void {
  const serve = (form: "html" | "csv", send: (asked: Asked) => FastifyReply) =>
    app.get<{ Params: { month: string } }>(
      `/editorial/reviews/:month(^\\d{4}-\\d{2}).${form}`,
      async (request, reply) => {
        const locale = localeOf(request);
        try {
          const actor = await admit(request, reply);
          const report = await readMyReport({ db, actor, now: now() }, request.params);
          return send({ report: report ?? fail("NOT_FOUND", words.none), locale, reply });
        } catch (error) {
          return refuse(request, reply, explain(error, locale));
        }
      },
    );
  serve("html", ({ report, locale, reply }) =>
    reply
      .type("text/html; charset=utf-8")
      .headers({ "content-security-policy": policy, "content-language": locale })
      .send(drawReport(report, locale)),
  );
  serve("csv", ({ report, locale, reply }) =>
    reply
      .type("text/csv; charset=utf-8")
      .headers({
        "content-language": locale,
        "content-disposition": `attachment; filename="posada-${report.month}.csv"`,
      })
      .send(Readable.from(writeTable(db, report, locale))),
  );
}

/** People read a page, and may sign in; scripts, which have a key, what they are told elsewhere, too. */
function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { told, status }: ReturnType<ReportPagesOptions["explain"]>,
): FastifyReply {
  if (request.headers.authorization !== undefined) return reply.code(status).send({ errors: [told] });
  const locale = localeOf(request);
  const body = html`<p>${told.message}</p>${status === 401 && linkToSignIn(locale)}`;
  return sendPage(reply, { locale, title: words.title[locale], status, body });
}

/** The language that the address asks for, else the one that the browser does. */
function localeOf({ query, headers }: FastifyRequest): Locale {
  const { locale } = query as { locale?: unknown };
  return typeof locale === "string" ? toLocale(locale) : acceptedLocale(headers["accept-language"]);
}
