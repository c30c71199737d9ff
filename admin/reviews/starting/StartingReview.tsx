import { Box, LinearProgress, Paper, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { ReviewStep, ShownReviewFragment } from "#operations/reviews/reviews";
import { useFormats } from "../../i18n/useFormats.ts";
import { visuallyHidden } from "../../layout/visually-hidden.ts";

const steps = ["CHECKING", "WEIGHING", "RANKING"] as const satisfies readonly ReviewStep[];

/** A review that is being started: which step it is at, and how far that came. It goes on without anybody watching. */
export function StartingReview({ review }: { review: ShownReviewFragment }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { month, step, done, total } = review;
  const here = steps.indexOf(step as (typeof steps)[number]);
  const share = total > 0 && step !== "RANKING" ? (done / total) * 100 : null;
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, maxWidth: 640 }}>
      <Typography component="h2" variant="h2" sx={{ mb: 0.5 }}>
        {translate("reviews.starting.title", { month: formats.date(month) })}
      </Typography>
      <Typography sx={{ color: "text.secondary", mb: 2 }}>{translate("reviews.starting.says")}</Typography>
      {/* Each step is said once; how far it came would be said every second. */}
      <Box component="span" role="status" sx={visuallyHidden}>
        {translate(`reviews.starting.step.${step}`)}
      </Box>
      <LinearProgress
        variant={share === null ? "indeterminate" : "determinate"}
        value={share ?? undefined}
        aria-label={translate(`reviews.starting.step.${step}`)}
        sx={{ height: 10, borderRadius: 1.5, mb: 2 }}
      />
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: "grid", gap: 0.5 }}>
        {steps.map((one, place) => (
          <Box
            component="li"
            key={one}
            aria-current={place === here ? "step" : undefined}
            sx={{
              color: place > here && here >= 0 ? "text.secondary" : undefined,
              fontWeight: place === here ? 600 : 400,
            }}
          >
            {translate(`reviews.starting.step.${one}`)}
            {place === here && share !== null && (
              <Box component="span" sx={{ color: "text.secondary", fontWeight: 400 }}>
                {" "}
                {translate("reviews.starting.of", {
                  done: formats.number(done),
                  total: formats.number(total),
                })}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
