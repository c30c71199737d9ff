import CloseIcon from "@mui/icons-material/Close";
import {
  Alert,
  Box,
  Drawer,
  IconButton,
  LinearProgress,
  Tab,
  Tabs,
  Typography,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { languageName, languagesOf } from "../form/fields/languages.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { focusField } from "../saving/focus-field.ts";
import { LeftOutList } from "./LeftOutList.tsx";
import { ChangesProvider } from "./Marked.tsx";
import { PreviewIssues } from "./PreviewIssues.tsx";
import { PublicEntry } from "./PublicEntry.tsx";
import type { PublicDocument } from "./public-document.ts";
import { goneItems, saidPaths } from "./public-marks.ts";
import { usePreview } from "./usePreview.ts";

/** What the public will see of the form as it is, before it is saved; a sheet at the side, on a phone the whole screen. */
export function PreviewPanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <Drawer
      anchor="right"
      open={open}
      onClose={onClose}
      slotProps={{
        paper: {
          role: "dialog",
          "aria-labelledby": "preview-title",
          sx: { width: isPhone ? "100%" : 560, maxWidth: "100%" },
        },
      }}
    >
      <Box
        sx={{
          display: "flex",
          alignItems: "center",
          position: "sticky",
          top: 0,
          zIndex: 1,
          px: 3,
          py: 1.5,
          bgcolor: "background.paper",
          borderBottom: 1,
          borderColor: "divider",
        }}
      >
        <Typography id="preview-title" component="h2" variant="h2" sx={{ flex: 1 }}>
          {translate("preview.title")}
        </Typography>
        <IconButton onClick={onClose} aria-label={translate("words.action.close")} edge="end">
          <CloseIcon />
        </IconButton>
      </Box>
      {open && <PreviewContent onClose={onClose} />}
    </Drawer>
  );
}

function PreviewContent({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { organization } = useOrganization();
  const { preview, error } = usePreview();
  const [chosen, setChosen] = useState<string | null>(null);
  if (error)
    return (
      <Alert severity="error" sx={{ m: 3 }}>
        {error.message}
      </Alert>
    );
  if (!preview) return <LinearProgress aria-label={translate("preview.loading")} />;
  const { form, input, answer } = preview;
  const document = answer.document as PublicDocument;
  const isPublic = organization?.status === "PUBLISHED";
  const changes = isPublic ? saidPaths(answer.changes) : [];
  const gone = goneItems(changes, document);
  const locales = [...new Set(["en", "es", ...languagesOf(form)])];
  const locale = chosen ?? (locales.includes(desk) ? desk : locales[0]!);
  const go = (name: string) => {
    onClose();
    // The sheet gives the cursor back where it was; then it goes on.
    setTimeout(() => focusField(name));
  };
  return (
    <Box sx={{ px: 3, pb: 4 }}>
      <Tabs
        value={locale}
        onChange={(_, tag: string) => setChosen(tag)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate("preview.inLanguages")}
        sx={{ mb: 2 }}
      >
        {locales.map((tag) => (
          <Tab key={tag} value={tag} label={languageName(tag, desk)} />
        ))}
      </Tabs>
      <Typography role="status" color="text.secondary" sx={{ mb: 2 }}>
        {!isPublic
          ? translate(organization?.status === "ARCHIVED" ? "preview.archived" : "preview.draft")
          : changes.length > 0
            ? translate("preview.changed")
            : translate("preview.same")}
      </Typography>
      <PreviewIssues issues={answer.issues} problems={answer.problems} form={form} input={input} onGo={go} />
      <ChangesProvider value={changes}>
        <PublicEntry document={document} form={form} locale={locale} />
      </ChangesProvider>
      <LeftOutList form={form} gone={gone} />
    </Box>
  );
}
