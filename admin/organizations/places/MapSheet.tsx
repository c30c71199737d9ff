import { styled } from "@mui/material";
import type { ComponentProps } from "react";
import type { Size } from "./map-view.ts";

const Sheet = styled("svg")(({ theme }) => {
  const dark = theme.palette.mode === "dark";
  const paper = theme.palette.background.paper;
  const halo = { paintOrder: "stroke" as const, strokeWidth: 3, strokeLinejoin: "round" as const };
  return {
    display: "block",
    width: "100%",
    height: "100%",
    background: dark ? "#22302f" : "#dfe9e8",
    cursor: "grab",
    userSelect: "none",
    // One finger up and down scrolls the page; sideways, and two fingers, move the map.
    touchAction: "pan-y",
    borderRadius: "inherit",
    "&:focus-visible": { outlineOffset: -3 },
    "&[data-aiming]": { cursor: "crosshair" },
    "& text": { fontFamily: theme.typography.fontFamily, pointerEvents: "none" },
    "& .land": {
      fill: dark ? "#35312b" : "#faf8f4",
      stroke: dark ? "#6b645a" : "#a89f8f",
      strokeWidth: 1,
      vectorEffect: "non-scaling-stroke",
      strokeLinejoin: "round",
    },
    "& .country": {
      fontSize: 12,
      letterSpacing: "0.06em",
      textAnchor: "middle",
      fill: theme.palette.text.secondary,
    },
    "& .grid": { stroke: theme.palette.text.primary, strokeOpacity: 0.13 },
    "& .degrees": {
      ...halo,
      fontSize: 10.5,
      fill: theme.palette.text.secondary,
      stroke: dark ? "#22302f" : "#eef3f2",
    },
    "& .scale": { fill: "none", stroke: theme.palette.text.primary, strokeWidth: 1.5 },
    "& .distance": {
      ...halo,
      fontSize: 11,
      textAnchor: "middle",
      fill: theme.palette.text.primary,
      stroke: dark ? "#22302f" : "#eef3f2",
    },
    "& .around": { fill: theme.palette.primary.main, fillOpacity: 0.14, pointerEvents: "none" },
    "& .pin": { cursor: "pointer", outline: "none" },
    "& .pin path": { fill: theme.palette.primary.main, stroke: paper, strokeWidth: 1.5 },
    "& .pin text": {
      fontSize: 13,
      fontWeight: 650,
      textAnchor: "middle",
      fill: theme.palette.primary.contrastText,
    },
    "& .name": {
      ...halo,
      fontSize: 13,
      fontWeight: 500,
      fill: theme.palette.text.primary,
      stroke: dark ? "#35312b" : "#faf8f4",
    },
    "& .pin.CITY_ONLY path": {
      fill: paper,
      stroke: theme.palette.primary.main,
      strokeWidth: 2,
      strokeDasharray: "3 2",
    },
    "& .pin.CITY_ONLY text": { fill: theme.palette.primary.main },
    "& .pin.HIDDEN path": { fill: paper, stroke: theme.palette.text.secondary, strokeWidth: 2 },
    "& .pin.HIDDEN text": { ...halo, fill: theme.palette.text.secondary, stroke: paper },
    "& .pin.HIDDEN line": { stroke: theme.palette.text.secondary, strokeWidth: 1.5 },
    "& .pin[data-selected] path": { stroke: theme.palette.secondary.main, strokeWidth: 3 },
    "& .pin:focus-visible path": { stroke: theme.palette.text.primary, strokeWidth: 3.5 },
  };
});

/** The sheet on which the map is drawn: it can be focused, and then be moved by keys. */
export function MapSheet({
  size,
  label,
  hint,
  isAiming,
  children,
  ...rest
}: {
  size: Size;
  label: string;
  /** Id of what says which keys move it. */
  hint: string;
  /** Whether a press sets a point. */
  isAiming: boolean;
} & ComponentProps<"svg">) {
  return (
    <Sheet
      {...rest}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      tabIndex={0}
      aria-label={label}
      aria-describedby={hint}
      data-aiming={isAiming ? "" : undefined}
    >
      {children}
    </Sheet>
  );
}
