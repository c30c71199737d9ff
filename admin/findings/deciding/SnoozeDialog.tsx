import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, TextField } from "@mui/material";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { TellDialog } from "../../ask/TellDialog.tsx";
import { useFormats } from "../../i18n/useFormats.ts";
import { longestReason } from "./DismissDialog.tsx";
import { type Deciding, dayIn } from "./decision.ts";
import { useDecide } from "./useDecide.ts";

/** How long something may wait: till the week after, the month after, or the season after. */
const waits = { week: 7, month: 30, season: 90 } as const;
type Wait = keyof typeof waits | "day";

/** Puts findings off until a day. */
export function SnoozeDialog({ findings, about, onClose }: Deciding) {
  const translate = useTranslate();
  const { date } = useFormats();
  const decide = useDecide();
  const names = useId();
  const [wait, setWait] = useState<Wait>("week");
  const [day, setDay] = useState("");
  const [reason, setReason] = useState("");
  const until = wait === "day" ? day : dayIn(waits[wait], Date.now());
  return (
    <TellDialog
      title={translate("deciding.snooze.title")}
      says={about}
      action={translate("deciding.snooze.action")}
      ready={until !== ""}
      onTell={(requestId) =>
        decide({ kind: "snooze", until, reason: reason.trim() || null }, findings, requestId)
      }
      onClose={onClose}
      fields={["until"]}
    >
      {(wrong) => (
        <>
          <FormControl>
            <FormLabel id={names}>{translate("deciding.snooze.until")}</FormLabel>
            <RadioGroup
              aria-labelledby={names}
              value={wait}
              onChange={(_, chosen) => setWait(chosen as Wait)}
            >
              {Object.entries(waits).map(([key, days], place) => (
                <FormControlLabel
                  key={key}
                  value={key}
                  control={<Radio size="small" autoFocus={place === 0} />}
                  label={translate(`deciding.snooze.${key}`, { date: date(dayIn(days, Date.now())) })}
                />
              ))}
              <FormControlLabel
                value="day"
                control={<Radio size="small" />}
                label={translate("deciding.snooze.day")}
              />
            </RadioGroup>
          </FormControl>
          {wait === "day" && (
            <TextField
              type="date"
              required
              autoFocus
              label={translate("deciding.snooze.date")}
              value={day}
              onChange={(event) => setDay(event.target.value)}
              error={wrong("until") !== undefined}
              helperText={wrong("until")}
              slotProps={{
                inputLabel: { shrink: true },
                htmlInput: { min: dayIn(1, Date.now()), max: "9999-12-31" },
              }}
            />
          )}
          <TextField
            label={translate("deciding.snooze.reason")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: longestReason } }}
          />
        </>
      )}
    </TellDialog>
  );
}
