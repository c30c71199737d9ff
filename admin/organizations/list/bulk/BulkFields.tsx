import { Autocomplete, MenuItem, Stack, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { useComboWords } from "../../../i18n/useComboWords.ts";
import type { Option } from "../../form/fields/FormSelect.tsx";
import { useChoices } from "../../form/useChoices.ts";
import type { BulkAction, BulkInput } from "./preview-bulk.ts";

/** What a change of many needs to be told. */
export function BulkFields({
  action,
  input,
  onChange,
}: {
  action: BulkAction;
  input: BulkInput;
  onChange(change: Partial<BulkInput>): void;
}) {
  const translate = useTranslate();
  const combo = useComboWords();
  const { countries, sections, helps, audiences } = useChoices();
  if (action === "archive")
    return (
      <TextField
        autoFocus
        required
        multiline
        label={translate("list.bulk.archive.reason")}
        value={input.reason}
        onChange={(event) => onChange({ reason: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    );
  if (action === "assign" || action === "remove")
    return (
      <Stack direction={{ xs: "column", sm: "row" }} sx={{ gap: 2, "& > *": { flex: "1 1 0" } }}>
        <TextField
          select
          label={translate("list.filter.country")}
          value={input.country}
          onChange={(event) => onChange({ country: event.target.value })}
        >
          {countries.map(({ value, label }) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate("list.filter.section")}
          value={input.section}
          onChange={(event) => onChange({ section: event.target.value })}
          slotProps={{
            select: { displayEmpty: action === "remove" },
            inputLabel: { shrink: action === "remove" || input.section !== "" },
          }}
        >
          {action === "remove" && <MenuItem value="">{translate("list.bulk.remove.wholePage")}</MenuItem>}
          {sections.map(({ value, label }) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
    );
  if (action !== "terms") return null;
  const lists = [
    { name: "addHelps", options: helps },
    { name: "removeHelps", options: helps },
    { name: "addAudiences", options: audiences },
    { name: "removeAudiences", options: audiences },
  ] as const;
  return lists.map(({ name, options }) => (
    <Autocomplete<Option, true>
      key={name}
      multiple
      disableCloseOnSelect
      {...combo}
      options={options}
      value={options.filter(({ value }) => input[name].includes(value))}
      getOptionKey={({ value }) => value}
      onChange={(_event, chosen) => onChange({ [name]: chosen.map(({ value }) => value) })}
      renderInput={(params) => <TextField {...params} label={translate(`list.bulk.terms.${name}`)} />}
    />
  ));
}
