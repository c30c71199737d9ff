import { Box, FormControlLabel, Radio, RadioGroup, TextField, Typography } from "@mui/material";
import { type ReactNode, useId, useState } from "react";
import { useTranslate } from "react-admin";
import type { OrganizationForm } from "../form/organization-form.ts";
import type { LatestRevision } from "./latest.ts";
import { isProse } from "./path-words.ts";
import type { Choice, Conflict } from "./rebase-form.ts";
import { usePathWords } from "./usePathWords.ts";
import { useWho } from "./useWho.ts";
import { WordDiff } from "./WordDiff.tsx";

/** One field that two people changed: what each made of it, to choose from; a text can be put together from both. */
export function ConflictField({
  conflict: { path, base, theirs, mine },
  forms,
  made,
  choice,
  onChoose,
}: {
  conflict: Conflict;
  forms: readonly OrganizationForm[];
  /** The revision in which they did it, where one may know. */
  made: LatestRevision | undefined;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}) {
  const translate = useTranslate();
  const { label, value } = usePathWords();
  const who = useWho();
  const title = useId();
  const [both, setBoth] = useState(String(mine ?? ""));
  const isText = isProse(path) && [theirs, mine].every((side) => typeof side === "string");
  const isItem = path.split(".").length === 2 && typeof (base ?? theirs ?? mine) === "object";
  const say = (side: unknown): ReactNode => {
    if (isText && typeof side === "string") return <WordDiff from={String(base ?? "")} to={side} />;
    if (isItem && side === null) return translate("saving.conflict.removed");
    return value(path, side, forms);
  };
  const kind = typeof choice === "object" ? "both" : (choice ?? null);
  const choose = (wanted: string) =>
    onChoose(wanted === "both" ? { text: both } : (wanted as "theirs" | "mine"));
  return (
    <Box role="group" aria-labelledby={title}>
      <Typography id={title} component="h3" variant="h3">
        {label(path, forms)}
      </Typography>
      {base !== null && !isItem && (
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ mt: 0.5, whiteSpace: "pre-wrap" }}
          dir="auto"
        >
          {translate("saving.conflict.base")}: {value(path, base, forms)}
        </Typography>
      )}
      <RadioGroup
        value={kind}
        onChange={(_, wanted) => choose(wanted)}
        aria-labelledby={title}
        sx={{ mt: 1, gap: 1 }}
      >
        <Side
          value="theirs"
          label={
            made ? translate("saving.conflict.theirs", who([made])) : translate("saving.conflict.theirsPlain")
          }
        >
          {say(theirs)}
        </Side>
        <Side value="mine" label={translate("saving.conflict.mine")}>
          {say(mine)}
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
      {children && <Box sx={{ pb: 1, paddingInlineStart: 3.5, minWidth: 0 }}>{children}</Box>}
    </Box>
  );
}
