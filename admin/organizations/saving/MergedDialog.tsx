import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { Link } from "react-router-dom";
import { type AskError, toAskError } from "../../ask/ask-error.ts";
import { Refusal } from "../../ask/Refusal.tsx";
import { KeptName } from "../../merging/merged/KeptName.tsx";
import { useCarryOver } from "../../merging/merged/useCarryOver.ts";
import { ChangeList } from "../changes/ChangeList.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import type { OrganizationForm } from "../form/organization-form.ts";
import { useSaving } from "./useSaving.ts";

/** The organization became part of another one while something was typed here: asks to take that along. */
export function MergedDialog() {
  const { merged, changes } = useSaving();
  return merged.isAsking && merged.into !== null && changes.length > 0 ? <Asking into={merged.into} /> : null;
}

function Asking({ into }: { into: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { id, base, changes, merged } = useSaving();
  const { organization } = useOrganization();
  const { getValues } = useFormContext<OrganizationForm>();
  const carryOver = useCarryOver();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AskError | null>(null);
  const name = organization?.name ?? "";
  // What it said before may be read by editors alone, and taking along is putting what was typed onto that.
  const mayCarry = organization?.may.includes("readHistory") ?? false;
  const take = async () => {
    setBusy(true);
    setError(null);
    try {
      const values = structuredClone(getValues());
      const { keptId, isSaid } = await carryOver({ id, name, baseRevision: base.now()!.revision, values });
      if (isSaid) notify("merging.merged.isSaid", { type: "info" });
      // It is no draft of this one any more.
      base.put(base.theirs());
      merged.leave(`/organizations/${keptId}`);
    } catch (thrown) {
      setError(toAskError(thrown));
      setBusy(false);
    }
  };
  const close = () => merged.ask(false);
  return (
    <Dialog open onClose={isBusy ? undefined : close} aria-labelledby="merged-title" fullWidth maxWidth="sm">
      <DialogTitle id="merged-title">
        {translate("merging.merged.title", { name })} <KeptName id={into} />
      </DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          {translate(mayCarry ? "merging.merged.typed" : "merging.merged.typedElsewhere")}
        </DialogContentText>
        <Refusal error={error} />
        <Box
          sx={{ maxHeight: "40vh", overflowY: "auto" }}
          tabIndex={0}
          role="region"
          aria-label={translate("saving.changesTitle")}
        >
          <ChangeList changes={changes} forms={[getValues(), base.theirs()]} />
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: "wrap", gap: 1 }}>
        <Button onClick={close} disabled={isBusy}>
          {translate("saving.leave.stay")}
        </Button>
        {mayCarry ? (
          <Button variant="contained" autoFocus loading={isBusy} onClick={() => void take()}>
            {translate("merging.merged.take")}
          </Button>
        ) : (
          <Button
            variant="contained"
            component={Link}
            to={`/organizations/${into}`}
            target="_blank"
            rel="noopener"
          >
            {translate("merging.merged.openBeside")}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
