import { Box, Paper, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";

/** One matter of the account: its heading, a sentence about it, and what can be done. */
export function Panel({ title, says, children }: { title: string; says?: string; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography variant="h2" id={id}>
        {title}
      </Typography>
      {says && <Typography sx={{ color: "text.secondary", mt: 0.5 }}>{says}</Typography>}
      <Box sx={{ mt: 2 }}>{children}</Box>
    </Paper>
  );
}
