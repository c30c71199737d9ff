import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Divider,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import type { OrganizationForm } from "../form/organization-form.ts";
import { ConflictField } from "./ConflictField.tsx";
import { type LatestRevision, revisionsAfter } from "./latest.ts";
import { type Choice, decideConflicts } from "./rebase-form.ts";
import { useSaving } from "./useSaving.ts";

/** Field by field what it was, what they made of it and what I did, for me to choose; then it is saved. */
export function ConflictDialog() {
  const { deciding, conflicts, decide } = useSaving();
  // While it is open it keeps its list: what is decided is taken over in one go.
  return deciding && conflicts.length > 0 ? <Deciding onClose={() => decide(false)} /> : null;
}

function Deciding({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { conflicts, base, save } = useSaving();
  const { getValues } = useFormContext<OrganizationForm>();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const revisions = useRevisions();
  const left = conflicts.filter(({ path }) => !choices.has(path)).length;
  const forms = [base.theirs(), getValues(), base.ancestor()];
  const submit = () => {
    base.put(decideConflicts(getValues(), base.theirs(), choices));
    onClose();
    void save();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullScreen={isPhone}
      fullWidth
      maxWidth="md"
      aria-labelledby="conflict-title"
    >
      <DialogTitle id="conflict-title">{translate("saving.conflict.title")}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate("saving.conflict.says")}</DialogContentText>
        {conflicts.map((conflict) => (
          <Box key={conflict.path}>
            <Divider sx={{ my: 2 }} />
            <ConflictField
              conflict={conflict}
              forms={forms}
              made={revisions.find(({ changes }) =>
                changes.some(({ fieldName }) => isAbout(fieldName, conflict.path)),
              )}
              choice={choices.get(conflict.path)}
              onChoose={(choice) => setChoices((before) => new Map(before).set(conflict.path, choice))}
            />
          </Box>
        ))}
      </DialogContent>
      <DialogActions sx={{ gap: 1, flexWrap: "wrap" }}>
        <Box role="status" sx={{ marginInlineEnd: "auto", color: "text.secondary" }}>
          {left > 0 && translate("saving.conflict.left", { smart_count: left })}
        </Box>
        <Button onClick={onClose}>{translate("words.action.close")}</Button>
        <Button variant="contained" disabled={left > 0} onClick={submit}>
          {translate("saving.conflict.save")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What others did since, to say who it was. */
function useRevisions(): LatestRevision[] {
  const { base } = useSaving();
  const { organization, since } = base;
  const [revisions, setRevisions] = useState<LatestRevision[]>([]);
  useEffect(() => {
    let here = true;
    if (organization)
      revisionsAfter(organization, since()).then((found) => {
        if (here) setRevisions(found);
      });
    return () => {
      here = false;
    };
  }, [organization, since]);
  return revisions;
}

function isAbout(fieldName: string, path: string): boolean {
  return fieldName === path || fieldName.startsWith(`${path}.`) || path.startsWith(`${fieldName}.`);
}
