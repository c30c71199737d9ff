import { Box, useTheme } from "@mui/material";
import { LineChart } from "@mui/x-charts/LineChart";
import { useTranslate } from "react-admin";
import { useFormats } from "../i18n/useFormats.ts";
import { type FreshnessCounts, freshnessParts } from "./freshness-parts.ts";

/** How fresh all claims were, month by month: the more green below, the truer the directory. */
export default function FreshnessChart({
  points,
}: {
  points: readonly (FreshnessCounts & { at: string })[];
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const { palette } = useTheme();
  const colors = {
    verified: palette.success.main,
    dueSoon: palette.warning.main,
    overdue: palette.error.main,
    neverVerified: palette.action.disabled,
  };
  // The first moment of a month in UTC is still the month before in the Americas: the date says the month, not the zone.
  const months = points.map(({ at }) => at.slice(0, 10));
  const monthOf = (date: string) => formats.shortDate(date.slice(0, 7));
  const last = points.at(-1);
  const says = last
    ? freshnessParts.map(
        ({ key, freshness }) => `${translate(`words.freshness.${freshness}`)}: ${formats.number(last[key])}`,
      )
    : [];
  return (
    <Box role="img" aria-label={`${translate("home.overTime.title")}. ${formats.list(says)}`}>
      <LineChart
        height={260}
        xAxis={[{ data: months, scaleType: "point", height: 28, valueFormatter: monthOf }]}
        yAxis={[{ width: 44, valueFormatter: (value: number) => formats.number(value) }]}
        series={freshnessParts.map(({ key, freshness }) => ({
          id: key,
          data: points.map((point) => point[key]),
          label: translate(`words.freshness.${freshness}`),
          color: colors[key],
          area: true,
          stack: "all",
          showMark: false,
          curve: "linear",
        }))}
        skipAnimation
        // The chart would lighten its areas: they are to have the colors that the bars have.
        sx={{ "& path[filter]": { filter: "none" } }}
        margin={{ left: 0, right: 32, top: 16, bottom: 0 }}
      />
    </Box>
  );
}
