import { Box, TableCell, Typography } from "@mui/material";
import type { ReactNode } from "react";

/** The mailbox that a row is about, and the organizations that give it. */
export function SubjectCell({
  address,
  note,
  children,
}: {
  address: string;
  /** What tells it from others to the same mailbox. */
  note: string | null;
  children: ReactNode;
}) {
  return (
    <TableCell component="th" role="rowheader" sx={{ maxWidth: { sm: 420 } }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
        {address}
        {note && (
          <Box component="span" sx={{ fontWeight: 400, color: "text.secondary" }}>
            {" "}
            · {note}
          </Box>
        )}
      </Typography>
      <Box
        sx={{
          display: "flex",
          flexWrap: "wrap",
          columnGap: 1.5,
          rowGap: 0.25,
          fontWeight: 400,
          "& a": { py: 0.25 },
        }}
      >
        {children}
      </Box>
    </TableCell>
  );
}
