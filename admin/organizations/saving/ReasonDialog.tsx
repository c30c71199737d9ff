import { TextField } from "@mui/material";
import type { ReactNode } from "react";
import { TellDialog } from "../../ask/TellDialog.tsx";

/** A reason as it is typed: kept outside the dialog, so that it is there still when the dialog is opened again. */
export interface TypedReason {
  reason: string;
  onReason(reason: string): void;
  onClose(): void;
}

/** A dialog that tells the server something for a reason. */
export function ReasonDialog({
  label,
  longest,
  reason,
  onReason,
  children,
  ...dialog
}: TypedReason & {
  title: string;
  says: string;
  /** What its button says. */
  action: string;
  dangerous?: boolean;
  /** What is asked. */
  label: string;
  /** How many letters a reason may have. */
  longest: number;
  onTell(requestId: string): Promise<void>;
  /** Stands before the question. */
  children?: ReactNode;
}) {
  return (
    <TellDialog {...dialog} ready={reason.trim() !== ""}>
      {children}
      <TextField
        autoFocus
        required
        fullWidth
        multiline
        minRows={2}
        label={label}
        value={reason}
        onChange={(event) => onReason(event.target.value)}
        slotProps={{ htmlInput: { maxLength: longest } }}
      />
    </TellDialog>
  );
}
