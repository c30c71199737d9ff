import { Box, Button, Divider, Link, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ReadChecks, type ReadChecksQuery } from "#operations/organizations/claims/claims";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { useSaving } from "../saving/useSaving.ts";
import { useWithdraw } from "./useWithdraw.ts";

type Checked = NonNullable<ReadChecksQuery["organization"]>;
type Check = Checked["presence"]["verifications"][number];

/** The last ones say how it stands; the others are one click away. */
const shownAtFirst = 3;

/** Every check of a claim, newest first: what it came to, how, when, by whom. */
export function ClaimHistory({ claimId, mayWithdraw }: { claimId: string; mayWithdraw: boolean }) {
  const translate = useTranslate();
  const { id, phase } = useSaving();
  const withdraw = useWithdraw();
  const { data } = useAsk(ReadChecks, { id });
  const [all, setAll] = useState(false);
  const checks = data?.organization ? checksOf(data.organization, claimId) : [];
  if (checks.length === 0) return null;
  return (
    <>
      <Divider sx={{ my: 1.5 }} />
      <Typography component="h3" variant="body2" sx={{ fontWeight: 650, mb: 0.5 }}>
        {translate("claims.history")}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none", display: "grid", gap: 1 }}>
        {checks.slice(0, all ? undefined : shownAtFirst).map((check) => (
          <CheckItem
            key={check.id}
            check={check}
            onWithdraw={mayWithdraw && phase === "STILL" ? () => void withdraw([check.id]) : null}
          />
        ))}
      </Box>
      {checks.length > shownAtFirst && !all && (
        <Button size="small" onClick={() => setAll(true)} sx={{ mt: 0.5, ml: -1 }}>
          {translate("claims.all", { smart_count: checks.length })}
        </Button>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate("claims.slip")}
      </Typography>
    </>
  );
}

function CheckItem({ check, onWithdraw }: { check: Check; onWithdraw: (() => void) | null }) {
  const translate = useTranslate();
  const { date } = useFormats();
  const { outcome, method, verifiedAt, verifiedBy, counts, note, evidenceUrl } = check;
  const { withdrawnAt, withdrawnBy } = check;
  const says = translate("claims.check", {
    outcome: translate(`words.outcome.${outcome}`),
    how: translate(`words.method.${method}`),
    date: date(verifiedAt),
    who: verifiedBy,
  });
  if (withdrawnAt)
    return (
      <Box component="li" sx={{ fontSize: "0.875rem", color: "text.secondary", overflowWrap: "anywhere" }}>
        <s>{says}</s> {translate("claims.withdrawnBy", { date: date(withdrawnAt), who: withdrawnBy })}
      </Box>
    );
  return (
    <Box component="li" sx={{ fontSize: "0.875rem", overflowWrap: "anywhere" }}>
      {says}
      {!counts && ` ${translate("claims.earlier")}`}
      {onWithdraw && (
        <Button size="small" aria-label={`${translate("claims.withdraw")}: ${says}`} onClick={onWithdraw}>
          {translate("claims.withdraw")}
        </Button>
      )}
      {note && (
        <Box sx={{ color: "text.secondary" }} dir="auto">
          {note}
        </Box>
      )}
      {evidenceUrl && (
        <Box>
          <Link href={evidenceUrl} target="_blank" rel="noopener noreferrer" dir="ltr">
            {evidenceUrl}
          </Link>
        </Box>
      )}
    </Box>
  );
}

function checksOf(organization: Checked, claimId: string): Check[] {
  const { presence, locations, phones, emails, links, schedules, contacts } = organization;
  const claims = [presence, ...locations, ...phones, ...emails, ...links, ...schedules, ...contacts];
  return claims.find(({ id }) => id === claimId)?.verifications ?? [];
}
