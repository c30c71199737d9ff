import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { FindTask } from "#operations/reviews/task/task";
import { useAsk } from "../../ask/useAsk.ts";
import { Says } from "../../layout/Says.tsx";
import type { LoadedOrganization } from "../../organizations/form/organization-form.ts";
import { reviewsPath, taskPath } from "../review-paths.ts";
import type { OpenTask } from "./task-events.ts";

/** A task whose organization has become part of another one: its work goes on there. */
export function MergedTask({ task, into }: { task: OpenTask; into: LoadedOrganization | null }) {
  const translate = useTranslate();
  const kept = into?.mergedInto ?? (into && into.id !== task.organization.id ? into : null);
  const { data } = useAsk(FindTask, { organizationId: kept?.id ?? "" }, { enabled: kept !== null });
  const next = data?.organizationTask;
  return (
    <Says
      title={task.organization.name || translate("words.unknown")}
      actions={
        <>
          {next && next.id !== task.id && (
            <Button variant="contained" component={Link} to={taskPath(next.id)}>
              {translate("task.merged.go")}
            </Button>
          )}
          <Button component={Link} to={reviewsPath({ month: task.month })}>
            {translate("task.missing.back")}
          </Button>
        </>
      }
    >
      {kept ? translate("task.merged.says", { name: kept.name }) : translate("task.merged.gone")}
    </Says>
  );
}
