/**
 * A table that on a phone becomes a list: a row's cells stand below each other, each after its column's name where
 * `data-column` says it, and what can be done stands at the row's end. Its parts need their roles said (`role="table"`,
 * "rowgroup", "row", "columnheader", "cell"): what is laid out otherwise is no table any more to those who hear it.
 */
export const phoneTable = {
  "& td, & th": { borderColor: "divider" },
  "& tbody tr:last-of-type > *": { borderBottom: 0 },
  "@media (max-width: 599px)": {
    display: "block",
    "& thead": { position: "absolute", clipPath: "inset(50%)", height: 1, overflow: "hidden" },
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

/** The place of what can be done with a row, on a phone too. */
export const actionCell = {
  "@media (max-width: 599px)": { "&&": { position: "absolute", top: 8, right: 8 } },
} as const;
