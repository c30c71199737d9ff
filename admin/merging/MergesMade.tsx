import { Box, Button, Paper, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ReadMerges } from "#operations/merging/merging";
import { useAsk } from "../ask/useAsk.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { LaterMerge } from "./LaterMerge.tsx";
import { tellApart } from "./tell-apart.ts";
import { type MadeMerge, UndoMergeDialog } from "./UndoMergeDialog.tsx";

/** The merges of an organization that stand, each with the way back. */
export function MergesMade({ organizationId }: { organizationId: string }) {
  const translate = useTranslate();
  const { data } = useAsk(ReadMerges, { organizationId });
  const [undoing, setUndoing] = useState<MadeMerge | null>(null);
  const standing = data?.merges.filter(({ undoneAt }) => undoneAt === null) ?? [];
  if (standing.length === 0) return null;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="merges"
      sx={{ p: 2, mb: 3, maxWidth: 860 }}
    >
      <Typography id="merges" component="h2" variant="h3" sx={{ mb: 1 }}>
        {translate("merging.made.title")}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1.5 }}>
        {standing.map((merge) => (
          <MadeRow key={merge.id} merge={merge} onUndo={() => setUndoing(merge)} />
        ))}
      </Box>
      {undoing && <UndoMergeDialog merge={undoing} onClose={() => setUndoing(null)} />}
    </Paper>
  );
}

function MadeRow({ merge, onUndo }: { merge: MadeMerge; onUndo(): void }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { kept, lost, madeBy, madeAt, message, laterMergeId, may } = merge;
  const known = [kept, ...lost.map(({ organization }) => organization)].filter((each) => each !== null);
  const names = lost.map(({ organization }) =>
    organization
      ? translate("merging.merged.quoted", { name: tellApart(organization, known) })
      : translate("saving.another"),
  );
  return (
    <Box component="li" sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      <Box sx={{ flex: "1 1 18rem", minWidth: 0, overflowWrap: "anywhere" }}>
        {translate("merging.made.says", {
          smart_count: lost.length,
          lost: formats.list(names),
          kept: kept ? tellApart(kept, known) : translate("saving.another"),
        })}
        {message && <i dir="auto"> {translate("history.quote", { message })}</i>}
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {translate("merging.made.by", { who: madeBy, date: formats.moment(madeAt) })}
        </Typography>
        {laterMergeId && (
          <Typography variant="body2">
            {translate("merging.undo.rests")} <LaterMerge id={laterMergeId} />
          </Typography>
        )}
      </Box>
      {may.includes("undo") && (
        <Button variant="outlined" size="small" onClick={onUndo}>
          {translate("merging.undo.button")}
        </Button>
      )}
    </Box>
  );
}
