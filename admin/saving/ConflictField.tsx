import { Box, FormControlLabel, Radio, RadioGroup, TextField, Typography } from "@mui/material";
import { type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { WordDiff } from "../organizations/changes/WordDiff.tsx";
import type { Choice, Conflict } from "./conflict.ts";

/** A conflict as it is read. */
export interface ConflictWords {
  /** Which field it is. */
  label: string;
  /** What it was; null where there was nothing, or too much to say. */
  base: string | null;
  theirs: string;
  mine: string;
  /** Whether it is a text that one reads, and that can be put together from two. */
  isProse: boolean;
  /** Who did theirs, and when, where one may know. */
  by?: string | undefined;
}

/** One field that two people changed: what each made of it, to choose from; a text can be put together from both. */
export function ConflictField({
  conflict: { base, theirs, mine },
  words,
  choice,
  onChoose,
}: {
  conflict: Conflict;
  words: ConflictWords;
  choice: Choice | undefined;
  onChoose(choice: Choice): void;
}) {
  const translate = useTranslate();
  const title = useId();
  const [both, setBoth] = useState(String(mine ?? ""));
  const isText = words.isProse && [theirs, mine].every((side) => typeof side === "string");
  const before = String(base ?? "");
  const kind = typeof choice === "object" ? "both" : (choice ?? null);
  const choose = (wanted: string) =>
    onChoose(wanted === "both" ? { text: both } : (wanted as "theirs" | "mine"));
  return (
    <Box role="group" aria-labelledby={title}>
      <Typography id={title} component="h3" variant="h3">
        {words.label}
      </Typography>
      {words.base !== null && (
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ mt: 0.5, whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}
          dir="auto"
        >
          {translate("saving.conflict.base")}: {words.base}
        </Typography>
      )}
      <RadioGroup
        value={kind}
        onChange={(_, wanted) => choose(wanted)}
        aria-labelledby={title}
        sx={{ mt: 1, gap: 1 }}
      >
        <Side value="theirs" label={words.by ?? translate("saving.conflict.theirsPlain")}>
          {isText ? <WordDiff from={before} to={String(theirs)} /> : words.theirs}
        </Side>
        <Side value="mine" label={translate("saving.conflict.mine")}>
          {isText ? <WordDiff from={before} to={String(mine)} /> : words.mine}
        </Side>
        {isText && (
          <Side value="both" label={translate("saving.conflict.both")}>
            {kind === "both" && (
              <TextField
                multiline
                fullWidth
                value={both}
                onChange={({ target }) => {
                  setBoth(target.value);
                  onChoose({ text: target.value });
                }}
                slotProps={{ htmlInput: { "aria-label": translate("saving.conflict.both"), dir: "auto" } }}
                sx={{ mt: 0.5 }}
              />
            )}
          </Side>
        )}
      </RadioGroup>
    </Box>
  );
}

function Side({ value, label, children }: { value: string; label: string; children: ReactNode }) {
  return (
    <Box sx={{ border: 1, borderColor: "divider", borderRadius: 1, px: 1.5, py: 0.5 }}>
      <FormControlLabel
        value={value}
        control={<Radio size="small" />}
        label={label}
        slotProps={{ typography: { sx: { fontWeight: 600 } } }}
      />
      {children && (
        <Box
          dir="auto"
          sx={{
            pb: 1,
            paddingInlineStart: 3.5,
            minWidth: 0,
            whiteSpace: "pre-wrap",
            overflowWrap: "anywhere",
          }}
        >
          {children}
        </Box>
      )}
    </Box>
  );
}
