import { Box, Link, Stack } from "@mui/material";
import { Link as RouterLink } from "react-router-dom";
import { useFormats } from "../i18n/useFormats.ts";
import { FreshnessBar } from "./FreshnessBar.tsx";
import { type FreshnessCounts, listPath } from "./freshness-parts.ts";

export interface FreshnessRow extends FreshnessCounts {
  key: string;
  label: string;
  organizations: number;
  /** Which organizations it counts. */
  filter: Record<string, unknown>;
}

/** Bars under each other: a name that leads to its list, how many there are, and how fresh they are. */
export function FreshnessRows({ rows }: { rows: readonly FreshnessRow[] }) {
  const formats = useFormats();
  return (
    <Stack component="ul" sx={{ m: 0, p: 0, listStyle: "none", gap: 1.5 }}>
      {rows.map(({ key, label, organizations, filter, ...counts }) => (
        <li key={key}>
          <Box sx={{ display: "flex", justifyContent: "space-between", gap: 2, mb: 0.5 }}>
            <Link component={RouterLink} to={listPath({ status: "PUBLISHED", ...filter })} sx={{ py: 0.25 }}>
              {label}
            </Link>
            <Box component="span" sx={{ color: "text.secondary", fontVariantNumeric: "tabular-nums" }}>
              {formats.number(organizations)}
            </Box>
          </Box>
          <FreshnessBar counts={counts} />
        </li>
      ))}
    </Stack>
  );
}
