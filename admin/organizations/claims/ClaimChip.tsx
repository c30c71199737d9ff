import { Box, ButtonBase, Popover } from "@mui/material";
import { memo, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { visuallyHidden } from "../../layout/visually-hidden.ts";
import { usePathWords } from "../changes/usePathWords.ts";
import { FlagButton } from "../flags/FlagButton.tsx";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import { ClaimMark } from "./ClaimMark.tsx";
import { claimLists, claimWords, standingOf } from "./claim-words.ts";

/** How fresh a claim is, quietly; opens its three clocks and its verification. Nothing for what is not saved yet. */
export const ClaimChip = memo(function ClaimChip({
  claimId,
  label: given,
}: {
  claimId: string;
  /** Which claim it is, in a few words, such as "Phone 55 1234 5678", where what is saved of it does not say so. */
  label: string;
}) {
  const translate = useTranslate();
  const { shortDate } = useFormats();
  const { clocks } = useOrganization();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = useSavedWords(claimId) || given;
  const known = clocks.get(claimId);
  if (!known) return null;
  return (
    <Box component="span" sx={{ display: "inline-flex", alignItems: "center", columnGap: 0.75 }}>
      <ButtonBase
        type="button"
        data-claim-chip={claimId}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          gap: 0.5,
          minHeight: 26,
          px: 0.75,
          mx: -0.75,
          borderRadius: 1,
          font: "inherit",
          fontSize: "0.8125rem",
          color: "text.secondary",
          textAlign: "start",
          "&:hover, &[aria-expanded=true]": { bgcolor: "action.hover", color: "text.primary" },
        }}
      >
        <ClaimMark standing={standingOf(known)} />
        <span style={visuallyHidden}>{label}: </span>
        {claimWords(known, translate, shortDate)}
      </ButtonBase>
      <FlagButton claimId={claimId} label={label} />
      {anchor && (
        <Popover
          open
          anchorEl={anchor}
          onClose={() => setAnchor(null)}
          anchorOrigin={{ vertical: "bottom", horizontal: "left" }}
          slotProps={{
            paper: {
              role: "dialog",
              "aria-label": translate("claims.title", { label }),
              sx: { width: 420, maxWidth: "calc(100vw - 32px)" },
            },
          }}
        >
          <ClaimCard claimId={claimId} label={label} clocks={known} onClose={() => setAnchor(null)} />
        </Popover>
      )}
    </Box>
  );
});

/** A claim as it is saved, in words: that is what is verified, whatever the form says meanwhile. */
function useSavedWords(claimId: string): string {
  const { organization } = useOrganization();
  const { item } = usePathWords();
  for (const list of claimLists) {
    // Hours are said best where their other lines are known.
    if (list === "schedules") continue;
    const found = organization?.[list].find(({ id }) => id === claimId);
    if (found) return item(list, found);
  }
  return "";
}
