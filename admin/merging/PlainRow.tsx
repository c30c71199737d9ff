import ComesIcon from "@mui/icons-material/ArrowBack";
import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Cells } from "./Cells.tsx";
import { CheckSaid, ItemSaid } from "./ItemSaid.tsx";
import { PairButtons } from "./PairButtons.tsx";
import type { RowProps } from "./row-props.ts";

/** What not all of them say: it stays, or it comes along. */
export function PlainRow({ row, told, merging }: RowProps) {
  const comes = row.standing === "COMES";
  return (
    <Box sx={{ borderLeft: 3, borderColor: comes ? "primary.main" : "transparent", pl: 1.5 }}>
      <Cells told={told} isSilent={(column) => row.cells[column]!.length === 0 && !(comes && column === 0)}>
        {(column) => {
          const paths = row.cells[column]!;
          if (paths.length === 0) return <Nothing comes={comes && column === 0} />;
          return (
            <>
              {paths.map((path) => (
                <Box key={path}>
                  <ItemSaid text={told.text(path, column)} />
                  <CheckSaid check={told.check(path, column)} />
                </Box>
              ))}
              {column > 0 && <PairButtons row={row} told={told} merging={merging} column={column} />}
            </>
          );
        }}
      </Cells>
    </Box>
  );
}

/** It says nothing there yet, and will where something comes along. */
function Nothing({ comes }: { comes: boolean }) {
  const translate = useTranslate();
  return (
    <Typography
      variant="body2"
      sx={{
        color: comes ? "primary.main" : "text.secondary",
        display: "inline-flex",
        gap: 0.5,
      }}
    >
      {comes && <ComesIcon fontSize="small" aria-hidden />}
      {translate(comes ? "merging.standing.COMES" : "merging.saysNothing")}
    </Typography>
  );
}
