import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import PrintIcon from "@mui/icons-material/PrintOutlined";
import { Box, Button, Skeleton, Stack, Typography } from "@mui/material";
import { lazy, Suspense } from "react";
import { useLocale, useTranslate } from "react-admin";
import { ReadReport } from "#operations/reviews/report/report";
import { Refusal } from "../../ask/Refusal.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { Panel } from "../../home/Panel.tsx";
import { useFormats } from "../../i18n/useFormats.ts";
import { Says } from "../../layout/Says.tsx";
import { OutcomeRows } from "../progress/OutcomeTable.tsx";
import { spanOf } from "../progress/outcome-rows.ts";
import { ReviewFrame } from "../ReviewFrame.tsx";
import { useReviews } from "../useReviews.ts";
import { CoverageBars } from "./CoverageBars.tsx";
import { Facts } from "./Facts.tsx";
import { FiguresTable } from "./FiguresTable.tsx";
import { FindingsTable } from "./FindingsTable.tsx";
import type { Report } from "./report-figures.ts";

const OverdueChart = lazy(() => import("./OverdueChart.tsx"));
const TrendChart = lazy(() => import("./TrendChart.tsx"));

/** As high as a chart, so that nothing moves when it comes. */
const chartSpace = <Skeleton variant="rounded" height={240} />;

/** A month in short: what became of its tasks, what checks found, and how the directory stands. */
export default function ReportPage() {
  const translate = useTranslate();
  const shown = useReviews();
  const isThere = Boolean(shown.review && shown.review.state !== "STARTING");
  const month = shown.month ?? "";
  const { data, error, isPlaceholderData } = useAsk(ReadReport, { month }, { enabled: isThere });
  const report = isPlaceholderData ? undefined : data?.reviewReport;
  return (
    <ReviewFrame shown={shown} actions={report && <ReportFiles report={report} />}>
      <Refusal error={error} />
      {!isThere || report === null ? (
        <Says title={translate("reviewReport.none.title")}>{translate("reviewReport.none.says")}</Says>
      ) : report ? (
        <Figures report={report} />
      ) : (
        !error && <Skeleton variant="rounded" height={480} />
      )}
    </ReviewFrame>
  );
}

/** The report as files: the whole of it to read and print, and its tasks as a table. */
function ReportFiles({ report }: { report: Report }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  return (
    <>
      <Button
        variant="outlined"
        href={`${report.html}?locale=${desk}`}
        target="_blank"
        rel="noopener"
        startIcon={<PrintIcon />}
        aria-label={translate("reviewReport.printSays")}
      >
        {translate("reviewReport.print")}
      </Button>
      <Button color="inherit" href={report.csv} download startIcon={<DownloadIcon />}>
        {translate("reviewReport.table")}
      </Button>
    </>
  );
}

function Figures({ report }: { report: Report }) {
  const translate = useTranslate();
  const formats = useFormats();
  const {
    closed,
    until,
    claims,
    outcomes,
    time,
    claimsDue,
    claimsChecked,
    overdue,
    trend,
    letters,
    readers,
  } = report;
  const span = (seconds: number) => {
    const { unit, count } = spanOf(seconds);
    return translate(`reviews.span.${unit}`, { smart_count: count });
  };
  return (
    <Stack spacing={2.5}>
      <Typography sx={{ color: "text.secondary" }}>
        {closed
          ? translate("reviewReport.final", { date: formats.date(until) })
          : translate("reviewReport.sofar")}
      </Typography>
      <Box sx={columns}>
        <Stack spacing={2.5} sx={{ minWidth: 0 }}>
          <Panel title={translate("reviewReport.tasks.title")}>
            <CoverageBars planned={report.planned} beyond={report.beyond} />
          </Panel>
          <Panel
            title={translate("reviewReport.checks.title")}
            says={translate("reviewReport.checks.says", {
              done: formats.number(claimsChecked),
              all: formats.number(claimsDue),
            })}
          >
            {outcomes.length > 0 ? (
              <OutcomeRows outcomes={outcomes} />
            ) : (
              <Typography sx={{ color: "text.secondary" }}>
                {translate("reviewReport.checks.none")}
              </Typography>
            )}
            {time.medianSeconds !== null && (
              <Typography sx={{ color: "text.secondary", mt: 1.5 }}>
                {translate("reviewReport.checks.time", {
                  time: span(time.medianSeconds),
                  total: span(time.totalSeconds),
                })}
              </Typography>
            )}
          </Panel>
          <Panel title={translate("reviewReport.countries.title")}>
            <FiguresTable countries={report.countries} />
          </Panel>
          <Panel title={translate("reviewReport.letters.title")}>
            <Facts
              facts={[
                ["letters.sent", letters.sent],
                ["letters.reminders", letters.reminders],
                ["letters.answered", letters.organizationsAnswered],
                ["letters.bounced", letters.bounced],
                ["letters.failed", letters.failed],
                ["letters.unconfirmed", letters.unconfirmed],
                ["letters.received", readers.received],
                ["letters.settled", readers.settled],
              ].map(([key, count]) => ({
                what: translate(`reviewReport.${key}`, { all: formats.number(letters.organizations) }),
                count: count as number,
              }))}
            />
          </Panel>
        </Stack>
        <Stack spacing={2.5} sx={{ minWidth: 0 }}>
          {trend.length > 1 && (
            <Panel title={translate("reviewReport.trend.title")} says={translate("reviewReport.trend.says")}>
              <Suspense fallback={chartSpace}>
                <TrendChart trend={trend} />
              </Suspense>
            </Panel>
          )}
          <Panel title={translate("reviewReport.overdue.title")}>
            {overdue.some(({ claims }) => claims > 0) ? (
              <Suspense fallback={chartSpace}>
                <OverdueChart overdue={overdue} />
              </Suspense>
            ) : (
              <Typography sx={{ color: "text.secondary" }}>
                {translate("reviewReport.overdue.none")}
              </Typography>
            )}
            {claims.neverVerified > 0 && (
              <Typography sx={{ mt: 1 }}>
                {translate("reviewReport.overdue.never", {
                  smart_count: claims.neverVerified,
                  number: formats.number(claims.neverVerified),
                })}
              </Typography>
            )}
          </Panel>
          <Panel title={translate("reviewReport.findings.title")}>
            <FindingsTable findings={report.findings} />
          </Panel>
        </Stack>
      </Box>
    </Stack>
  );
}

const columns = {
  display: "grid",
  gap: 2.5,
  alignItems: "start",
  gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" },
};
