import SameIcon from "@mui/icons-material/DragHandle";
import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { visuallyHidden } from "../layout/visually-hidden.ts";
import { Cells } from "./Cells.tsx";
import { CheckSaid, ItemSaid } from "./ItemSaid.tsx";
import { PairButtons } from "./PairButtons.tsx";
import type { RowProps } from "./row-props.ts";

/** What all of them say alike: once, and quietly. */
export function SameRow({ row, told, merging }: RowProps) {
  const translate = useTranslate();
  const [own] = row.cells[0]!;
  const isClaim = told.check(own!, 0) !== undefined;
  const isChecked = row.cells.some((paths, column) => paths[0] && told.check(paths[0], column));
  return (
    <Box sx={{ display: "flex", gap: 1, color: "text.secondary" }}>
      <SameIcon fontSize="small" aria-hidden sx={{ mt: 0.25 }} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1, alignItems: "flex-start" }}>
          <Box sx={{ flex: "1 1 14rem", minWidth: 0, maxWidth: "70ch" }}>
            <Box component="span" sx={visuallyHidden}>
              {translate("merging.standing.SAME")}:{" "}
            </Box>
            <ItemSaid text={told.text(own!, 0)} />
          </Box>
          <PairButtons row={row} told={told} merging={merging} />
        </Box>
        {isClaim && isChecked && (
          <Cells told={told}>
            {(column) => <CheckSaid check={told.check(row.cells[column]![0]!, column)} />}
          </Cells>
        )}
      </Box>
    </Box>
  );
}
