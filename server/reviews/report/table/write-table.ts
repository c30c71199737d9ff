import { stringify } from "csv-stringify/sync";
import type { Database } from "../../../database/prisma.ts";
import type { Locale } from "../../../locales.ts";
import type { VerificationOutcome } from "../../../verification/standing.ts";
import { sayReason } from "../../say-reason.ts";
import { reportWords } from "../page/words.ts";
import type { Report } from "../read-report.ts";
import { readTaskLines, type TaskLine } from "./read-task-lines.ts";
import { heads, states, yesOrNo } from "./words.ts";

/**
 * The tasks of a month as CSV (RFC 4180, UTF-8 with its mark), one a row, piece by piece. What a spreadsheet would take
 * for a formula stands behind an apostrophe.
 */
export async function* writeTable(
  db: Pick<Database, "$queryRawUnsafe">,
  report: Pick<Report, "reviewId" | "from" | "until">,
  locale: Locale,
): AsyncGenerator<string> {
  const columns = columnsIn(locale);
  yield lines([columns.map(([head]) => head)], true);
  for await (const tasks of readTaskLines(db, report))
    yield lines(tasks.map((task) => columns.map(([, cell]) => cell(task))));
}

/**
 * A spreadsheet takes a file without the mark for one of another age, and its accents go wrong; and any end of a line that
 * is not quoted for that of a row.
 */
function lines(rows: Cell[][], bom = false): string {
  const quoted_match = /[\r\n]/;
  return stringify(rows, { bom, escape_formulas: true, quoted_match, record_delimiter: "windows" });
}

type Cell = string | number | null;

function columnsIn(locale: Locale): [head: string, cell: (task: TaskLine) => Cell][] {
  const { outcome, method } = reportWords[locale];
  return [
    [heads.rank[locale], ({ rank }) => rank],
    [heads.planned[locale], ({ planned }) => yesOrNo(planned)[locale]],
    [heads.organization[locale], ({ name }) => name],
    [heads.id[locale], ({ organizationId }) => organizationId],
    [heads.countries[locale], ({ countries }) => countries.join(" ")],
    [heads.state[locale], ({ state }) => states[state][locale]],
    [heads.reasons[locale], ({ reasons }) => reasons.map((each) => sayReason(each)[locale]).join("; ")],
    [heads.score[locale], ({ score }) => Math.round(score * 100) / 100],
    [heads.waitedMonths[locale], ({ waitedMonths }) => waitedMonths],
    [heads.due[locale], ({ due }) => due],
    [heads.decided[locale], ({ decided }) => decided],
    ...(Object.keys(outcome) as VerificationOutcome[]).map((name): [string, (task: TaskLine) => Cell] => [
      outcome[name],
      ({ outcomes }) => outcomes[name] ?? 0,
    ]),
    [heads.methods[locale], ({ methods }) => methods.map((name) => method[name]).join("; ")],
    [heads.letters[locale], ({ letters }) => letters],
    [heads.answeredAt[locale], ({ answeredAt }) => moment(answeredAt)],
    [heads.seconds[locale], ({ seconds }) => seconds],
    [heads.begunAt[locale], ({ begunAt }) => moment(begunAt)],
    [heads.endedAt[locale], ({ endedAt }) => moment(endedAt)],
  ];
}

const moment = (at: Date | null) => at?.toISOString() ?? null;
