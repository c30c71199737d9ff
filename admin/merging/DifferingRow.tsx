import { Box, Typography } from "@mui/material";
import { visuallyHidden } from "../layout/visually-hidden.ts";
import { Cells } from "./Cells.tsx";
import { CheckSaid } from "./ItemSaid.tsx";
import { PairButtons } from "./PairButtons.tsx";
import { PartChoice } from "./PartChoice.tsx";
import type { RowProps } from "./row-props.ts";

/** What they say otherwise: each part of it can be chosen. */
export function DifferingRow({ row, told, merging }: RowProps) {
  const isClaim = row.cells.some((paths, column) => paths[0] && told.check(paths[0], column) !== undefined);
  const isItem = row.path.includes(".") && row.cells[0]![0] !== undefined && isClaim;
  return (
    <Box sx={{ borderLeft: 3, borderColor: "secondary.main", pl: 1.5 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1 }}>
        <Typography
          component="h4"
          // The heading of its section says the same.
          sx={row.path === "name" ? visuallyHidden : { fontWeight: 650, overflowWrap: "anywhere" }}
        >
          {told.label(row.path)}
        </Typography>
        <PairButtons row={row} told={told} merging={merging} />
      </Box>
      {isItem && (
        <Cells told={told}>
          {(column) => {
            const [path] = row.cells[column]!;
            return path ? <CheckSaid check={told.check(path, column)} /> : null;
          }}
        </Cells>
      )}
      {row.parts.map((part) => (
        <PartChoice key={part[0]!.part} row={row} part={part} told={told} merging={merging} />
      ))}
    </Box>
  );
}
