import MergeIcon from "@mui/icons-material/CallMerge";
import EditIcon from "@mui/icons-material/EditOutlined";
import VerifyIcon from "@mui/icons-material/FactCheckOutlined";
import ImportIcon from "@mui/icons-material/FileDownloadOutlined";
import BulkIcon from "@mui/icons-material/LayersOutlined";
import RestoreIcon from "@mui/icons-material/SettingsBackupRestore";
import { Box, Button, Chip, Collapse, Typography } from "@mui/material";
import { type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormats } from "../i18n/useFormats.ts";

const icons = {
  EDIT: EditIcon,
  VERIFICATION: VerifyIcon,
  RESTORE: RestoreIcon,
  IMPORT: ImportIcon,
  BULK: BulkIcon,
  MERGE: MergeIcon,
};

/** What every kind of revision tells of itself. */
export interface TimelineRevision {
  number: number;
  kind: keyof typeof icons;
  message: string | null;
  madeBy: string;
  madeAt: string;
}

/** More than these stand behind “and … more”, and below in full. */
const mostSentences = 4;

/** One revision: what it did, who made it and when; opened, what exactly it changed. */
export function TimelineRow({
  revision: { number, kind, message, madeBy, madeAt },
  sentences,
  details,
  actions,
}: {
  revision: TimelineRevision;
  sentences: readonly string[];
  details: (() => ReactNode) | null;
  actions?: ReactNode;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const below = useId();
  const Icon = icons[kind];
  const more = sentences.length - mostSentences;
  const shown = more > 1 ? sentences.slice(0, mostSentences) : sentences;
  return (
    <Box component="li" sx={rowLook}>
      <Box sx={dotLook}>
        <Icon fontSize="small" aria-hidden />
      </Box>
      <Box sx={{ minWidth: 0, flex: 1, pb: 2.5 }}>
        <Box sx={{ display: "flex", gap: 1, alignItems: "flex-start" }}>
          <Box sx={{ flex: 1, minWidth: 0, pt: 0.5, overflowWrap: "anywhere" }}>
            {chips.has(kind) && number > 1 && (
              <Chip
                size="small"
                variant="outlined"
                label={translate(`history.kind.${kind}`)}
                sx={{ mb: 0.5 }}
              />
            )}
            {shown.map((sentence) => (
              <Typography key={sentence} sx={{ fontWeight: 550 }}>
                {sentence}
              </Typography>
            ))}
            {more > 1 && <Typography>{translate("history.more", { smart_count: more })}</Typography>}
            {sentences.length === 0 && <Typography>{translate("history.nothing")}</Typography>}
            {message && (
              <Typography sx={{ color: "text.secondary", fontStyle: "italic" }} dir="auto">
                {translate("history.quote", { message })}
              </Typography>
            )}
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              {kind === "IMPORT" ? "" : `${madeBy} · `}
              <time dateTime={madeAt}>{formats.moment(madeAt)}</time> · {formats.ago(madeAt)} ·{" "}
              {translate("history.number", { number })}
            </Typography>
          </Box>
          {actions}
        </Box>
        {details && (
          <>
            <Button
              size="small"
              aria-expanded={isOpen}
              aria-controls={below}
              onClick={() => setOpen(!isOpen)}
              sx={{ ml: -1.75 }}
            >
              {translate(isOpen ? "history.hide" : "history.showChanges")}
            </Button>
            <Collapse in={isOpen} id={below} mountOnEnter>
              <Box sx={{ pt: 1 }}>{details()}</Box>
            </Collapse>
          </>
        )}
      </Box>
    </Box>
  );
}

/** An edit and a check say what they are by themselves, and so does the first of all. */
const chips = new Set(["RESTORE", "IMPORT", "BULK", "MERGE"]);

/** A line joins the revisions of a day. */
const rowLook = {
  display: "flex",
  gap: 1.5,
  position: "relative",
  "&:not(:last-of-type)::before": {
    content: '""',
    position: "absolute",
    top: 36,
    bottom: 0,
    insetInlineStart: 17,
    borderInlineStart: 1,
    borderColor: "divider",
  },
};

const dotLook = {
  flex: "none",
  width: 36,
  height: 36,
  borderRadius: "50%",
  display: "grid",
  placeItems: "center",
  border: 1,
  borderColor: "divider",
  bgcolor: "background.paper",
  color: "text.secondary",
};
