import { Box, Button, Skeleton, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { LoadOrganization } from "#operations/organizations/organization";
import { ReadTask } from "#operations/reviews/task/task";
import { useAsk } from "../../ask/useAsk.ts";
import { Says } from "../../layout/Says.tsx";
import { topBarHeight } from "../../layout/TopBar.tsx";
import { FindingsProvider } from "../../organizations/findings/useFindings.tsx";
import type { LoadedOrganization } from "../../organizations/form/organization-form.ts";
import { PastingProvider } from "../../organizations/pasting/PastingProvider.tsx";
import { SavingProvider } from "../../organizations/saving/SavingProvider.tsx";
import { mergedIntoOf } from "../../organizations/saving/useMergedInto.ts";
import { useMe } from "../../session/useMe.ts";
import { CallScript } from "./CallScript.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { HowChecked } from "./HowChecked.tsx";
import { MailDraft } from "./MailDraft.tsx";
import { MergedTask } from "./MergedTask.tsx";
import { OtherSides } from "./OtherSides.tsx";
import { RecordBar } from "./RecordBar.tsx";
import { TaskHeading } from "./TaskHeading.tsx";
import { TaskingProvider } from "./TaskingProvider.tsx";
import { TaskNote } from "./TaskNote.tsx";
import { TaskTrail } from "./TaskTrail.tsx";
import type { OpenTask } from "./task-events.ts";

/** One organization to check: its claims, what it takes to check them, and what came of it. */
export default function TaskPage() {
  const { id = "" } = useParams();
  const translate = useTranslate();
  const person = useMe()?.user?.id;
  const task = useAsk(ReadTask, { id });
  const read = task.isPlaceholderData ? undefined : task.data;
  const organizationId = read?.reviewTask?.organization.id;
  const form = useAsk(
    LoadOrganization,
    { id: organizationId ?? "" },
    { enabled: organizationId !== undefined },
  );
  const error = [task, form].find((asked) => asked.error && !asked.data)?.error;
  if (error || read?.reviewTask === null)
    return (
      <Says
        title={error ? error.message : translate("task.missing.title")}
        actions={
          <Button variant="contained" component={Link} to="/reviews">
            {translate("task.missing.back")}
          </Button>
        }
      >
        {error ? null : translate("task.missing.says")}
      </Says>
    );
  // What was kept from an earlier visit may be old: one checks what is there now.
  if (!read?.reviewTask || !person || !form.data || form.isPlaceholderData || !form.isFetchedAfterMount)
    return <Skeleton variant="rounded" height={560} aria-label={translate("layout.loading")} />;
  const { organization } = form.data;
  const into = organization && mergedIntoOf(organization, read.reviewTask.organization.id);
  if (!organization || into) return <MergedTask task={read.reviewTask} into={organization} />;
  return <Open key={id} task={read.reviewTask} organization={organization} person={person} />;
}

function Open({
  task,
  organization,
  person,
}: {
  task: OpenTask;
  organization: LoadedOrganization;
  person: string;
}) {
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("lg"), { noSsr: true });
  return (
    <SavingProvider id={organization.id} organization={organization}>
      <FindingsProvider>
        <PastingProvider>
          <TaskingProvider task={task} person={person}>
            <TaskHeading />
            <Box sx={columns}>
              <Box sx={{ display: "grid", gap: 2, minWidth: 0 }}>
                <OtherSides />
                {!isWide && <CallScript isOpen={false} />}
                <HowChecked />
                <ClaimList />
                <TaskNote />
                {!isWide && <MailDraft />}
                {!isWide && <TaskTrail />}
              </Box>
              {isWide && (
                <Box sx={asideLook}>
                  <CallScript />
                  <MailDraft />
                  <TaskTrail />
                </Box>
              )}
            </Box>
            <RecordBar />
          </TaskingProvider>
        </PastingProvider>
      </FindingsProvider>
    </SavingProvider>
  );
}

/** What is said on the phone stands beside what is asked, where there is room. */
const columns = {
  display: "grid",
  gap: 3,
  gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 1fr) 23rem" },
  alignItems: "start",
};

/** It stays beside the claims, however far down one is. */
const asideLook = {
  display: "grid",
  gap: 2,
  minWidth: 0,
  position: "sticky",
  top: topBarHeight + 16,
  maxHeight: `calc(100dvh - ${topBarHeight}px - var(--save-bar, 60px) - 24px)`,
  overflowY: "auto",
} as const;
