import { Box, Divider, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { type ClaimClocks, useOrganization } from "../form/OrganizationContext.tsx";
import { ClaimHistory } from "./ClaimHistory.tsx";
import { claimWords } from "./claim-words.ts";
import { VerifyPanel } from "./VerifyPanel.tsx";

/** The three clocks of a claim, its verification by two keys, and every check of it so far. */
export function ClaimCard({
  claimId,
  label,
  clocks,
  onClose,
}: {
  claimId: string;
  label: string;
  clocks: ClaimClocks;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const { date, ago } = useFormats();
  const { organization } = useOrganization();
  if (!organization) return null;
  const may = (verb: string) => organization.may.includes(verb);
  const isDue = clocks.dueAt !== null && clocks.freshness !== "OVERDUE";
  return (
    <Box sx={{ p: 2 }}>
      <Typography component="h2" variant="h3" sx={{ mb: 1, overflowWrap: "anywhere" }}>
        {label}
      </Typography>
      {claimId === organization.presence.id && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: -0.5, mb: 1 }}>
          {translate("claims.presence")}
        </Typography>
      )}
      <Box component="dl" sx={clockLook}>
        <dt>{translate("claims.clock.verified")}</dt>
        <dd>
          {claimWords(clocks, translate, date)}
          {isDue && <Quiet>{translate("claims.due", { date: date(clocks.dueAt!) })}</Quiet>}
        </dd>
        <dt>{translate("claims.clock.edited")}</dt>
        <dd>
          {translate("claims.edited", { date: date(organization.editedAt), ago: ago(organization.editedAt) })}
        </dd>
        <dt>{translate("claims.clock.source")}</dt>
        <dd>{organization.sourceDate ? date(organization.sourceDate) : translate("claims.noSource")}</dd>
      </Box>
      {may("verify") && (
        <>
          <Divider sx={{ my: 1.5 }} />
          <VerifyPanel claimId={claimId} onDone={onClose} />
        </>
      )}
      {may("readHistory") && <ClaimHistory claimId={claimId} mayWithdraw={may("verify")} />}
    </Box>
  );
}

function Quiet({ children }: { children: string }) {
  return (
    <Typography component="span" variant="body2" color="text.secondary" sx={{ display: "block" }}>
      {children}
    </Typography>
  );
}

const clockLook = {
  m: 0,
  display: "grid",
  gridTemplateColumns: "auto 1fr",
  columnGap: 2,
  rowGap: 0.5,
  "& dt": { color: "text.secondary" },
  "& dd": { m: 0 },
} as const;
