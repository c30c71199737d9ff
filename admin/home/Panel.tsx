import { Paper, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";

/** A part of the home page: its heading, a sentence where one is needed, and what it shows. */
export function Panel({ title, says, children }: { title: string; says?: string; children: ReactNode }) {
  const heading = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={heading}
      sx={{ p: { xs: 2, sm: 2.5 }, minWidth: 0 }}
    >
      <Typography id={heading} variant="h2" sx={{ mb: says ? 0.5 : 1.5 }}>
        {title}
      </Typography>
      {says && (
        <Typography variant="body2" sx={{ color: "text.secondary", mb: 1.5 }}>
          {says}
        </Typography>
      )}
      {children}
    </Paper>
  );
}
