import { Box, Stack, Typography } from "@mui/material";
import { type ReactNode, useEffect } from "react";

/** Names the page in the browser's tab and history: "Organizations – Posada". */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} – Posada` : "Posada";
  }, [title]);
}

/** The heading of a page, with what can be done there at its side; it names the browser's tab too. */
export function PageTitle({
  title,
  says,
  children,
}: {
  title: string;
  /** A sentence below it, where the page needs one. */
  says?: ReactNode;
  children?: ReactNode;
}) {
  usePageTitle(title);
  return (
    <Stack
      direction="row"
      sx={{ alignItems: "center", flexWrap: "wrap", columnGap: 2, rowGap: 1, mb: { xs: 2, sm: 3 } }}
    >
      <Box sx={{ flex: "1 1 16rem", minWidth: 0 }}>
        <Typography variant="h1">{title}</Typography>
        {says && (
          <Typography sx={{ color: "text.secondary", mt: 0.5, maxWidth: "65ch", textWrap: "pretty" }}>
            {says}
          </Typography>
        )}
      </Box>
      {children}
    </Stack>
  );
}
