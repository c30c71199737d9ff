import { Box, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useRef } from "react";
import { useTranslate } from "react-admin";
import { ClaimCard } from "./ClaimCard.tsx";
import { EntryFindings } from "./ClaimFindings.tsx";
import { useClaimKeys } from "./useClaimKeys.ts";
import { useTasking } from "./useTasking.ts";

/** Every claim of the entry in the order to check them; walked by keys. */
export function ClaimList() {
  const translate = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const { claims } = useTasking();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"), { noSsr: true });
  const choose = useClaimKeys(list, isWide);
  return (
    <section aria-labelledby="task-claims">
      <Typography id="task-claims" variant="h2" sx={{ mb: 1 }}>
        {translate("task.claims")}
      </Typography>
      <Box component="ul" ref={list} sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1.25 }}>
        {claims.map((claim) => (
          <ClaimCard key={claim.claimId} claim={claim} isWide={isWide} onChoose={choose} />
        ))}
      </Box>
      <EntryFindings />
    </section>
  );
}
