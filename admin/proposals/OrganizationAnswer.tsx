import { Alert, Box, Typography } from "@mui/material";
import { useMemo } from "react";
import { useTranslate } from "react-admin";
import type { ProposedFragment } from "#operations/proposals/proposals";
import { useFormats } from "../i18n/useFormats.ts";
import { usePathWords } from "../organizations/changes/usePathWords.ts";
import { toForm } from "../organizations/form/organization-form.ts";
import { claimPaths, type ToldClaim } from "./claim-paths.ts";

/** What an organization said of itself beside its corrections: that it has closed, and what is right; and why that waits. */
export function OrganizationAnswer({
  proposal: { organization, status },
  answer: { at, claims, closed, believed, doubt },
}: {
  proposal: ProposedFragment;
  answer: NonNullable<ProposedFragment["answer"]>;
}) {
  const translate = useTranslate();
  const { date } = useFormats();
  const { label } = usePathWords();
  const forms = useMemo(() => (organization ? [toForm(organization)] : []), [organization]);
  const right = organization ? claimPaths(organization, claims as ToldClaim[], "RIGHT") : [];
  const name = (path: string | null) =>
    path === null ? translate("words.claimKind.PRESENCE") : label(path, forms);
  return (
    <Box sx={{ mb: 1.5 }}>
      {closed && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate("proposals.itself.closed")}
        </Alert>
      )}
      {right.length > 0 && (
        <>
          <Typography sx={{ fontWeight: 600 }}>{translate("proposals.itself.right")}</Typography>
          <Typography sx={{ overflowWrap: "anywhere" }}>{right.map(name).join(" · ")}</Typography>
          {!closed && status === "OPEN" && (
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              {translate(believed ? "proposals.itself.verified" : "proposals.itself.verifies", {
                date: date(at),
              })}
            </Typography>
          )}
        </>
      )}
      {doubt && status === "OPEN" && (
        <Typography variant="body2" sx={{ mt: 1, color: "text.secondary" }}>
          {translate(`proposals.itself.doubt.${doubt}`)}
        </Typography>
      )}
    </Box>
  );
}
