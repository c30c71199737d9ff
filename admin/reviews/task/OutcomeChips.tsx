import { ToggleButton, ToggleButtonGroup } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useTranslate } from "react-admin";
import { Key } from "../../organizations/claims/Key.tsx";
import { type Outcome, outcomes } from "../../organizations/claims/outcomes.ts";
import type { Chosen } from "./chosen.ts";
import { isOffered } from "./outcomes-of.ts";
import type { TaskClaim } from "./task-events.ts";

/** What a check can come to, each with its key; pressed again it is chosen no more. */
export function OutcomeChips({
  claim,
  about,
  chosen,
  withKeys,
  onChoose,
}: {
  claim: TaskClaim;
  /** The id of what says which claim it is. */
  about: string;
  chosen: Chosen | null;
  /** Whether the keys would choose here. */
  withKeys: boolean;
  onChoose(outcome: Outcome | null): void;
}) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={chosen?.outcome ?? null}
      onChange={(_, outcome: Outcome | null) => onChoose(outcome)}
      aria-label={translate("claims.outcome")}
      aria-describedby={about}
      sx={groupLook}
    >
      {outcomes.map((outcome, place) =>
        isOffered(outcome, claim.kind) ? (
          <ToggleButton
            key={outcome}
            value={outcome}
            aria-keyshortcuts={withKeys ? String(place + 1) : undefined}
          >
            {translate(`words.outcome.${outcome}`)}
            {withKeys && <Key>{String(place + 1)}</Key>}
          </ToggleButton>
        ) : null,
      )}
    </ToggleButtonGroup>
  );
}

/** Theirs are drawn apart: MUI would have them share an edge. */
export const edge = ({ palette }: Theme) => `1px solid ${palette.divider} !important`;
export const chosenEdge = ({ palette }: Theme) => `1px solid ${palette.primary.main} !important`;

const groupLook = {
  mt: 1.25,
  // With a finger, two in a row that cannot be missed.
  display: { xs: "grid", sm: "flex" },
  gridTemplateColumns: "1fr 1fr",
  flexWrap: "wrap",
  gap: 0.75,
  "& button": {
    border: edge,
    borderRadius: "8px !important",
    py: 0.25,
    px: 1,
    minHeight: { xs: 46, sm: 32 },
    textTransform: "none",
    m: "0 !important",
  },
  "& button.Mui-selected": { border: chosenEdge, color: "primary.main", fontWeight: 700 },
} as const;
