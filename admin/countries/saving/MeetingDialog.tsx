import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  Typography,
  useMediaQuery,
} from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { WordDiff } from "../../organizations/saving/WordDiff.tsx";
import { type CountryForm, toForm } from "../form/country-form.ts";
import type { PageConflict } from "./merge-pages.ts";
import { countryShape } from "./page-fields.ts";
import { sayWhole } from "./say-whole.ts";
import type { CountrySaving, Meeting } from "./useCountrySaving.ts";
import { isProse, usePageWords } from "./usePageWords.ts";

/** Field by field what it was, what they made of it and what I did, for me to choose; then it is saved. */
export function MeetingDialog({ saving: { meeting, settle } }: { saving: CountrySaving }) {
  return meeting && <Deciding meeting={meeting} onSettle={settle} />;
}

function Deciding({
  meeting: { theirs, mine, conflicts },
  onSettle,
}: {
  meeting: Meeting;
  onSettle(theirs: readonly string[] | null): void;
}) {
  const translate = useTranslate();
  const { label } = usePageWords();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const [choices, setChoices] = useState<Record<string, string>>({});
  const forms = [mine, toForm(theirs)];
  const left = conflicts.filter(({ path }) => !choices[path]).length;
  return (
    <Dialog
      open
      onClose={() => onSettle(null)}
      fullScreen={isPhone}
      fullWidth
      maxWidth="md"
      aria-labelledby="meeting-title"
    >
      <DialogTitle id="meeting-title">{translate("saving.conflict.title")}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate("saving.conflict.says")}</DialogContentText>
        {conflicts.map((conflict) => (
          <Box key={conflict.path} sx={{ mt: 3 }}>
            <Typography component="h3" variant="h3" id={`meeting-${conflict.path}`}>
              {label(conflict.path, forms)}
            </Typography>
            <RadioGroup
              aria-labelledby={`meeting-${conflict.path}`}
              value={choices[conflict.path] ?? null}
              onChange={(_, chosen) => setChoices({ ...choices, [conflict.path]: chosen })}
              sx={{ mt: 1, gap: 1 }}
            >
              <Side value="theirs" label={translate("saving.conflict.theirsPlain")}>
                <Said conflict={conflict} said={conflict.theirs} page={toForm(theirs)} />
              </Side>
              <Side value="mine" label={translate("saving.conflict.mine")}>
                <Said conflict={conflict} said={conflict.mine} page={mine} />
              </Side>
            </RadioGroup>
          </Box>
        ))}
      </DialogContent>
      <DialogActions sx={{ gap: 1, flexWrap: "wrap" }}>
        <Box role="status" sx={{ marginInlineEnd: "auto", color: "text.secondary" }}>
          {left > 0 && translate("saving.conflict.left", { smart_count: left })}
        </Box>
        <Button onClick={() => onSettle(null)}>{translate("words.action.close")}</Button>
        <Button
          variant="contained"
          disabled={left > 0}
          onClick={() =>
            onSettle(conflicts.map(({ path }) => path).filter((path) => choices[path] === "theirs"))
          }
        >
          {translate("saving.conflict.save")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** One side of a field: the words of a text marked where they differ from what it was. */
function Said({
  conflict: { path, base },
  said,
  page,
}: {
  conflict: PageConflict;
  said: unknown;
  page: CountryForm;
}) {
  const translate = useTranslate();
  const words = usePageWords();
  if (isProse(path) && typeof said === "string") return <WordDiff from={String(base ?? "")} to={said} />;
  if (said === null) return <em>{translate("saving.conflict.removed")}</em>;
  return (
    <Typography sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }} dir="auto">
      {sayWhole(path, said, page, { shape: countryShape, ...words })}
    </Typography>
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
      <Box sx={{ pb: 1, paddingInlineStart: 3.5, minWidth: 0 }}>{children}</Box>
    </Box>
  );
}
