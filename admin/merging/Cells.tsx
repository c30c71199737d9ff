import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { visuallyHidden } from "../layout/visually-hidden.ts";
import { columns } from "./Sides.tsx";
import type { Told } from "./told.ts";

/** More do not stand beside each other: then each cell says whose it is. */
const mostColumns = 3;

/** What each side says, beside each other where there is room; each cell says whose it is where no heading does. */
export function Cells({
  told,
  isSilent = () => false,
  children,
}: {
  told: Told;
  /** Which cells have nothing to say where they stand below each other. */
  isSilent?: (column: number) => boolean;
  children: (column: number) => ReactNode;
}) {
  const isNamed = told.names.length > mostColumns;
  const whose = useWhose(told);
  return (
    <Box sx={columns(told.names.length)}>
      {told.names.map(({ id }, column) => (
        <Box
          key={id}
          sx={{
            minWidth: 0,
            display: { xs: isSilent(column) ? "none" : "flex", md: "flex" },
            flexDirection: "column",
          }}
        >
          <Typography
            variant="caption"
            component="div"
            sx={{
              color: "text.secondary",
              fontWeight: 650,
              ...(isNamed ? {} : { display: "block", "@media (min-width: 900px)": visuallyHidden }),
            }}
          >
            {whose(column)}
          </Typography>
          {children(column)}
        </Box>
      ))}
    </Box>
  );
}

/** Whose a column is: the one that stays, or one that goes, by its name where there are several. */
export function useWhose({ names }: Pick<Told, "names">): (column: number) => string {
  const translate = useTranslate();
  return (column) => {
    if (column === 0) return translate("merging.staysShort");
    const { name } = names[column]!;
    return names.length > 2 ? translate("merging.goesNamed", { name }) : translate("merging.goesShort");
  };
}

/** The headings of the columns, which stay in sight while one reads on. */
export function ColumnHeads({ told, top }: { told: Told; top: number }) {
  const whose = useWhose(told);
  if (told.names.length > mostColumns) return null;
  return (
    <Box
      aria-hidden
      sx={{
        ...columns(told.names.length),
        display: { xs: "none", md: "grid" },
        position: "sticky",
        top,
        zIndex: 1,
        py: 1,
        // As far from the edge as what stands in the rows.
        pl: "15px",
        bgcolor: "background.paper",
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      {told.names.map(({ id, name }, column) => (
        <Typography
          key={id}
          noWrap
          variant="body2"
          sx={{ color: column === 0 ? "primary.main" : "text.secondary" }}
        >
          <b>{whose(column)}</b>
          {told.names.length === 2 && ` · ${name}`}
        </Typography>
      ))}
    </Box>
  );
}
