import { Box } from "@mui/material";
import { diffOfWords } from "./word-diff.ts";

/** A text with what was put in and taken out, marked by more than color. */
export function WordDiff({ from, to }: { from: string; to: string }) {
  const pieces = diffOfWords(from, to);
  return (
    <Box
      dir="auto"
      sx={{
        whiteSpace: "pre-wrap",
        overflowWrap: "anywhere",
        "& ins": {
          color: "success.main",
          fontWeight: 600,
          textDecorationThickness: 2,
          textUnderlineOffset: 3,
        },
        "& del": { color: "text.secondary" },
      }}
    >
      {pieces.map(({ text, kind }, place) => {
        const Tag = kind === "IN" ? "ins" : kind === "OUT" ? "del" : "span";
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place, and are made anew together.
        return <Tag key={place}>{text}</Tag>;
      })}
    </Box>
  );
}
