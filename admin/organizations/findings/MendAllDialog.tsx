import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useId, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { textFor } from "../../i18n/text-for.ts";
import { ChangeList } from "../changes/ChangeList.tsx";
import { compareForms } from "../changes/compare-forms.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { type Finding, keyOf } from "./gather-findings.ts";
import { mendAll } from "./mend-all.ts";
import { useRepair } from "./useRepair.ts";

/** What several repairs would change, before they are done in the form. */
export function MendAllDialog({ findings, onClose }: { findings: readonly Finding[]; onClose(): void }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const repair = useRepair();
  const heading = useId();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const { getValues } = useFormContext<OrganizationForm>();
  // As it was when the dialog was opened: nothing is typed behind it.
  const [form] = useState(() => structuredClone(getValues()));
  const [possible] = useState(() => mendAll(form, findings).done);
  const [left, setLeft] = useState<ReadonlySet<Finding>>(new Set());
  const chosen = possible.filter((finding) => !left.has(finding));
  const choose = (finding: Finding) => {
    const next = new Set(left);
    if (!next.delete(finding)) next.add(finding);
    setLeft(next);
  };
  const mend = () => {
    repair(chosen);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullScreen={isPhone} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>
        {translate("findings.all.title", { smart_count: possible.length })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate("findings.all.says")}</DialogContentText>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
          {possible.map((finding) => {
            const mended = mendAll(form, [finding]).form;
            return (
              <Box
                component="li"
                key={keyOf(finding)}
                sx={{ py: 1, borderTop: 1, borderColor: "divider", overflowWrap: "anywhere" }}
              >
                <FormControlLabel
                  control={<Checkbox size="small" checked={!left.has(finding)} />}
                  onChange={() => choose(finding)}
                  label={textFor(finding.title, desk)}
                />
                <Box sx={{ paddingInlineStart: 4 }}>
                  <ChangeList changes={compareForms(form, mended)} forms={[form, mended]} />
                </Box>
              </Box>
            );
          })}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate("words.action.cancel")}</Button>
        <Button variant="contained" disabled={chosen.length === 0} onClick={mend}>
          {translate("findings.all.mend", { smart_count: chosen.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
