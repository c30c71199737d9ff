import { Paper, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactNode } from "react";
import type { AskError } from "../ask/ask-error.ts";
import { Refusal } from "../ask/Refusal.tsx";
import { visuallyHidden } from "./visually-hidden.ts";

/**
 * A table whose rows begin with what they are about and end with what can be done. On a phone it becomes a list: a row's
 * cells stand below each other, each after its column's name, and what can be done stands at the row's end. All parts have
 * their roles said: what is laid out otherwise is no table any more to those who hear it.
 */
export function DeskTable<Row>({
  label,
  columns,
  rows,
  error,
  empty,
  children,
}: {
  label: string;
  /** The names of the columns, but of the last one. */
  columns: readonly string[];
  /** What was asked for; undefined until it is there, or where it was refused. */
  rows: readonly Row[] | undefined;
  error: AskError | null;
  /** What is said instead of a table without rows. */
  empty?: string;
  /** A row: a `TableRow` with `role="row"`, in it a `TitleCell`, `DataCell`s and an `ActionCell`. */
  children: (row: Row) => ReactNode;
}) {
  return (
    <>
      <Refusal error={error} />
      {!rows && !error && <Skeleton variant="rounded" height={240} />}
      {rows?.length === 0 && <Typography>{empty}</Typography>}
      {rows && rows.length > 0 && (
        <Paper variant="outlined" sx={{ overflow: "hidden" }}>
          <Table aria-label={label} role="table" sx={look}>
            <TableHead role="rowgroup">
              <TableRow role="row">
                {columns.map((column) => (
                  <TableCell key={column} role="columnheader">
                    {column}
                  </TableCell>
                ))}
                <TableCell component="td" role="cell" />
              </TableRow>
            </TableHead>
            <TableBody role="rowgroup">{rows.map(children)}</TableBody>
          </Table>
        </Paper>
      )}
    </>
  );
}

/** What the row is about, and beneath it what tells it from others; paler where it counts no more. */
export function TitleCell({
  title,
  isPast,
  children,
}: {
  title: string;
  isPast: boolean;
  children: ReactNode;
}) {
  return (
    <TableCell component="th" role="rowheader">
      <Typography
        sx={{ fontWeight: 600, overflowWrap: "anywhere", color: isPast ? "text.secondary" : undefined }}
      >
        {title}
      </Typography>
      <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
        {children}
      </Typography>
    </TableCell>
  );
}

/** What the row says in a column. */
export function DataCell({ column, children }: { column: string; children: ReactNode }) {
  return (
    <TableCell role="cell" data-column={column}>
      {children}
    </TableCell>
  );
}

/** What can be done with the row. */
export function ActionCell({ children }: { children: ReactNode }) {
  return (
    <TableCell
      role="cell"
      align="right"
      sx={{ "@media (max-width: 599px)": { "&&": { position: "absolute", top: 8, right: 8 } } }}
    >
      {children}
    </TableCell>
  );
}

const look = {
  "& td, & th": { borderColor: "divider" },
  "& tbody tr:last-of-type > *": { borderBottom: 0 },
  "@media (max-width: 599px)": {
    display: "block",
    "& thead": visuallyHidden,
    "& tbody": { display: "block" },
    "& tbody tr": {
      display: "block",
      position: "relative",
      p: 2,
      "& + tr": { borderTop: 1, borderColor: "divider" },
    },
    "& tbody th, & tbody td": { display: "block", border: 0, p: 0, textAlign: "start" },
    "& tbody th": { pb: 0.5, pr: 7 },
    "& tbody td[data-column]": { display: "flex", gap: 1, py: 0.25, overflowWrap: "anywhere" },
    // Heard is the column's name already.
    "& tbody td[data-column]::before": {
      content: 'attr(data-column) / ""',
      flex: "none",
      width: "8.5rem",
      color: "text.secondary",
    },
  },
} as const;
