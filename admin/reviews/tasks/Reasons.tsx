import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { textFor } from "../../i18n/text-for.ts";
import type { Listed } from "./task-actions.ts";

/** As many reasons as are told at once: with more of them nobody reads any. */
const mostTold = 3;

/** Why it is to be looked at, weightiest first. */
export function Reasons({ reasons, most = mostTold }: { reasons: Listed["reasons"]; most?: number }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const [all, setAll] = useState(false);
  // One that would be left over takes the place of the button.
  const shown = all || reasons.length <= most + 1 ? reasons : reasons.slice(0, most);
  const more = reasons.length - shown.length;
  if (reasons.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={translate("reviews.why")}
      sx={{
        m: 0,
        mt: 0.25,
        pl: 2.25,
        listStyle: "disc",
        maxWidth: "80ch",
        "& li::marker": { color: "text.secondary" },
      }}
    >
      {shown.map(({ code, says }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one reason may be there twice, for two claims.
        <li key={`${code} ${place}`}>{textFor(says, desk)}</li>
      ))}
      {more > 0 && (
        <Box component="li" sx={{ listStyle: "none", ml: -1 }}>
          <Button size="small" onClick={() => setAll(true)} sx={{ py: 0, px: 1, minHeight: 26 }}>
            {translate("reviews.moreReasons", { smart_count: more })}
          </Button>
        </Box>
      )}
    </Box>
  );
}
