import { Box, LinearProgress, Paper, Skeleton, Typography } from "@mui/material";
import { useId } from "react";
import { useLocale, useTranslate } from "react-admin";
import { type IntervalInput, PreviewReview } from "#operations/reviews/settings/preview";
import { Refusal } from "../../ask/Refusal.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { textFor } from "../../i18n/text-for.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { useDebounced } from "../../layout/useDebounced.ts";
import type { PolicyInput } from "./policy-form.ts";

/** Milliseconds after the last letter until it is reckoned: the whole directory is weighed for it. */
const rest = 600;
/** As many of the first tasks as show what the weights do. */
const mostFirst = 5;

/** What the next review would be with what is typed; null or nothing for what stands. */
export function PreviewPanel({
  policy = null,
  intervals = [],
  isShort = false,
}: {
  policy?: PolicyInput | null;
  intervals?: readonly IntervalInput[];
  /** Whether the sentence will do, without the first tasks and their reasons. */
  isShort?: boolean;
}) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const formats = useFormats();
  const heading = useId();
  const typed = JSON.stringify({ policy, intervals: intervals.length > 0 ? intervals : null });
  const asked = useDebounced(typed, rest);
  const { data, error, isFetching } = useAsk(PreviewReview, JSON.parse(asked), { staleTime: 60_000 });
  const preview = data?.previewReview;
  const isBehind = isFetching || asked !== typed;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={heading}
      aria-busy={isBehind}
      sx={{ p: 2.5, position: "relative", overflow: "hidden" }}
    >
      {isBehind && preview && (
        <LinearProgress
          aria-label={translate("layout.loading")}
          sx={{ position: "absolute", top: 0, left: 0, right: 0, height: 2 }}
        />
      )}
      <Typography id={heading} variant="h2" sx={{ mb: 1 }}>
        {translate("reviewSettings.preview.title")}
      </Typography>
      <Refusal error={error} />
      {!preview && !error && <Skeleton variant="rounded" height={160} />}
      {preview && (
        <>
          <Typography role="status" sx={{ fontSize: "1.1rem", textWrap: "pretty" }}>
            {translate("reviewSettings.preview.says", {
              month: formats.date(preview.asOf.slice(0, 7)),
              smart_count: preview.tasks,
              number: formats.number(preview.tasks),
            })}{" "}
            <strong>
              {translate("reviewSettings.preview.planned", {
                smart_count: preview.planned,
                number: formats.number(preview.planned),
              })}
            </strong>
          </Typography>
          {!isShort && preview.first.length > 0 && (
            <Box sx={roomLook}>
              <Typography component="h3" variant="h3" sx={{ mt: 2 }}>
                {translate("reviewSettings.preview.first")}
              </Typography>
              <Box component="ol" sx={{ m: 0, mt: 0.5, pl: 2.5, display: "grid", gap: 0.75 }}>
                {preview.first.slice(0, mostFirst).map(({ rank, organization, reasons }) => (
                  <li key={rank}>
                    {organization?.name || translate("words.unknown")}
                    {reasons[0] && (
                      <Typography variant="body2" sx={{ color: "text.secondary" }}>
                        {textFor(reasons[0].says, desk)}
                      </Typography>
                    )}
                  </li>
                ))}
              </Box>
            </Box>
          )}
          {!isShort && preview.byReason.length > 0 && (
            <Box sx={roomLook}>
              <Typography component="h3" variant="h3" sx={{ mt: 2 }}>
                {translate("reviewSettings.preview.why")}
              </Typography>
              <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: "none" }}>
                {preview.byReason.slice(0, mostFirst).map(({ code, tasks }) => (
                  <Box
                    component="li"
                    key={code}
                    sx={{ display: "flex", justifyContent: "space-between", gap: 2 }}
                  >
                    {translate(`reviews.reason.${code}`)}
                    <Box
                      component="span"
                      sx={{ color: "text.secondary", fontVariantNumeric: "tabular-nums" }}
                    >
                      {formats.number(tasks)}
                    </Box>
                  </Box>
                ))}
              </Box>
            </Box>
          )}
        </>
      )}
    </Paper>
  );
}

/** On a phone the sentence will do: the fields come first. */
const roomLook = { display: { xs: "none", md: "block" } };
