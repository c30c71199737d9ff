import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, TextField } from "@mui/material";
import { type KeyboardEvent, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { type Chosen, OrganizationCombo } from "../choosing/OrganizationCombo.tsx";
import { Key } from "../claims/Key.tsx";
import { type Flagged, type FlagKind, flagKinds } from "./flag-kinds.ts";
import { useFlag } from "./useFlag.ts";

/** As long as the server takes it. */
const longestNote = 500;

/** Says of an organization, or of something it says, that somebody should look at it. */
export function FlagDialog({
  organizationId,
  name,
  about,
  other,
  onClose,
}: {
  organizationId: string;
  /** What the organization is called. */
  name: string;
  /** What of it is meant; the whole of it when left out. */
  about?: Flagged;
  /** Of which one it is a duplicate, where that is known before. */
  other?: Chosen;
  onClose(): void;
}) {
  const translate = useTranslate();
  const flag = useFlag();
  const heading = useId();
  const [kind, setKind] = useState<FlagKind>(other ? "DUPLICATE" : "STALE");
  const [twin, setTwin] = useState<Chosen | null>(other ?? null);
  const [note, setNote] = useState("");
  const isDuplicate = kind === "DUPLICATE";
  // A phone number cannot be in the directory twice; the house that has it can.
  const kinds = about && !other ? flagKinds.filter((each) => each !== "DUPLICATE") : flagKinds;
  const send = (requestId: string) =>
    flag({
      ...{ organizationId, kind, requestId },
      claimId: about && "claimId" in about ? about.claimId : null,
      entryId: about && "entryId" in about ? about.entryId : null,
      otherId: isDuplicate ? twin?.id : null,
      note: note.trim() || null,
    });
  const press = (event: KeyboardEvent) => {
    const pressed = kinds[Number(event.key) - 1];
    if (!pressed || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setKind(pressed);
  };
  return (
    <TellDialog
      title={translate("flags.title", { name })}
      says={about?.label ?? translate("flags.whole")}
      action={translate("flags.send")}
      ready={!isDuplicate || twin !== null}
      onTell={send}
      onClose={onClose}
      fields={["otherId"]}
    >
      {(wrong) => (
        <>
          <FormControl>
            <FormLabel id={heading}>{translate("flags.kind")}</FormLabel>
            <RadioGroup
              aria-labelledby={heading}
              value={kind}
              onChange={(_, chosen) => setKind(chosen as FlagKind)}
              onKeyDown={press}
            >
              {kinds.map((each, place) => (
                <FormControlLabel
                  key={each}
                  value={each}
                  control={
                    <Radio
                      size="small"
                      autoFocus={each === kind}
                      slotProps={{ input: { "aria-keyshortcuts": String(place + 1) } }}
                    />
                  }
                  label={
                    <Box component="span">
                      {translate(`flags.kinds.${each}`)} <Key>{String(place + 1)}</Key>
                    </Box>
                  }
                />
              ))}
            </RadioGroup>
          </FormControl>
          {isDuplicate && (
            <OrganizationCombo
              id={`${heading}-other`}
              value={twin}
              onChange={setTwin}
              except={organizationId}
              label={translate("flags.other")}
              autoFocus={!other}
              required
              error={wrong("otherId") !== undefined}
              helperText={wrong("otherId")}
            />
          )}
          <TextField
            multiline
            label={translate("flags.note")}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            slotProps={{ htmlInput: { maxLength: longestNote } }}
          />
        </>
      )}
    </TellDialog>
  );
}
