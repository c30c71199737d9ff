import { styled } from "@mui/material";

/** The week as a sheet: a row a day, the hours from left to right. */
export const WeekSheet = styled("div")(({ theme }) => {
  const line = theme.palette.divider;
  const dark = theme.palette.mode === "dark";
  return {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: 8,
    maxWidth: 760,
    "& .hours": {
      gridColumn: 2,
      position: "relative",
      height: 18,
      fontSize: 11.5,
      color: theme.palette.text.secondary,
      fontVariantNumeric: "tabular-nums",
    },
    "& .hours > span": { position: "absolute", transform: "translateX(-50%)" },
    "& .hours > span:first-of-type": { transform: "none" },
    "& .hours > span:last-of-type": { transform: "translateX(-100%)" },
    "& .names": { display: "grid", gridTemplateRows: "repeat(7, 30px)" },
    "& .names > *": { justifyContent: "flex-start", minWidth: 0, padding: "0 6px", fontWeight: 500 },
    // Shown short, and read out whole.
    "& .names > *::before": { content: "attr(data-short)" },
    "& .week": {
      position: "relative",
      height: 210,
      border: `1px solid ${line}`,
      borderRadius: 6,
      overflow: "hidden",
      // Lines every three hours, so that a bar's time can be seen without reading.
      backgroundImage: `repeating-linear-gradient(to right, ${line} 0 1px, transparent 1px 12.5%), repeating-linear-gradient(to bottom, ${line} 0 1px, transparent 1px 14.2857%)`,
      backgroundColor: theme.palette.background.paper,
      touchAction: "pan-y",
      userSelect: "none",
    },
    "& .week[data-still=false]": { cursor: "crosshair" },
    "& .bar": {
      position: "absolute",
      padding: 0,
      border: 0,
      borderRadius: 4,
      backgroundColor: dark ? "#2d5f5b" : "#bfdcd8",
      boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
      color: theme.palette.text.primary,
      font: "inherit",
      fontSize: 12,
      lineHeight: 1,
      whiteSpace: "nowrap",
      overflow: "hidden",
      cursor: "grab",
      touchAction: "none",
      fontVariantNumeric: "tabular-nums",
    },
    // Times that have no room are left to the sentence and the fields.
    "& .bar, & .drawn": { containerType: "inline-size" },
    "@container (max-width: 72px)": { "& .bar > span, & .drawn > span": { display: "none" } },
    "& .bar[data-chosen]": { boxShadow: `inset 0 0 0 2px ${theme.palette.secondary.main}` },
    "& .bar[data-spill]": { borderTopLeftRadius: 0, borderBottomLeftRadius: 0 },
    "& .bar:focus-visible": { outline: `3px solid ${theme.palette.text.primary}`, outlineOffset: -3 },
    "& .bar::before, & .bar::after": {
      content: '""',
      position: "absolute",
      top: 0,
      bottom: 0,
      width: 8,
      cursor: "ew-resize",
    },
    "& .bar::before": { left: 0 },
    "& .bar::after": { right: 0 },
    "& .drawn": {
      position: "absolute",
      borderRadius: 4,
      border: `2px dashed ${theme.palette.secondary.main}`,
      display: "grid",
      placeItems: "center",
      fontSize: 12,
      pointerEvents: "none",
    },
  };
});
