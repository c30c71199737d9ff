import { Box, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { Mark } from "./Mark.tsx";

/** A page that has only something to say: what is the matter, and what one can do. */
export function Says({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <Stack sx={{ alignItems: "center", textAlign: "center", px: 2, py: { xs: 6, sm: 10 } }}>
      <Mark sx={{ fontSize: 40, color: "secondary.main", mb: 2 }} />
      <Typography variant="h1" sx={{ fontSize: "1.5rem" }}>
        {title}
      </Typography>
      <Box sx={{ mt: 1, maxWidth: "48ch", color: "text.secondary", textWrap: "balance" }}>{children}</Box>
      <Stack direction="row" useFlexGap sx={{ mt: 3, gap: 1.5, flexWrap: "wrap", justifyContent: "center" }}>
        {actions}
      </Stack>
    </Stack>
  );
}
