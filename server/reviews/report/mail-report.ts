import type { Database } from "../../database/prisma.ts";
import { reviewClosedLetter } from "../../letters/review-closed.ts";
import { toLocale } from "../../locales.ts";
import type { Mailer } from "../../mail/mailer.ts";
import { keepsTheHouse } from "../../users/has-admin.ts";
import { type Report, readReport } from "./read-report.ts";
import { reportPath } from "./report-path.ts";

interface Sending {
  db: Database;
  mailer: Mailer;
  /** Where people reach this Posada, without a slash at the end. */
  baseUrl: string;
}

/**
 * Writes to the admins of the whole directory what came of a month's review that is closed, each in their language. One letter that
 * cannot be handed over keeps none of the others back; then it fails, when all were tried.
 */
export async function mailReport({ db, mailer, baseUrl }: Sending, month: string): Promise<void> {
  const report = await readReport(db, month, null);
  if (!report) return;
  const figures = mainFigures(report);
  const admins = await db.user.findMany({ where: keepsTheHouse, orderBy: { id: "asc" } });
  const tried = await Promise.allSettled(
    admins.map(({ email, name, locale: tag }) => {
      const locale = toLocale(tag);
      const url = `${baseUrl}${reportPath(month, "html")}?locale=${locale}`;
      return mailer.send(reviewClosedLetter({ locale, to: email, name, month, figures, url }));
    }),
  );
  const failed = tried.filter((each) => each.status === "rejected");
  if (failed.length > 0) throw failed[0]!.reason;
}

function mainFigures({ planned, trend, organizations, letters }: Report) {
  const { checks, changed } = trend.at(-1)!;
  const { verified, dueSoon, overdue, neverVerified } = organizations;
  const all = verified + dueSoon + overdue + neverVerified;
  return {
    planned: planned.tasks,
    reached: planned.reached,
    checks,
    changed,
    lettersSent: letters.sent,
    lettersAnswered: letters.answered,
    verified: all > 0 ? (verified + dueSoon) / all : null,
  };
}
