import { Box, Button, Typography } from "@mui/material";
import { type ReactNode, useId } from "react";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { ClaimMark } from "../../organizations/claims/ClaimMark.tsx";
import { claimWords, standingOf } from "../../organizations/claims/claim-words.ts";
import type { Outcome } from "../../organizations/claims/outcomes.ts";
import { ClaimFindings } from "./ClaimFindings.tsx";
import { Correction } from "./Correction.tsx";
import { OutcomeChips } from "./OutcomeChips.tsx";
import { StaleChoice } from "./StaleChoice.tsx";
import type { TaskClaim } from "./task-events.ts";
import { Unanswered } from "./Unanswered.tsx";
import { useTasking } from "./useTasking.ts";
import { WayButton } from "./WayButton.tsx";

/** One claim to check: what the entry says, the way to check it, and what came of it. */
export function ClaimCard({
  claim,
  isWide,
  onChoose,
}: {
  claim: TaskClaim;
  isWide: boolean;
  onChoose(claimId: string, outcome: Outcome | null): void;
}) {
  const translate = useTranslate();
  const title = useId();
  const { current, setCurrent, chosenFor, mayRecord } = useTasking();
  const { claimId, kind, label, value, due, outcome } = claim;
  // Its words are ours; the name stands at the head of the page.
  const isPresence = kind === "PRESENCE";
  const isCurrent = current === claimId;
  const choice = chosenFor(claimId);
  const isToDo = due && outcome === null;
  // With little room one claim is open at a time; with more, all that are to be checked.
  const isOpen = isCurrent || (isWide && isToDo) || (choice !== null && choice.standing !== "READY");
  const isCorrecting = choice?.chosen.outcome === "CORRECTED";
  return (
    <Box
      component="li"
      data-claim={claimId}
      tabIndex={-1}
      aria-labelledby={title}
      aria-current={isCurrent ? "step" : undefined}
      sx={cardLook}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "flex-start", columnGap: 2, rowGap: 1 }}>
        <Box sx={{ flex: "1 1 16rem", minWidth: 0 }}>
          <Typography id={title} component="h3" sx={{ m: 0, font: "inherit" }}>
            <Box component="span" sx={{ color: "text.secondary", fontSize: "0.875rem", display: "block" }}>
              {isPresence ? translate("words.claimKind.PRESENCE") : label}
            </Box>
            <Box component="span" dir="auto" sx={valueLook}>
              {isPresence ? translate("task.presence") : value}
            </Box>
          </Typography>
          <Standing claim={claim}>
            {mayRecord && !isOpen && (
              <Button
                size="small"
                aria-expanded={false}
                aria-describedby={title}
                onClick={() => setCurrent(claimId)}
                sx={inLine}
              >
                {choice
                  ? translate("task.chosen", {
                      outcome: translate(`words.outcome.${choice.chosen.outcome}`),
                      how: translate(`words.method.${choice.chosen.method}`),
                    })
                  : translate(outcome ? "task.checkAgain" : "task.check")}
              </Button>
            )}
          </Standing>
          <Unanswered claim={claim} />
        </Box>
        <WayButton claim={claim} label={`${label} ${value}`} />
      </Box>
      {!isCorrecting && <ClaimFindings claimId={claimId} />}
      {choice && choice.standing !== "READY" && (
        <StaleChoice claimId={claimId} choice={choice.chosen} standing={choice.standing} />
      )}
      {mayRecord && isOpen && (
        <OutcomeChips
          claim={claim}
          about={title}
          chosen={choice?.chosen ?? null}
          withKeys={isCurrent}
          onChoose={(wanted) => onChoose(claimId, wanted)}
        />
      )}
      {mayRecord && isCorrecting && <Correction claimId={claimId} />}
    </Box>
  );
}

/** How fresh it is; once it was checked in this task, what that came to. */
function Standing({ claim, children }: { claim: TaskClaim; children: ReactNode }) {
  const translate = useTranslate();
  const { shortDate, ago } = useFormats();
  const { takeBack, mayRecord, isBusy } = useTasking();
  const { outcome, method, outcomeAt, verificationId, due } = claim;
  if (outcome && method && outcomeAt)
    return (
      <Box sx={standingLook}>
        <ClaimMark standing={standingOf(claim)} />
        <span>
          {translate("task.came", {
            outcome: translate(`words.outcome.${outcome}`),
            how: translate(`words.method.${method}`),
            ago: ago(outcomeAt),
          })}
        </span>
        {mayRecord && verificationId && (
          <Button size="small" disabled={isBusy} onClick={() => takeBack(verificationId)} sx={inLine}>
            {translate("claims.withdraw")}
          </Button>
        )}
        {children}
      </Box>
    );
  return (
    <Box sx={standingLook}>
      <ClaimMark standing={standingOf(claim)} />
      <span>
        {claimWords(claim, translate, shortDate)}
        {!due && ` · ${translate("task.notDue")}`}
      </span>
      {children}
    </Box>
  );
}

const cardLook = {
  px: { xs: 1.5, sm: 2 },
  py: 1.5,
  border: 1,
  borderColor: "divider",
  borderRadius: 2,
  bgcolor: "background.paper",
  minWidth: 0,
  scrollMarginBlock: "5rem 8rem",
  "&[aria-current]": { borderColor: "primary.main", boxShadow: "inset 3px 0 0 currentColor" },
  // The color of the edge at its side.
  "&[aria-current], &:focus-visible": { color: "primary.main", outline: "none" },
  "& > *": { color: "text.primary" },
} as const;

/** A button in a line of words; a finger gets more room. */
const inLine = { minHeight: { xs: 40, sm: 26 }, py: 0, px: 0.75, minWidth: 0 } as const;

const valueLook = {
  fontWeight: 650,
  fontSize: "1.0625rem",
  overflowWrap: "anywhere",
  whiteSpace: "pre-line",
  fontVariantNumeric: "tabular-nums",
} as const;

const standingLook = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: 0.5,
  fontSize: "0.875rem",
  color: "text.secondary",
} as const;
