import { Box, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { Difference, Differences } from "../../history/Difference.tsx";
import { useFormats } from "../../i18n/useFormats.ts";
import { compareForms } from "../changes/compare-forms.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { differingOf } from "./differing.ts";
import { usePutBack } from "./usePutBack.tsx";
import { useSay } from "./useSay.ts";

/** Asks before an earlier state is put back, and shows all that it will change. */
export function RestoreDialog({
  revision: { number, madeAt, after },
  onClose,
}: {
  revision: { number: number; madeAt: string; after: OrganizationForm };
  onClose(): void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const say = useSay();
  const { now, restore } = usePutBack();
  const [message, setMessage] = useState("");
  // What it changes stays as it was while it is being put back.
  const [before] = useState(now ?? after);
  const changes = compareForms(before, after);
  return (
    <TellDialog
      title={translate("history.restoreTitle", { date: formats.moment(madeAt) })}
      says={translate(changes.length === 0 ? "history.same" : "history.restoreSays", {
        smart_count: changes.length,
      })}
      action={translate("history.restoreButton")}
      onTell={(requestId) => restore(number, message, requestId)}
      onClose={onClose}
    >
      {changes.length > 0 && (
        <Box
          sx={{ maxHeight: "40vh", overflowY: "auto" }}
          tabIndex={0}
          role="region"
          aria-label={translate("history.changes")}
        >
          <Differences label={translate("history.changes")}>
            {changes.map((change) => (
              <Difference key={change.path} differing={differingOf(change, { before, after }, say)} />
            ))}
          </Differences>
        </Box>
      )}
      <TextField
        label={translate("saving.reason")}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
        slotProps={{ htmlInput: { maxLength: mostLetters } }}
      />
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {translate("history.restoreHint")}
      </Typography>
    </TellDialog>
  );
}

/** As many as the server takes. */
const mostLetters = 500;
