import { Box, Button, GlobalStyles, Paper, TextField, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useCallback, useState } from "react";
import { useTranslate } from "react-admin";
import { useShortcut } from "../../layout/shortcuts.ts";
import { focusField } from "../../organizations/saving/focus-field.ts";
import { UnsavedStatus } from "../../saving/UnsavedStatus.tsx";
import type { CountryForm } from "../form/country-form.ts";
import { PageNotice } from "./PageNotice.tsx";
import type { PageChange } from "./page-fields.ts";
import type { CountrySaving } from "./useCountrySaving.ts";
import { usePageWords } from "./usePageWords.ts";

/** What is unsaved, in words, and the button that saves it; stays at the lower edge of the page. */
export function PageBar({ saving }: { saving: CountrySaving }) {
  const translate = useTranslate();
  const { changes, patient, save } = saving;
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const [reason, setReason] = useState("");
  const { bar, height } = useHeight();
  const isChanged = changes.length > 0;
  const isBusy = patient.phase !== "STILL";
  const saveNow = async () => {
    if (await save(reason)) setReason("");
  };
  useShortcut("mod+s", translate("saving.save"), saveNow);
  return (
    <Paper
      ref={bar}
      component="section"
      square
      aria-label={translate("saving.bar")}
      sx={{
        position: "sticky",
        bottom: 0,
        zIndex: "appBar",
        mt: 4,
        mb: -8,
        mx: { xs: -2, sm: -3 },
        px: { xs: 2, sm: 3 },
        borderTop: 1,
        borderColor: "divider",
      }}
    >
      {/* What is said for a moment is said above the bar, never over its buttons and notices. */}
      <GlobalStyles styles={{ ".MuiSnackbar-root": { bottom: `${height + 16}px !important` } }} />
      <PageNotice saving={saving} />
      <Box sx={{ display: "flex", alignItems: "center", gap: 1, minHeight: 64, py: 1, flexWrap: "wrap" }}>
        <Status saving={saving} />
        {isChanged && !isBusy && isWide && (
          <TextField
            label={translate("saving.reason")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
            sx={{ flex: "0 1 16rem" }}
          />
        )}
        <Button
          variant="contained"
          onClick={saveNow}
          loading={patient.phase === "SENDING"}
          disabled={!isChanged && !isBusy}
          aria-keyshortcuts="Control+S Meta+S"
          sx={{ marginInlineStart: "auto" }}
        >
          {translate("saving.savePublic")}
        </Button>
      </Box>
    </Paper>
  );
}

/** As high as the bar is with nothing to say, in pixels. */
const usualHeight = 65;

function useHeight() {
  const [height, setHeight] = useState(usualHeight);
  const bar = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const watch = new ResizeObserver(() => setHeight(element.offsetHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { bar, height };
}

function Status({ saving: { changes, patient, form, base, reset } }: { saving: CountrySaving }) {
  const translate = useTranslate();
  return (
    <UnsavedStatus
      unsaved={changes.length}
      phase={patient.phase}
      clean={translate("saving.clean")}
      onReset={reset}
    >
      {(close) => <Changes changes={changes} forms={[form, base.form]} onGo={close} />}
    </UnsavedStatus>
  );
}

/** Changes in words, each leading to its field. */
function Changes({
  changes,
  forms,
  onGo,
}: {
  changes: readonly PageChange[];
  forms: readonly CountryForm[];
  onGo(): void;
}) {
  const translate = useTranslate();
  const { label } = usePageWords();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
      {changes.map(({ path, kind }) => {
        const what = translate(`saving.change.${kind}`, { what: label(path, forms) });
        return (
          <li key={path}>
            {kind === "REMOVED" ? (
              <Typography variant="body2" sx={{ px: 1, py: 0.75 }}>
                {what}
              </Typography>
            ) : (
              <Button
                size="small"
                color="inherit"
                onClick={() => {
                  onGo();
                  focusField(path);
                }}
                sx={{ textAlign: "start", px: 1, fontWeight: 400 }}
              >
                {what}
              </Button>
            )}
          </li>
        );
      })}
    </Box>
  );
}
