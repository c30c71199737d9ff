import { Box, useTheme } from "@mui/material";
import { BarChart } from "@mui/x-charts/BarChart";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import type { Report } from "./report-figures.ts";

/** How many facts are overdue, by how long. */
export default function OverdueChart({ overdue }: { overdue: Report["overdue"] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { palette } = useTheme();
  const labelOf = (age: string) => translate(`reviewReport.overdue.age.${age}`);
  const says = overdue.map(({ age, claims }) => `${labelOf(age)}: ${formats.number(claims)}`);
  return (
    <Box role="img" aria-label={`${translate("reviewReport.overdue.title")}. ${formats.list(says)}`}>
      <BarChart
        height={240}
        layout="horizontal"
        yAxis={[{ data: overdue.map(({ age }) => labelOf(age)), scaleType: "band", width: 110 }]}
        xAxis={[{ height: 28, valueFormatter: (value: number) => formats.number(value), tickMinStep: 1 }]}
        series={[
          {
            data: overdue.map(({ claims }) => claims),
            color: palette.error.main,
            valueFormatter: (value) => formats.number(value ?? 0),
          },
        ]}
        hideLegend
        skipAnimation
        margin={{ left: 0, right: 24, top: 8, bottom: 0 }}
      />
    </Box>
  );
}
