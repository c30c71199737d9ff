import CheckIcon from "@mui/icons-material/Check";
import {
  Autocomplete,
  Box,
  Popover,
  type PopperProps,
  Skeleton,
  Stack,
  TextField,
  Typography,
} from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useFormats } from "../i18n/useFormats.ts";

/** Something to choose, with how many it would leave; null where nobody counts. */
export interface Choice {
  value: string;
  label: string;
  count: number | null;
}

/** A small list to choose from, by typing or by arrow keys. What opened it says when it closes. */
export function ChoiceMenu({
  label,
  options,
  chosen,
  several = false,
  anchor,
  onChoose,
  onClose,
}: {
  label: string;
  /** Undefined while they are not known. */
  options: readonly Choice[] | undefined;
  chosen: readonly string[];
  /** Whether several may be chosen: each is put in and taken out by itself. */
  several?: boolean;
  anchor: HTMLElement;
  onChoose(value: string): void;
  onClose(): void;
}) {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: "bottom", horizontal: "left" }}
      slotProps={{
        paper: {
          "aria-label": label,
          role: "dialog",
          sx: { width: several ? 340 : 300, maxWidth: "calc(100vw - 32px)", mt: 0.5 },
        },
      }}
    >
      {options ? (
        <Autocomplete<Choice>
          open
          disablePortal
          forcePopupIcon={false}
          autoHighlight
          options={options}
          // Nothing stands in the field to be typed after; the chosen one is marked in the list.
          value={null}
          inputValue={typed}
          onInputChange={(_event, text, reason) => setTyped(reason === "input" ? text : "")}
          getOptionKey={({ value }) => value}
          noOptionsText={translate("list.filter.nothing")}
          onChange={(_event, option) => option && onChoose(option.value)}
          onClose={(_event, reason) => reason === "escape" && onClose()}
          slots={{ popper: Plain, paper: Box }}
          slotProps={{
            listbox: { sx: { maxHeight: 320, pt: 0 } },
            paper: { sx: { border: 0, borderRadius: 0, boxShadow: "none" } },
          }}
          renderOption={({ key, ...props }, option) => (
            <ChoiceLine
              key={key}
              props={props}
              option={option}
              chosen={chosen.includes(option.value)}
              several={several}
            />
          )}
          renderInput={(params) => (
            <Box sx={{ p: 1 }}>
              <TextField
                {...params}
                autoFocus
                placeholder={translate("list.filter.find")}
                slotProps={{
                  ...params.slotProps,
                  htmlInput: { ...params.slotProps.htmlInput, "aria-label": label },
                }}
              />
            </Box>
          )}
        />
      ) : (
        <Stack sx={{ p: 1, gap: 1 }}>
          <Skeleton variant="rounded" height={36} />
          <Skeleton variant="rounded" height={120} />
        </Stack>
      )}
    </Popover>
  );
}

/** In the place where it stands: the popover floats already. */
function Plain({ children }: PopperProps) {
  return <div>{typeof children === "function" ? null : children}</div>;
}

function ChoiceLine({
  props,
  option,
  chosen,
  several,
}: {
  props: object;
  option: Choice;
  chosen: boolean;
  several: boolean;
}) {
  const formats = useFormats();
  return (
    <Box component="li" {...props} aria-selected={chosen} sx={{ gap: 1.5, minHeight: "36px !important" }}>
      {several && (
        <CheckIcon fontSize="small" sx={{ flex: "none", visibility: chosen ? "visible" : "hidden" }} />
      )}
      <Typography
        component="span"
        noWrap={!several}
        sx={{ flexGrow: 1, minWidth: 0, fontWeight: chosen ? 650 : undefined }}
      >
        {option.label}
      </Typography>
      {option.count !== null && (
        <Typography
          component="span"
          variant="body2"
          sx={{ color: "text.secondary", fontVariantNumeric: "tabular-nums" }}
        >
          {formats.number(option.count)}
        </Typography>
      )}
    </Box>
  );
}
