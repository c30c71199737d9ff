import { Box, Button, Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { focusField } from "../../organizations/saving/focus-field.ts";
import { Notice } from "../../saving/Notice.tsx";
import type { CountrySaving } from "./useCountrySaving.ts";
import { usePageWords } from "./usePageWords.ts";

/** The one thing that matters most about saving just now; nothing where all is well. */
export function PageNotice({ saving }: { saving: CountrySaving }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { label } = usePageWords();
  const { patient, errors, whole, forgetErrors, kept, forgetKept, draft, form, base } = saving;
  const forms = [form, base.form];
  if (patient.phase === "WAITING")
    return (
      <Notice
        severity="warning"
        action={
          <Button size="small" color="inherit" onClick={patient.hurry}>
            {translate("saving.tryNow")}
          </Button>
        }
      >
        {patient.reason && `${translate(`saving.waitingBecause.${patient.reason.code}`)} `}
        {translate("saving.waiting")}
      </Notice>
    );
  const wrong = Object.entries(errors);
  if (whole !== null)
    return (
      <Notice severity="error" onClose={forgetErrors}>
        {wrong.length === 0 ? whole : translate("saving.refusedFields", { smart_count: wrong.length })}
        {wrong.length > 0 && (
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
            {wrong.map(([path, message]) => (
              <li key={path}>
                <Link
                  component="button"
                  type="button"
                  color="inherit"
                  underline="always"
                  sx={{ font: "inherit", fontWeight: 650, textAlign: "start" }}
                  onClick={() => focusField(path)}
                >
                  {label(path, forms)}
                </Link>
                {`: ${message}`}
              </li>
            ))}
          </Box>
        )}
      </Notice>
    );
  if (draft)
    return (
      <Notice
        severity="info"
        action={
          <>
            <Button size="small" color="inherit" onClick={saving.discard}>
              {translate("words.action.discard")}
            </Button>
            <Button size="small" variant="contained" onClick={saving.bringBack}>
              {translate("saving.draft.bringBack")}
            </Button>
          </>
        }
      >
        {translate("countries.draft", { ago: formats.ago(draft.typedAt) })}
      </Notice>
    );
  if (kept.length > 0)
    return (
      <Notice severity="info" onClose={forgetKept}>
        {translate("saving.keptPlain", { what: kept.map((path) => label(path, forms)).join("; ") })}
      </Notice>
    );
  return null;
}
