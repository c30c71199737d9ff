import { Box, Skeleton, Stack } from "@mui/material";
import { lazy, Suspense } from "react";
import { useLocale, useTranslate } from "react-admin";
import { CountMyFindings, CountMyTasks, ReadDesk, type ReadDeskQuery } from "#operations/home/home";
import { Refusal } from "../ask/Refusal.tsx";
import { useAsk } from "../ask/useAsk.ts";
import { findingsPath } from "../findings/finding-filter.ts";
import { textFor } from "../i18n/text-for.ts";
import { PageTitle } from "../layout/PageTitle.tsx";
import { reviewsPath } from "../reviews/review-paths.ts";
import { useMay, useMe } from "../session/useMe.ts";
import { ClaimTable } from "./ClaimTable.tsx";
import { FindingCounts } from "./FindingCounts.tsx";
import { FreshnessLegend } from "./FreshnessLegend.tsx";
import { FreshnessRows } from "./FreshnessRows.tsx";
import { listPath } from "./freshness-parts.ts";
import { NumberTile } from "./NumberTile.tsx";
import { Panel } from "./Panel.tsx";
import { RecentChanges } from "./RecentChanges.tsx";

const FreshnessChart = lazy(() => import("./FreshnessChart.tsx"));

/** As high as the chart, so that nothing moves when it comes. */
const chartSpace = <Skeleton variant="rounded" height={260} />;

/** Two columns where there is room for them. */
const columns = { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" };

/** All in a row where there is room; eight of them in two rows, rather than one alone in the second. */
const seven = "repeat(auto-fit, minmax(7.9rem, 1fr))";
const eight = { xs: seven, md: "repeat(4, minmax(0, 1fr))" };

/** What needs somebody today; every number leads to its list. */
export default function Home() {
  const translate = useTranslate();
  const { data, error } = useAsk(ReadDesk, {});
  return (
    <>
      <PageTitle title={translate("layout.home")} says={translate("home.says")} />
      <Refusal error={error} />
      {data && <Today desk={data.desk} />}
      {!data && !error && <Skeleton variant="rounded" height={480} />}
    </>
  );
}

function Today({ desk }: { desk: ReadDeskQuery["desk"] }) {
  const translate = useTranslate();
  const locale = useLocale() ?? "en";
  const readsFindings = useMay("finding.read");
  const tasks = useMyTasks();
  const me = useMe();
  const count = (freshness: string) =>
    desk.freshness.find((item) => item.freshness === freshness)?.count ?? 0;
  const list = (freshness: string) => listPath({ status: "PUBLISHED", freshness });
  return (
    <Stack spacing={2.5}>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: tasks ? eight : seven }}>
        <NumberTile urgent count={count("OVERDUE")} label="home.tiles.overdue" to={list("OVERDUE")} />
        <NumberTile
          urgent
          count={desk.foundWrong}
          label="home.tiles.foundWrong"
          to={listPath({ status: "PUBLISHED", foundWrong: true })}
        />
        <NumberTile count={count("DUE_SOON")} label="home.tiles.dueSoon" to={list("DUE_SOON")} />
        <NumberTile
          count={count("NEVER_VERIFIED")}
          label="home.tiles.neverVerified"
          to={list("NEVER_VERIFIED")}
        />
        {tasks && <NumberTile {...tasks} label="home.tiles.tasks" />}
        {readsFindings && me?.user && <MyFindings id={me.user.id} />}
        <NumberTile count={desk.proposals} label="home.tiles.proposals" to="/proposals" />
        <NumberTile count={desk.drafts} label="home.tiles.drafts" to={listPath({ status: "DRAFT" })} />
      </Box>
      <Box sx={{ display: "grid", gap: 2.5, alignItems: "start", gridTemplateColumns: columns }}>
        <Stack spacing={2.5} sx={{ minWidth: 0 }}>
          {readsFindings && <FindingCounts counts={desk.findings} countries={me?.countries ?? []} />}
          <Panel title={translate("home.claims.title")} says={translate("home.claims.says")}>
            <ClaimTable counts={desk.overdue} />
          </Panel>
          <Panel title={translate("home.overTime.title")} says={translate("home.overTime.says")}>
            <Suspense fallback={chartSpace}>
              <FreshnessChart points={desk.freshnessOverTime} />
            </Suspense>
          </Panel>
        </Stack>
        <Stack spacing={2.5} sx={{ minWidth: 0 }}>
          <Panel title={translate("home.bySection")}>
            <FreshnessLegend />
            <FreshnessRows
              rows={desk.freshnessBySection.map(({ slug, name, ...counts }) => ({
                ...counts,
                key: slug,
                label: textFor(name, locale),
                filter: { section: slug },
              }))}
            />
          </Panel>
          <Panel title={translate("home.byCountry")}>
            <FreshnessRows
              rows={desk.freshnessByCountry.map(({ code, name, ...counts }) => ({
                ...counts,
                key: code,
                label: textFor(name, locale),
                filter: { country: code },
              }))}
            />
          </Panel>
          <RecentChanges />
        </Stack>
      </Box>
    </Stack>
  );
}

/** Tasks that have not come to an end. */
const open = ["TODO", "IN_PROGRESS", "WAITING"] as const;

/** What is left of one's tasks of this month; null while no review is under way, or it is not theirs to work at. */
function useMyTasks(): { count: number; to: string } | null {
  const readsTasks = useMay("task.read");
  const { data } = useAsk(CountMyTasks, {}, { enabled: readsTasks });
  const { month, progress } = data?.currentReview ?? {};
  if (!month || !progress) return null;
  return {
    count: progress.mine - progress.mineEnded,
    to: reviewsPath({ month, filter: { mine: true, states: [...open] } }),
  };
}

/** What somebody has taken, or was handed. */
function MyFindings({ id }: { id: string }) {
  const { data } = useAsk(CountMyFindings, { assigneeId: id });
  const count = data?.findings.totalCount ?? 0;
  return <NumberTile count={count} label="home.tiles.mine" to={findingsPath({ assigneeId: id })} />;
}
