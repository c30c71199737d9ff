import { Box, Chip, Typography } from "@mui/material";
import type { ReactNode } from "react";

/** The heading of a table, with what of it can be seen to choose from, and what else it is narrowed by. */
export function TableHeading<View extends string>({
  id,
  title,
  views,
  view,
  labelOf,
  onView,
  children,
}: {
  id: string;
  title: string;
  views: readonly View[];
  view: View;
  labelOf(view: View): string;
  onView(view: View): void;
  children?: ReactNode;
}) {
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mb: 1.5 }}>
      <Typography id={id} variant="h2" sx={{ mr: 1 }}>
        {title}
      </Typography>
      <Box role="group" aria-labelledby={id} sx={{ display: "flex", flexWrap: "wrap", gap: 0.75 }}>
        {views.map((one) => (
          <Chip
            key={one}
            label={labelOf(one)}
            variant={one === view ? "filled" : "outlined"}
            color={one === view ? "primary" : "default"}
            aria-pressed={one === view}
            onClick={() => onView(one)}
          />
        ))}
      </Box>
      {children}
    </Box>
  );
}
