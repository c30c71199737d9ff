import { Box, Button, Popover, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { underFinger } from "../../theme.ts";
import { focusField } from "../saving/focus-field.ts";
import { FindingItem } from "./FieldFindings.tsx";
import { useFindings } from "./useFindings.tsx";

/** How much the rules notice, and all of it in one place, each leading to its field. */
export function FindingsSummary() {
  const translate = useTranslate();
  const placed = useFindings();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (placed.length === 0) return null;
  const count = translate("findings.count", { smart_count: placed.length });
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {count}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "top", horizontal: "left" }}
        transformOrigin={{ vertical: "bottom", horizontal: "left" }}
        slotProps={{
          paper: {
            role: "dialog",
            "aria-label": count,
            sx: { p: 2, mt: -3, width: 460, maxWidth: "calc(100vw - 32px)", maxHeight: "60vh" },
          },
        }}
      >
        <Typography component="h2" variant="h3" sx={{ mb: 1 }}>
          {count}
        </Typography>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1 }}>
          {placed.map(({ finding, name }) => (
            <Box key={`${finding.rule} ${finding.path}`} component="li">
              <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
                <FindingItem finding={finding} />
              </Box>
              {name && (
                <Button
                  size="small"
                  onClick={() => {
                    setAnchor(null);
                    setTimeout(() => focusField(name));
                  }}
                  sx={{ ml: 2.25, minHeight: 26, [underFinger]: { minHeight: 44 } }}
                >
                  {translate("findings.go")}
                </Button>
              )}
            </Box>
          ))}
        </Box>
      </Popover>
    </>
  );
}
