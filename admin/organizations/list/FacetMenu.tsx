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
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import type { Condition, ListFilter } from "./list-filter.ts";
import { type FacetOption, useFacetOptions } from "./useFacets.ts";

/** A small list to choose a condition's value from, by typing or by arrow keys. */
export function FacetMenu({
  name,
  filter,
  anchor,
  onChoose,
  onClose,
}: {
  name: Condition;
  filter: ListFilter;
  anchor: HTMLElement;
  onChoose(value: string): void;
  onClose(): void;
}) {
  const translate = useTranslate();
  const options = useFacetOptions(name, filter);
  const label = translate(`list.filter.${name}`);
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: "bottom", horizontal: "left" }}
      slotProps={{ paper: { "aria-label": label, role: "dialog", sx: { width: 300, mt: 0.5 } } }}
    >
      {options ? (
        <Autocomplete<FacetOption>
          open
          disablePortal
          forcePopupIcon={false}
          autoHighlight
          options={options}
          // Nothing stands in the field to be typed after; the chosen one is marked in the list.
          value={null}
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
            <FacetLine key={key} props={props} option={option} chosen={option.value === filter[name]} />
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

function FacetLine({ props, option, chosen }: { props: object; option: FacetOption; chosen: boolean }) {
  const formats = useFormats();
  return (
    <Box component="li" {...props} sx={{ gap: 2, minHeight: "36px !important" }}>
      <Typography component="span" noWrap sx={{ flexGrow: 1, fontWeight: chosen ? 650 : undefined }}>
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
