import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Sides } from "../../history/Difference.tsx";
import { useSay } from "../../organizations/history/useSay.ts";
import { repairWords } from "../finding-words.ts";
import type { Listed } from "./actions.ts";

/** More are told when the finding is opened. */
const mostTold = 2;

/** What is suggested, in one line for each field: what is written now, and what would be. */
export function RepairLine({ repair }: { repair: NonNullable<Listed["repair"]> }) {
  const translate = useTranslate();
  const say = useSay();
  const changes = repairWords(repair, say);
  const more = changes.length - mostTold;
  const shown = more > 1 ? changes.slice(0, mostTold) : changes;
  return (
    <Box sx={{ mt: 0.5 }}>
      {shown.map(({ what, from, to }, place) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: two fields may be called the same.
          key={place}
          sx={lineLook}
        >
          {/* One field is named beside the organization already. */}
          {changes.length > 1 && (
            <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
              {what}:{" "}
            </Typography>
          )}
          <Sides from={from} to={to} />
        </Box>
      ))}
      {more > 1 && (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {translate("history.more", { smart_count: more })}
        </Typography>
      )}
    </Box>
  );
}

/** Long texts are read when the finding is opened. */
const lineLook = {
  display: "-webkit-box",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: 2,
  overflow: "hidden",
  overflowWrap: "anywhere",
  "& > div": { display: "inline" },
  "& del, & ins": { display: "inline !important" },
} as const;
