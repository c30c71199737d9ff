import CompareIcon from "@mui/icons-material/CompareArrows";
import { Alert, Box, Button, Checkbox, FormControlLabel, Stack } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ReadMerges } from "#operations/merging/merging";
import { useAsk } from "../../ask/useAsk.ts";
import { RevisionTimeline } from "../../history/RevisionTimeline.tsx";
import type { LoadedOrganization } from "../form/organization-form.ts";
import { ChangeDetails } from "./ChangeDetails.tsx";
import { DayChooser } from "./DayChooser.tsx";
import { RestoreDialog } from "./RestoreDialog.tsx";
import { RevisionMenu } from "./RevisionMenu.tsx";
import { loadRevisions, type RevisionInLine } from "./revision-pages.ts";
import { tellMerges } from "./tell-merges.ts";
import { tellRevision } from "./tell-revision.ts";
import { useSay } from "./useSay.ts";

/** An organization's history, from which two states can be compared, and earlier ones looked at or put back. */
export function OrganizationTimeline({
  organization: { id, revision: newest, may },
  onCompare,
  onLook,
}: {
  organization: LoadedOrganization;
  onCompare(from: number, to: number): void;
  onLook(number: number): void;
}) {
  const translate = useTranslate();
  const say = useSay();
  const [chosen, setChosen] = useState<number[]>([]);
  const [restoring, setRestoring] = useState<RevisionInLine | null>(null);
  const merges = useAsk(ReadMerges, { organizationId: id }).data?.merges ?? [];
  const tell = (revision: RevisionInLine) =>
    tellRevision(revision, revision, say, tellMerges(revision, id, merges, say));
  // A third takes the place of the first of the two.
  const choose = (number: number) =>
    setChosen((before) =>
      before.includes(number) ? before.filter((each) => each !== number) : [...before, number].slice(-2),
    );
  const sorted = [...chosen].sort((one, other) => one - other);
  return (
    <>
      <Box sx={{ mb: 3 }}>
        <DayChooser id={id} label={translate("history.lookAt")} onFound={onLook} />
      </Box>
      <RevisionTimeline
        of={`organizations/${id}`}
        load={(after) => loadRevisions(id, after)}
        sentences={(revision) => tell(revision).sentences}
        details={(revision) => {
          const { before, after } = revision;
          const { changes, checks } = tell(revision);
          if (!before || changes.length + checks.length === 0) return null;
          return () => <ChangeDetails changes={changes} checks={checks} sides={{ before, after }} />;
        }}
        actions={({ number, ...rest }) => (
          <Stack direction="row" sx={{ flex: "none", alignItems: "flex-start" }}>
            {newest > 1 && (
              <FormControlLabel
                label={translate("history.compare")}
                labelPlacement="bottom"
                slotProps={{
                  typography: { variant: "caption", color: "text.secondary", "aria-hidden": true },
                }}
                sx={{ m: 0, mt: -0.5 }}
                control={
                  <Checkbox
                    checked={chosen.includes(number)}
                    onChange={() => choose(number)}
                    slotProps={{ input: { "aria-label": translate("history.choose", { number }) } }}
                  />
                }
              />
            )}
            <RevisionMenu
              number={number}
              isNewest={number === newest}
              onLook={() => onLook(number)}
              onCompare={() => onCompare(number, newest)}
              onRestore={may.includes("restore") ? () => setRestoring({ number, ...rest }) : null}
            />
          </Stack>
        )}
      />
      {chosen.length > 0 && (
        <Alert
          severity="info"
          icon={<CompareIcon />}
          role="status"
          onClose={() => setChosen([])}
          closeText={translate("words.action.close")}
          // Below the rows: what stands above them would push them from under the hand that chooses.
          sx={{ position: "sticky", bottom: 16, zIndex: 2, mt: 2, maxWidth: 860 }}
        >
          <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1, alignItems: "center" }}>
            <span>{translate("history.chosen", { smart_count: chosen.length })}</span>
            <Button
              size="small"
              variant="contained"
              onClick={() => onCompare(sorted[0]!, sorted[1] ?? newest)}
              disabled={chosen.length === 1 && sorted[0] === newest}
            >
              {translate(chosen.length === 2 ? "history.compareTwo" : "history.compareNow")}
            </Button>
          </Stack>
        </Alert>
      )}
      {restoring && <RestoreDialog revision={restoring} onClose={() => setRestoring(null)} />}
    </>
  );
}
