import { Box, Skeleton } from "@mui/material";
import { useTranslate } from "react-admin";
import { pageLook } from "./OrganizationPage.tsx";
import { sections } from "./sections.ts";

/** The page's shape while it is being loaded, so that nothing jumps when it comes. */
export function PageSkeleton() {
  const translate = useTranslate();
  return (
    <Box sx={pageLook} role="status" aria-label={translate("form.loading")}>
      <Box sx={{ display: { xs: "none", lg: "block" } }}>
        {sections.map(({ id }) => (
          <Skeleton key={id} height={32} width="80%" />
        ))}
      </Box>
      <Box sx={{ maxWidth: 860 }}>
        <Skeleton height={44} width="60%" />
        <Skeleton height={28} width="35%" sx={{ mb: 3 }} />
        {[48, 96, 220, 160].map((height) => (
          <Box key={height} sx={{ mb: 5 }}>
            <Skeleton width="8rem" height={32} />
            <Skeleton variant="rounded" height={height} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
