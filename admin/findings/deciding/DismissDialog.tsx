import { TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { TellDialog } from "../../ask/TellDialog.tsx";
import type { Deciding } from "./decision.ts";
import { useDecide } from "./useDecide.ts";

/** Says that what was noticed is none, and why. */
export function DismissDialog({ findings, about, onClose }: Deciding) {
  const translate = useTranslate();
  const decide = useDecide();
  const [reason, setReason] = useState("");
  return (
    <TellDialog
      title={translate("deciding.dismiss.title")}
      says={about}
      action={translate("deciding.dismiss.action")}
      ready={reason.trim() !== ""}
      onTell={(requestId) => decide({ kind: "dismiss", reason }, findings, requestId)}
      onClose={onClose}
    >
      <TextField
        autoFocus
        required
        multiline
        minRows={2}
        label={translate("deciding.dismiss.reason")}
        helperText={translate("deciding.dismiss.hint")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        slotProps={{ htmlInput: { maxLength: longestReason } }}
      />
    </TellDialog>
  );
}

/** As long as the server takes it. */
export const longestReason = 500;
