/** For what is heard and not seen. Lengths have their unit, so that it serves as `style` and as `sx`. */
export const visuallyHidden = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;
