import { Autocomplete, FormControlLabel, Switch, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { type ListedReviewerFragment, SaveReviewer } from "#operations/reviews/settings/settings";
import { queries } from "../../ask/queries.ts";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { useTell } from "../../ask/useAsk.ts";
import { useComboWords } from "../../i18n/useComboWords.ts";
import { useLanguageOptions } from "../../organizations/form/fields/useLanguageOptions.ts";

/** Whether and how somebody takes part. */
export function ReviewerDialog({ reviewer, onClose }: { reviewer: ListedReviewerFragment; onClose(): void }) {
  const translate = useTranslate();
  const combo = useComboWords();
  const options = useLanguageOptions();
  const { mutateAsync } = useTell(SaveReviewer);
  const [participates, setParticipates] = useState(reviewer.participates);
  const [languages, setLanguages] = useState<readonly string[]>(reviewer.languages);
  const [capacity, setCapacity] = useState(reviewer.capacity === null ? "" : String(reviewer.capacity));
  const isNumber = /^\s*\d{0,4}\s*$/.test(capacity);
  return (
    <TellDialog
      title={reviewer.name}
      action={translate("words.action.save")}
      ready={isNumber}
      onTell={async (requestId) => {
        await mutateAsync({
          userId: reviewer.userId,
          participates,
          languages: [...languages],
          capacity: capacity.trim() === "" ? null : Number(capacity),
          requestId,
        });
        void queries.invalidateQueries();
      }}
      onClose={onClose}
      fields={["userId", "capacity", "languages"]}
    >
      {(wrong) => (
        <>
          <FormControlLabel
            control={
              <Switch
                autoFocus
                checked={participates}
                onChange={(_event, checked) => setParticipates(checked)}
              />
            }
            label={wrong("userId") ?? translate("reviewSettings.people.takesPart")}
          />
          <Autocomplete
            multiple
            {...combo}
            options={options.map(({ value }) => value)}
            getOptionLabel={(tag) => options.find(({ value }) => value === tag)?.label ?? tag}
            value={[...languages]}
            onChange={(_event, chosen) => setLanguages(chosen)}
            renderInput={(props) => (
              <TextField
                {...props}
                label={translate("reviewSettings.people.languages")}
                error={wrong("languages") !== undefined}
                helperText={wrong("languages") ?? translate("reviewSettings.people.languagesSays")}
              />
            )}
          />
          <TextField
            label={translate("reviewSettings.people.capacity")}
            value={capacity}
            error={!isNumber || wrong("capacity") !== undefined}
            helperText={wrong("capacity") ?? translate("reviewSettings.people.capacitySays")}
            onChange={(event) => setCapacity(event.target.value)}
            slotProps={{ htmlInput: { inputMode: "numeric" } }}
          />
        </>
      )}
    </TellDialog>
  );
}
