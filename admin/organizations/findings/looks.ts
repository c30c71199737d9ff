import { underFinger } from "../../theme.ts";

/** A finding is said in one quiet line beneath its field: its mark, and beside it the words and what can be done. */
export const lineLook = {
  display: "flex",
  gap: 0.75,
  minWidth: 0,
  fontSize: "0.8125rem",
  lineHeight: 1.35,
} as const;

/** The mark, in the middle of the first line, which is as high as the buttons in it. */
export const markLook = { fontSize: 18, flex: "none", my: "4px" } as const;

/** What can be done, in the same line. A finger has more room than is seen, above and below the words beside it. */
export const buttonsLook = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  mx: -0.75,
  [underFinger]: { my: "-5px", rowGap: "10px" },
} as const;

/** A button in that line. */
export const quiet = {
  minHeight: 26,
  px: 0.75,
  py: 0,
  fontSize: "inherit",
  minWidth: 0,
  textAlign: "start",
  [underFinger]: { minHeight: 36 },
} as const;
