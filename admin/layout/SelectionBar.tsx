import { Box, Button, Paper, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";

/** Stands at the window's lower edge while something is selected: how much, and what can be done with it. */
export function SelectionBar({
  label,
  says,
  onClear,
  children,
}: {
  /** What it is, to those who hear it. */
  label: string;
  /** How many are selected; null for none: then nothing stands there. */
  says: string | null;
  onClear(): void;
  children: ReactNode;
}) {
  const translate = useTranslate();
  if (says === null) return null;
  return (
    <Paper
      role="region"
      aria-label={label}
      elevation={6}
      sx={{
        position: "sticky",
        bottom: 16,
        // Above the rows' boxes, below dialogs.
        zIndex: 3,
        mt: 2,
        mx: "auto",
        width: "fit-content",
        maxWidth: "100%",
        px: 2,
        py: 1,
        border: 1,
        borderColor: "primary.main",
      }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 0.5, alignItems: "center" }}>
        <Typography role="status" sx={{ fontWeight: 600, mr: 1 }}>
          {says}
        </Typography>
        <Box sx={actionsLook}>{children}</Box>
        <Button size="small" color="inherit" onClick={onClear} sx={{ ml: { xs: "auto", md: 0 } }}>
          {translate("list.bulk.clear")}
        </Button>
      </Box>
    </Paper>
  );
}

/** On a phone they pass under the thumb in one line, so that the list is seen still. */
const actionsLook = {
  display: "flex",
  alignItems: "center",
  gap: 0.5,
  flexWrap: { xs: "nowrap", md: "wrap" },
  overflowX: { xs: "auto", md: "visible" },
  order: { xs: 1, md: 0 },
  flexBasis: { xs: "100%", md: "auto" },
  "& > button": { flex: "none" },
} as const;
