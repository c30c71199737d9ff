import { InputAdornment, Stack, Switch, TextField, Typography } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { fits, rangeOf, type Typed } from "./policy-form.ts";

/** What is counted in a field, where that is not points. */
const units: Readonly<Record<string, string>> = {
  tasksPerPerson: "tasks",
  "clock.hour": "oClock",
  "letters.days": "days",
  "letters.linkDays": "days",
  "letters.perRun": "letters",
};

/** One value of the policy: its words, and its field or switch. */
export function SettingRow({
  path,
  typed,
  told,
  readOnly,
  onChange,
}: {
  path: string;
  typed: Typed;
  /** What the server says is wrong with it. */
  told: string | undefined;
  readOnly: boolean;
  onChange(typed: Typed): void;
}) {
  const translate = useTranslate();
  const id = useId();
  const label = translate(`reviewSettings.value.${path}`);
  const { least, most, whole } = rangeOf(path);
  const isWrong = !fits(path, typed);
  const isText = path === "clock.timezone";
  const unit = units[path] ?? (whole || isText ? undefined : "points");
  return (
    <Stack direction="row" sx={rowLook}>
      <Typography component="label" htmlFor={id} sx={{ flex: "1 1 9rem", minWidth: 0 }}>
        {label}
      </Typography>
      {typeof typed === "boolean" ? (
        <Switch
          id={id}
          checked={typed}
          disabled={readOnly}
          onChange={(_event, checked) => onChange(checked)}
        />
      ) : (
        <TextField
          id={id}
          value={typed}
          error={isWrong || told !== undefined}
          helperText={
            told ??
            (isWrong &&
              translate(`reviewSettings.wrong.${isText ? "timezone" : whole ? "whole" : "points"}`, {
                least,
                most,
              }))
          }
          onChange={(event) => onChange(event.target.value)}
          slotProps={{
            htmlInput: { inputMode: isText ? "text" : whole ? "numeric" : "decimal" },
            input: {
              readOnly,
              ...(unit && {
                endAdornment: (
                  <InputAdornment position="end">{translate(`reviewSettings.unit.${unit}`)}</InputAdornment>
                ),
              }),
            },
          }}
          sx={{ width: isText ? 220 : 140, flex: "none" }}
        />
      )}
    </Stack>
  );
}

const rowLook = {
  py: 1,
  columnGap: 2,
  rowGap: 0.5,
  flexWrap: "wrap",
  alignItems: "center",
  "& + &": { borderTop: 1, borderColor: "divider" },
} as const;
