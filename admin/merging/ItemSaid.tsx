import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormats } from "../i18n/useFormats.ts";
import type { ItemText } from "./item-text.ts";
import type { MadeCheck } from "./told.ts";

/** What an item says; long texts are shortened by nobody, so that they can be compared. */
export function ItemSaid({ text: { title, beside } }: { text: ItemText }) {
  return (
    <Box sx={{ overflowWrap: "anywhere", whiteSpace: "pre-line" }}>
      <Box dir="auto">{title}</Box>
      {beside && (
        <Typography variant="body2" sx={{ color: "text.secondary" }} dir="auto">
          {beside}
        </Typography>
      )}
    </Box>
  );
}

/** When a claim was checked, by whom, and what came of it. */
export function CheckSaid({ check }: { check: MadeCheck | null | undefined }) {
  const translate = useTranslate();
  const { shortDate } = useFormats();
  if (check === undefined) return null;
  return (
    <Typography variant="body2" sx={{ color: "text.secondary" }}>
      {check
        ? translate("claims.check", {
            outcome: translate(`words.outcome.${check.outcome}`),
            how: translate(`words.method.${check.method}`),
            date: shortDate(check.verifiedAt),
            who: check.verifiedBy,
          })
        : translate("words.freshness.NEVER_VERIFIED")}
    </Typography>
  );
}
