import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { WordDiff } from "../organizations/changes/WordDiff.tsx";
import { isReadableDiff } from "../organizations/changes/word-diff.ts";

/** A field that differs, in words. */
export interface Differing {
  /** Which field it is. */
  what: string;
  /** What it said and says; null where there was, or is, nothing. */
  from: string | null;
  to: string | null;
  /** Whether it is a text whose words are to be compared one by one. */
  isProse: boolean;
}

/** One field that differs: words put in and taken out, or what it said beside what it says. */
export function Difference({
  differing: { what, from, to, isProse },
  action,
}: {
  differing: Differing;
  action?: ReactNode;
}) {
  return (
    <Box component="li" sx={{ minWidth: 0, p: 1.5, "& + &": { borderTop: 1, borderColor: "divider" } }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1, minHeight: 30 }}>
        <Typography
          variant="body2"
          sx={{ flex: "1 1 12rem", minWidth: 0, fontWeight: 650, overflowWrap: "anywhere" }}
        >
          {what}
        </Typography>
        {action}
      </Box>
      {isProse && from !== null && to !== null && isReadableDiff(from, to) ? (
        <WordDiff from={from} to={to} />
      ) : (
        <Sides from={from} to={to} />
      )}
    </Box>
  );
}

/** What something said, and what it says. */
export function Sides({ from, to }: Pick<Differing, "from" | "to">) {
  const translate = useTranslate();
  return (
    <Box sx={sidesLook}>
      {from !== null && <del dir="auto">{from}</del>}
      {from !== null && to !== null && <span aria-hidden> → </span>}
      {to !== null && <ins dir="auto">{to}</ins>}
      {from === null && to === null && translate("saving.nothing")}
    </Box>
  );
}

/** Fields that differ, in a frame. */
export function Differences({ children, label }: { children: ReactNode; label: string }) {
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{
        m: 0,
        p: 0,
        listStyle: "none",
        border: 1,
        borderColor: "divider",
        borderRadius: 2,
        bgcolor: "background.paper",
      }}
    >
      {children}
    </Box>
  );
}

/** What went is struck out, what came is underlined: color is not all that tells them apart. */
const sidesLook = {
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
  // What takes several lines begins on its own.
  "& del, & ins": { display: "inline-block", verticalAlign: "top", maxWidth: "100%" },
  "& ins": {
    color: "success.main",
    fontWeight: 600,
    textDecorationThickness: 2,
    textUnderlineOffset: 3,
  },
  "& del": { color: "text.secondary" },
};
