import {
  Box,
  Checkbox,
  Link,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
} from "@mui/material";
import type { MouseEvent } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import type { Selection } from "../../layout/useSelection.ts";
import { type MarkedTask, RowTask } from "../../reviews/task/TaskMark.tsx";
import { type ColumnName, columnWidths, type Listed } from "./columns.ts";
import { ListCell } from "./ListCell.tsx";
import { type Order, sortBy } from "./list-view.ts";
import { FoundElsewhere, MarkedName, type Match } from "./Matches.tsx";
import { RowFlag } from "./RowFlag.tsx";
import { useListView } from "./useListView.ts";
import { useListWords } from "./useListWords.ts";

export type ListedRow = Listed & {
  matches: readonly Match[];
  /** Its task in the review that is under way, for those who work at it. */
  task?: MarkedTask | null;
};

/** In pixels: two lines of a cell, and the same while the rows are on their way. */
const rowHeight = 52;
/** In pixels: most names are read whole. */
const nameWidth = 240;
const boxWidth = 48;

const sortOf: Partial<Record<ColumnName | "name", Order>> = {
  name: "NAME",
  freshness: "DUE",
  edited: "EDITED",
};

/** The list where there is room for columns. */
export function OrganizationTable({
  rows,
  skeletons,
  selection,
  selectable,
}: {
  /** Undefined until the first are there. */
  rows: readonly ListedRow[] | undefined;
  /** How many rows to hold a place for until then. */
  skeletons: number;
  selection: Selection<ListedRow>;
  selectable: boolean;
}) {
  const translate = useTranslate();
  const words = useListWords();
  const { view } = useListView();
  const { columns } = view;
  const width = columns.reduce((sum, column) => sum + columnWidths[column], nameWidth + boxWidth);
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table
        size="small"
        aria-label={translate("layout.organizations")}
        sx={{ tableLayout: "fixed", minWidth: width, "& td, & th": { borderColor: "divider" } }}
      >
        <TableHead>
          <TableRow sx={{ height: 44 }}>
            {selectable && (
              <TableCell padding="checkbox" sx={{ width: boxWidth }}>
                <Checkbox
                  size="small"
                  checked={selection.page === "all"}
                  indeterminate={selection.page === "some"}
                  disabled={!rows?.length}
                  onChange={selection.togglePage}
                  slotProps={{ input: { "aria-label": translate("list.selectPage") } }}
                />
              </TableCell>
            )}
            <HeadCell name="name" />
            {columns.map((column) => (
              <HeadCell key={column} name={column} width={columnWidths[column]} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows?.map((row) => (
            <TableRow
              key={row.id}
              hover
              data-row={row.id}
              selected={selection.has(row.id)}
              sx={{ height: rowHeight, position: "relative" }}
            >
              {selectable && (
                <TableCell padding="checkbox">
                  <RowBox row={row} selection={selection} />
                </TableCell>
              )}
              <TableCell component="th" scope="row" sx={{ py: 0.5 }}>
                <RowName row={row} showStatus={!columns.includes("status")} />
              </TableCell>
              {columns.map((column) => (
                <TableCell key={column} sx={{ py: 0.5 }}>
                  <ListCell column={column} organization={row} words={words} />
                </TableCell>
              ))}
            </TableRow>
          ))}
          {!rows &&
            Array.from({ length: skeletons }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
              <TableRow key={index} aria-hidden sx={{ height: rowHeight }}>
                {selectable && <TableCell padding="checkbox" />}
                <TableCell>
                  <Skeleton width={`${45 + ((index * 17) % 45)}%`} />
                </TableCell>
                {columns.map((column) => (
                  <TableCell key={column}>
                    <Skeleton width="70%" />
                  </TableCell>
                ))}
              </TableRow>
            ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function HeadCell({ name, width }: { name: ColumnName | "name"; width?: number }) {
  const translate = useTranslate();
  const { view, setSort } = useListView();
  const label = translate(`list.column.${name}`);
  const field = sortOf[name];
  const active = field === view.field;
  const direction = active && view.order === "DESC" ? "desc" : "asc";
  return (
    <TableCell {...(width ? { sx: { width } } : {})} sortDirection={active ? direction : false}>
      {field ? (
        <TableSortLabel
          active={active}
          direction={active ? direction : sortBy(field).order === "DESC" ? "desc" : "asc"}
          onClick={() =>
            setSort(active ? { field, order: view.order === "ASC" ? "DESC" : "ASC" } : sortBy(field))
          }
        >
          {label}
        </TableSortLabel>
      ) : (
        label
      )}
    </TableCell>
  );
}

/** Selects one, or with Shift all from the last one to it. */
export function RowBox({ row, selection }: { row: ListedRow; selection: Selection<ListedRow> }) {
  const translate = useTranslate();
  return (
    <Checkbox
      size="small"
      checked={selection.has(row.id)}
      onChange={() => undefined}
      onClick={(event: MouseEvent) => selection.toggle(row, { through: event.shiftKey })}
      slotProps={{ input: { "aria-label": translate("list.select", { name: row.name }) } }}
      // Above the link, which fills the row.
      sx={{ zIndex: 1 }}
    />
  );
}

/** The name as a link that fills the row, with where the searched words stand. */
export function RowName({ row, showStatus }: { row: ListedRow; showStatus: boolean }) {
  const translate = useTranslate();
  return (
    <>
      <Box component="span" sx={{ display: "flex", alignItems: "baseline", gap: 1, minWidth: 0 }}>
        <Link
          component={RouterLink}
          to={`/organizations/${row.id}`}
          color="text.primary"
          title={row.name}
          sx={{
            // The whole name where it fits into two lines, one where it shares the row with what was found.
            display: "-webkit-box",
            WebkitBoxOrient: "vertical",
            WebkitLineClamp: row.matches.some(({ field }) => field !== "name") ? 1 : 2,
            overflow: "hidden",
            overflowWrap: "anywhere",
            lineHeight: 1.35,
            "&::after": { content: '""', position: "absolute", inset: 0 },
            "&:focus-visible": { outline: "none" },
            "&:focus-visible::after": {
              outline: (theme) => `3px solid ${theme.palette.primary.main}`,
              outlineOffset: -3,
              borderRadius: 1,
            },
          }}
        >
          <MarkedName name={row.name} matches={row.matches} />
        </Link>
        {showStatus && row.status !== "PUBLISHED" && (
          <Typography component="span" variant="body2" sx={{ color: "text.secondary", flex: "none" }}>
            {translate(`words.status.${row.status}`)}
          </Typography>
        )}
        <RowFlag row={row} />
        {row.task && <RowTask task={row.task} name={row.name} />}
      </Box>
      <FoundElsewhere matches={row.matches} />
    </>
  );
}
