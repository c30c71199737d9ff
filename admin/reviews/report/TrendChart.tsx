import { Box, useTheme } from "@mui/material";
import { LineChart } from "@mui/x-charts/LineChart";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { type Report, trendShares } from "./report-figures.ts";

/** How the share of what is overdue, and of what was reached, went from month to month. */
export default function TrendChart({ trend }: { trend: Report["trend"] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { palette } = useTheme();
  const { months, overdue, reached } = trendShares(trend);
  const percent = (value: number | null) => (value === null ? "–" : formats.percent(value / 100));
  const lines = [
    { key: "overdue", data: overdue, color: palette.error.main },
    { key: "reached", data: reached, color: palette.success.main },
  ];
  const says = lines.map(
    ({ key, data }) => `${translate(`reviewReport.trend.${key}`)}: ${data.map(percent).join(", ")}`,
  );
  return (
    <Box role="img" aria-label={`${translate("reviewReport.trend.title")}. ${formats.list(says)}`}>
      <LineChart
        height={240}
        xAxis={[{ data: months, scaleType: "point", height: 28, valueFormatter: formats.shortDate }]}
        yAxis={[{ width: 48, min: 0, max: 100, valueFormatter: percent }]}
        series={lines.map(({ key, data, color }) => ({
          id: key,
          data,
          label: translate(`reviewReport.trend.${key}`),
          color,
          curve: "linear" as const,
          valueFormatter: percent,
        }))}
        skipAnimation
        margin={{ left: 0, right: 32, top: 16, bottom: 0 }}
      />
    </Box>
  );
}
