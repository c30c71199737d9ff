import ExpandIcon from "@mui/icons-material/ExpandMore";
import { Box, Paper } from "@mui/material";
import { type ReactNode, useState } from "react";

/** Something beside the claims, under a heading that opens and closes it. */
export function Panel({
  title,
  isOpen: begins = true,
  children,
}: {
  title: ReactNode;
  isOpen?: boolean;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(begins);
  return (
    <Paper component="section" variant="outlined" sx={{ minWidth: 0 }}>
      <Box component="details" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <Box component="summary" sx={summaryLook}>
          <Box component="h2" sx={{ font: "inherit", m: 0, flex: 1, minWidth: 0 }}>
            {title}
          </Box>
          <ExpandIcon aria-hidden sx={{ transform: isOpen ? "rotate(180deg)" : undefined }} />
        </Box>
        <Box sx={insideLook}>{isOpen && children}</Box>
      </Box>
    </Paper>
  );
}

const summaryLook = {
  display: "flex",
  alignItems: "center",
  gap: 1,
  px: 2,
  minHeight: 48,
  cursor: "pointer",
  fontSize: "1.05rem",
  fontWeight: 650,
  borderRadius: 1,
  listStyle: "none",
  "&::-webkit-details-marker": { display: "none" },
} as const;

/** What a browser puts around the content of `details` hands on no sizing of boxes. */
const insideLook = { px: 2, pb: 2, "&, & *": { boxSizing: "border-box" } } as const;
