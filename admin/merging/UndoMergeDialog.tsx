import { TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { MergePartsFragment } from "#operations/merging/merging";
import { TellDialog } from "../ask/TellDialog.tsx";
import { useFormats } from "../i18n/useFormats.ts";
import { tellApart } from "./tell-apart.ts";
import { usePart } from "./useUndoMerge.tsx";

export type MadeMerge = MergePartsFragment;

/** As many letters as the server takes. */
const longest = 500;

/** Parts again what a merge made one. */
export function UndoMergeDialog({ merge, onClose }: { merge: MadeMerge; onClose(): void }) {
  const translate = useTranslate();
  const formats = useFormats();
  const part = usePart();
  const [message, setMessage] = useState("");
  const { kept } = merge;
  const parted = merge.lost.flatMap(({ organization }) => organization ?? []);
  const nameOf = (one: (typeof parted)[number]) => tellApart(one, [...parted, ...(kept ? [kept] : [])]);
  const lost = parted.map((one) => translate("merging.merged.quoted", { name: nameOf(one) }));
  return (
    <TellDialog
      title={translate("merging.undo.title")}
      says={translate("merging.undo.says", {
        smart_count: merge.lost.length,
        lost: formats.list(lost),
        kept: kept ? nameOf(kept) : translate("saving.another"),
      })}
      action={translate("merging.undo.action")}
      onTell={(requestId) => part(merge.id, message, requestId)}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={translate("saving.reason")}
        value={message}
        onChange={({ target }) => setMessage(target.value)}
        slotProps={{ htmlInput: { maxLength: longest } }}
      />
    </TellDialog>
  );
}
