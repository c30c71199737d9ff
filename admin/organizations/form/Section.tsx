import { Box, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { ReactNode } from "react";
import { Problems } from "./fields/Problems.tsx";
import { type SectionId, sections } from "./sections.ts";

/** One part of the page: its heading, which can be linked to, and what stands beneath it. */
export function Section({
  id,
  title,
  hint,
  isSilent,
  action,
  children,
}: {
  id: SectionId;
  title: string;
  /** One quiet sentence for those who are new here. */
  hint?: string;
  /** Whether its heading is only read out, because what stands there says it by itself. */
  isSilent?: boolean;
  action?: ReactNode;
  children: ReactNode;
}) {
  const lists = sections.find((section) => section.id === id)?.lists ?? [];
  return (
    <Box
      component="section"
      id={id}
      aria-labelledby={`${id}-title`}
      sx={{
        scrollMarginTop: { xs: 128, lg: 76 },
        "& + section": { mt: 4, pt: 3.5, borderTop: 1, borderColor: "divider" },
      }}
    >
      <Box
        sx={{
          display: "flex",
          alignItems: "center",
          gap: 2,
          minHeight: 36,
          mb: hint ? 0.5 : 1.5,
          ...(isSilent && visuallyHidden),
        }}
      >
        <Typography id={`${id}-title`} component="h2" variant="h2" tabIndex={-1} sx={{ flex: 1 }}>
          {title}
        </Typography>
        {action}
      </Box>
      {hint && (
        <Typography variant="body2" sx={{ color: "text.secondary", mb: 2, maxWidth: "80ch" }}>
          {hint}
        </Typography>
      )}
      {lists.map((list) => (
        <Problems key={list} name={list} />
      ))}
      {children}
    </Box>
  );
}
