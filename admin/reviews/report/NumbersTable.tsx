import { Box } from "@mui/material";

/** A small table: what each row is about, and its numbers in columns. */
export function NumbersTable({
  label,
  columns,
  rows,
}: {
  label: string;
  /** The name of the first column, then those of the numbers. */
  columns: readonly string[];
  rows: readonly { key: string; title: string; numbers: readonly string[] }[];
}) {
  return (
    <Box component="table" aria-label={label} sx={look}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, numbers }) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            {numbers.map((number, place) => (
              <td key={columns[place + 1]}>{number}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

const look = {
  width: "100%",
  borderCollapse: "collapse",
  "& th, & td": { py: 0.75, px: 0.75, verticalAlign: "top" },
  "& th": { textAlign: "start", pl: 0, fontWeight: 400 },
  "& tbody th": { overflowWrap: "anywhere" },
  "& td": { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  "& thead th": { color: "text.secondary", fontSize: "0.9rem", verticalAlign: "bottom" },
  "& thead th:not(:first-of-type)": { textAlign: "end", pl: 0.75 },
  "& tbody tr": { borderTop: 1, borderColor: "divider" },
} as const;
