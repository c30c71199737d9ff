import { Box, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { FreshnessDot } from "../../layout/FreshnessDot.tsx";
import type { Listed } from "./columns.ts";

/** How fresh it is, and until when or what is wrong. */
export function FreshnessCell({ organization }: { organization: Listed }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { freshness, nextDueAt, foundWrong } = organization;
  const due = nextDueAt && translate("list.due", { date: formats.shortDate(nextDueAt) });
  return (
    <Box component="span" sx={{ display: "block", minWidth: 0 }}>
      <Stack component="span" direction="row" sx={{ alignItems: "center", gap: 1 }}>
        <FreshnessDot freshness={freshness} />
        <Typography component="span" noWrap variant="body2">
          {translate(`words.freshness.${freshness}`)}
        </Typography>
      </Stack>
      {(foundWrong > 0 || due) && (
        <Typography
          component="span"
          noWrap
          variant="body2"
          sx={{ display: "block", color: foundWrong > 0 ? "error.main" : "text.secondary" }}
        >
          {foundWrong > 0 ? translate("list.wrong", { smart_count: foundWrong }) : due}
        </Typography>
      )}
    </Box>
  );
}
