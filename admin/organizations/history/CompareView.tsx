import SwapIcon from "@mui/icons-material/SwapHoriz";
import { Box, Button, Paper, Skeleton, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ReadRevisionWhole } from "#operations/organizations/history/history";
import { Refusal } from "../../ask/Refusal.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { compareForms } from "../changes/compare-forms.ts";
import type { LoadedOrganization } from "../form/organization-form.ts";
import { ChangeDetails } from "./ChangeDetails.tsx";
import { DayChooser } from "./DayChooser.tsx";
import { documentForm } from "./document-form.ts";
import { RestoreDialog } from "./RestoreDialog.tsx";
import type { RevisionWhole } from "./revision-pages.ts";

/** Two states of an organization: what differs between them, and of each field that differs, the way back. */
export function CompareView({
  organization: { id, revision: newest, may },
  from,
  to,
  onChoose,
}: {
  organization: LoadedOrganization;
  from: number;
  to: number;
  onChoose(from: number, to: number): void;
}) {
  const translate = useTranslate();
  const [isRestoring, setRestoring] = useState(false);
  const [one, other] = [useRevision(id, from), useRevision(id, to)];
  const error = one.error ?? other.error;
  const [was, is] = [one.data?.revision, other.data?.revision];
  if (error) return <Refusal error={error} />;
  if (!was || !is || was.number !== from || is.number !== to)
    return <Skeleton variant="rounded" height={320} />;
  const sides = { before: documentForm(was.document), after: documentForm(is.document) };
  const changes = compareForms(sides.before, sides.after);
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "1fr", sm: "1fr auto 1fr" }, mb: 2 }}>
        <Side
          id={id}
          title={translate("history.before")}
          revision={was}
          newest={newest}
          onFound={(number) => onChoose(number, to)}
        />
        <Button
          color="inherit"
          aria-label={translate("history.swap")}
          onClick={() => onChoose(to, from)}
          sx={{ alignSelf: "center", justifySelf: "center", minWidth: 44 }}
        >
          <SwapIcon />
        </Button>
        <Side
          id={id}
          title={translate("history.after")}
          revision={is}
          newest={newest}
          onFound={(number) => onChoose(from, number)}
        />
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center", mb: 1.5 }}>
        <Typography role="status" sx={{ flex: 1 }}>
          {translate(changes.length === 0 ? "history.sameBoth" : "history.differ", {
            smart_count: changes.length,
          })}
          {was.status !== is.status &&
            ` ${translate("history.statuses", {
              from: translate(`words.status.${was.status}`),
              to: translate(`words.status.${is.status}`),
            })}`}
        </Typography>
        {may.includes("restore") && from !== newest && (
          <Button variant="outlined" onClick={() => setRestoring(true)}>
            {translate("history.restore")}
          </Button>
        )}
      </Box>
      {changes.length > 0 && <ChangeDetails changes={changes} sides={sides} />}
      {isRestoring && (
        <RestoreDialog
          revision={{ number: from, madeAt: was.madeAt, after: sides.before }}
          onClose={() => setRestoring(false)}
        />
      )}
    </Box>
  );
}

/** A revision stays as it is forever. */
const useRevision = (organizationId: string, number: number) =>
  useAsk(ReadRevisionWhole, { organizationId, number }, { staleTime: Number.POSITIVE_INFINITY });

function Side({
  id,
  title,
  revision: { number, madeBy, madeAt },
  newest,
  onFound,
}: {
  id: string;
  title: string;
  revision: RevisionWhole;
  newest: number;
  onFound(number: number): void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <Paper variant="outlined" component="section" aria-label={title} sx={{ p: 2, minWidth: 0 }}>
      <Typography component="h2" variant="h3">
        {number === newest ? translate("history.now") : formats.moment(madeAt)}
      </Typography>
      <Typography variant="body2" sx={{ color: "text.secondary", mb: 2 }}>
        {translate("history.number", { number })} · {madeBy}
      </Typography>
      <DayChooser id={id} label={translate("history.otherDay")} onFound={onFound} />
    </Paper>
  );
}
