import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Divider,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ConflictField, type ConflictWords } from "./ConflictField.tsx";
import type { Choice, Conflict } from "./conflict.ts";

/** Field by field what it was, what they made of it and what I did, for me to choose; nothing is decided before all is. */
export function ConflictDialog({
  conflicts,
  wordsOf,
  onDecided,
  onClose,
}: {
  conflicts: readonly Conflict[];
  wordsOf(conflict: Conflict): ConflictWords;
  /** Hears a choice for each of them, by its path. */
  onDecided(choices: ReadonlyMap<string, Choice>): void;
  onClose(): void;
}) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const left = conflicts.filter(({ path }) => !choices.has(path)).length;
  return (
    <Dialog
      open
      onClose={onClose}
      fullScreen={isPhone}
      fullWidth
      maxWidth="md"
      aria-labelledby="conflict-title"
    >
      <DialogTitle id="conflict-title">{translate("saving.conflict.title")}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate("saving.conflict.says")}</DialogContentText>
        {conflicts.map((conflict) => (
          <Box key={conflict.path}>
            <Divider sx={{ my: 2 }} />
            <ConflictField
              conflict={conflict}
              words={wordsOf(conflict)}
              choice={choices.get(conflict.path)}
              onChoose={(choice) => setChoices((before) => new Map(before).set(conflict.path, choice))}
            />
          </Box>
        ))}
      </DialogContent>
      <DialogActions sx={{ gap: 1, flexWrap: "wrap" }}>
        <Box role="status" sx={{ marginInlineEnd: "auto", color: "text.secondary" }}>
          {left > 0 && translate("saving.conflict.left", { smart_count: left })}
        </Box>
        <Button onClick={onClose}>{translate("words.action.close")}</Button>
        <Button variant="contained" disabled={left > 0} onClick={() => onDecided(choices)}>
          {translate("saving.conflict.save")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
