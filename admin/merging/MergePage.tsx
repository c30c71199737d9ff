import { Alert, Button, Skeleton, Stack } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { Refusal } from "../ask/Refusal.tsx";
import { PageTitle } from "../layout/PageTitle.tsx";
import { taskPath } from "../reviews/review-paths.ts";
import { Comparison } from "./Comparison.tsx";
import { compareRows, countRows } from "./compare-rows.ts";
import { comparedOf } from "./compared-of.ts";
import { Evidence } from "./Evidence.tsx";
import { MergeBar } from "./MergeBar.tsx";
import { Outcome } from "./Outcome.tsx";
import { readLoseIds } from "./pair-path.ts";
import { Sides } from "./Sides.tsx";
import { useMerging } from "./useMerging.ts";
import { useTaskOf } from "./useTaskOf.ts";

/** Two organizations or more beside each other, and what would become of them as one. */
export default function MergePage() {
  const { keepId = "", loseIds: text = "" } = useParams();
  const loseIds = readLoseIds(keepId, text);
  // Whichever of them stays, it is the same page, and what was chosen on it stays too.
  return <MergeOf key={[keepId, ...loseIds].sort().join()} keepId={keepId} loseIds={loseIds} />;
}

function MergeOf({ keepId, loseIds }: { keepId: string; loseIds: readonly string[] }) {
  const translate = useTranslate();
  const merging = useMerging(keepId, loseIds);
  const taskId = useTaskOf();
  const { preview, error, refused } = merging;
  if (error && !preview)
    return (
      <>
        <PageTitle title={translate("merging.title")} />
        <Stack sx={{ gap: 2, alignItems: "flex-start" }}>
          <Refusal error={error} />
          <Button component={Link} to={taskId ? taskPath(taskId) : "/duplicates"} variant="outlined">
            {translate(taskId ? "merging.toTask" : "merging.toRoom")}
          </Button>
        </Stack>
      </>
    );
  if (!preview)
    return (
      <>
        <PageTitle title={translate("merging.title")} />
        <Skeleton variant="rounded" height={480} />
      </>
    );
  const compared = comparedOf(preview);
  const sections = compareRows(compared);
  return (
    <>
      <PageTitle title={translate("merging.title")} says={translate("merging.says")}>
        {taskId && (
          <Button component={Link} to={taskPath(taskId)} variant="outlined">
            {translate("merging.toTask")}
          </Button>
        )}
      </PageTitle>
      {refused?.code === "CONFLICT" ? (
        <Alert severity="warning" role="alert" sx={{ mb: 2 }}>
          {translate("merging.conflict", { what: refused.fields.map(({ message }) => message).join(" ") })}
        </Alert>
      ) : (
        refused && (
          <Stack sx={{ mb: 2 }}>
            <Refusal error={refused} />
          </Stack>
        )
      )}
      <Sides preview={preview} counts={countRows(sections)} onKeep={merging.keep} />
      <Evidence preview={preview} />
      <Comparison sections={sections} compared={compared} preview={preview} merging={merging} />
      <Outcome preview={preview} />
      <MergeBar preview={preview} compared={compared} merging={merging} />
    </>
  );
}
