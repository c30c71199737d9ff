import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { ReadDeskQuery } from "#operations/home/home";
import { useFormats } from "../i18n/useFormats.ts";
import { listPath } from "./freshness-parts.ts";

type ClaimCount = ReadDeskQuery["desk"]["overdue"][number];

const columns = [
  { freshness: "OVERDUE", count: "overdue" },
  { freshness: "DUE_SOON", count: "dueSoon" },
  { freshness: "NEVER_VERIFIED", count: "neverVerified" },
] as const satisfies { freshness: string; count: keyof ClaimCount }[];

/** What has to be checked, by kind: every number leads to the organizations whose claims it counts. */
export function ClaimTable({ counts }: { counts: readonly ClaimCount[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const kinds = counts.filter((count) => columns.some((column) => count[column.count] > 0));
  if (kinds.length === 0) return translate("home.claims.none");
  return (
    <Table
      size="small"
      aria-label={translate("home.claims.title")}
      sx={{ "& tr > :last-child": { pr: 0 }, "& tbody tr:last-of-type > *": { borderBottom: 0 } }}
    >
      <TableHead>
        <TableRow>
          <TableCell sx={{ pl: 0 }}>{translate("home.claims.kind")}</TableCell>
          {columns.map(({ freshness }) => (
            <TableCell key={freshness} align="right">
              {translate(`home.claims.${freshness}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {kinds.map((count) => (
          <TableRow key={count.kind}>
            <TableCell component="th" scope="row" sx={{ pl: 0 }}>
              {translate(`words.claimKind.${count.kind}`)}
            </TableCell>
            {columns.map(({ freshness, count: name }) => (
              <TableCell key={freshness} align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
                {count[name] === 0 ? (
                  "–"
                ) : (
                  <Link
                    component={RouterLink}
                    to={listPath({ status: "PUBLISHED", claimKind: count.kind, freshness })}
                    sx={{ display: "inline-block", py: 0.25 }}
                  >
                    {formats.number(count[name])}{" "}
                    <Box
                      component="span"
                      sx={{ display: "block", fontSize: "0.85rem", fontWeight: 400, color: "text.secondary" }}
                    >
                      {translate("home.claims.within", { smart_count: count[`${name}Organizations`] })}
                      <Box component="span" sx={visuallyHidden}>
                        {" "}
                        {translate("home.claims.organizations", {
                          smart_count: count[`${name}Organizations`],
                        })}
                      </Box>
                    </Box>
                  </Link>
                )}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
