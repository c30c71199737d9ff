import { Box, Link, Paper, Typography } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { ShownReviewFragment } from "#operations/reviews/reviews";
import { useFormats } from "../../i18n/useFormats.ts";
import { reviewPartPath, reviewsPath } from "../review-paths.ts";
import { OutcomeTable } from "./OutcomeTable.tsx";
import { spanOf } from "./outcome-rows.ts";
import { ShareBar } from "./ShareBar.tsx";

/** How far a month has come: of what was planned, of one's own, and what the checks found. */
export function ProgressPanel({ review }: { review: ShownReviewFragment }) {
  const translate = useTranslate();
  const formats = useFormats();
  const heading = useId();
  const { month, progress } = review;
  const { planned, plannedEnded, ended, tasks, mine, mineEnded, unassigned } = progress;
  const share = (done: number, all: number) => ({
    done: formats.number(done),
    all: formats.number(all),
    percent: formats.percent(all === 0 ? 1 : done / all),
  });
  const beyond = ended - plannedEnded;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={heading}
      sx={{ p: { xs: 1.5, sm: 2 }, mb: 2, display: "grid", gap: 1.25 }}
    >
      <Typography id={heading} component="h2" variant="h3" sx={{ m: 0 }}>
        {translate("reviews.progress.planned", share(plannedEnded, planned))}
      </Typography>
      <ShareBar done={plannedEnded} all={planned} />
      <Box component="ul" sx={factsLook}>
        {mine > 0 && (
          <li>
            <Link component={RouterLink} to={reviewsPath({ month, filter: { mine: true } })}>
              {translate("reviews.progress.mine", share(mineEnded, mine))}
            </Link>
          </li>
        )}
        {unassigned > 0 && review.state === "OPEN" && (
          <li>
            <Link
              component={RouterLink}
              to={reviewsPath({ month, filter: { assigned: false, planned: true } })}
            >
              {translate("reviews.progress.unassigned", {
                smart_count: unassigned,
                number: formats.number(unassigned),
              })}
            </Link>
          </li>
        )}
        {tasks > planned && (
          <li>
            <Link component={RouterLink} to={reviewsPath({ month, filter: { planned: false } })}>
              {translate("reviews.progress.below", share(beyond, tasks - planned))}
            </Link>
          </li>
        )}
        <li>{translate("reviews.progress.claims", share(progress.claimsChecked, progress.claimsDue))}</li>
        {progress.secondsPerTask !== null && <li>{sayTime(progress.secondsPerTask, translate)}</li>}
        {progress.lettersSent > 0 && (
          <li>
            <Link component={RouterLink} to={reviewPartPath("letters", month)}>
              {translate("reviews.progress.letters", {
                sent: formats.number(progress.lettersSent),
                answered: formats.number(progress.lettersAnswered),
              })}
            </Link>
          </li>
        )}
      </Box>
      {progress.outcomes.length > 0 && <OutcomeTable outcomes={progress.outcomes} />}
    </Paper>
  );
}

function sayTime(seconds: number, translate: ReturnType<typeof useTranslate>): string {
  const { unit, count } = spanOf(seconds);
  return translate("reviews.progress.time", {
    time: translate(`reviews.span.${unit}`, { smart_count: count }),
  });
}

const factsLook = {
  m: 0,
  p: 0,
  listStyle: "none",
  display: "flex",
  flexWrap: "wrap",
  columnGap: 3,
  rowGap: 0.5,
  color: "text.secondary",
} as const;
