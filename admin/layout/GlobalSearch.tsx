import SearchIcon from "@mui/icons-material/Search";
import { Autocomplete, Box, InputAdornment, TextField } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { FoundLine } from "./FoundLine.tsx";
import { useShortcut } from "./shortcuts.ts";
import { type Found, useFound } from "./useFound.ts";

/** Finds organizations and country pages while one types, and opens what is chosen. */
export function GlobalSearch({ autoFocus = false, onDone }: { autoFocus?: boolean; onDone?(): void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  const [open, setOpen] = useState(false);
  const { found, state } = useFound(words, open);
  useShortcut("/", translate("layout.search.label"), () => field.current?.select());

  const list = `/organizations?filter=${encodeURIComponent(JSON.stringify({ search: words.trim() }))}`;
  const paths = {
    organization: (one: Found) => `/organizations/${one.id}`,
    country: (one: Found) => `/countries/${one.id}`,
    all: () => list,
  };
  // Not state: a line that is marked must not draw the list anew, which forgets the mark.
  const marked = useRef<Found | null>(null);
  const go = (path: string) => {
    navigate(path);
    marked.current = null;
    setWords("");
    setOpen(false);
    field.current?.blur();
    onDone?.();
  };
  const press = (event: KeyboardEvent) => {
    // Enter without a choice asks for all of them.
    if (event.key === "Enter" && marked.current === null && words.trim() !== "") go(list);
  };
  const told = state === "failed" ? "layout.search.failed" : "layout.search.none";
  const all = found.at(-1);
  let said = "";
  if (open && state === "found")
    said =
      all?.kind === "all"
        ? translate("layout.search.found", { smart_count: all.count })
        : translate(told, { words: words.trim() });
  return (
    <>
      <Autocomplete<Found>
        forcePopupIcon={false}
        disablePortal
        fullWidth
        size="small"
        value={null}
        inputValue={words}
        open={open && words.trim() !== ""}
        options={found}
        loading={state === "searching"}
        loadingText={translate("layout.search.searching")}
        noOptionsText={translate(told, { words: words.trim() })}
        clearText={translate("layout.search.clear")}
        clearOnBlur={false}
        handleHomeEndKeys={false}
        filterOptions={(options) => options}
        getOptionLabel={(one) => one.id}
        getOptionKey={(one) => `${one.kind} ${one.id}`}
        onOpen={() => setOpen(true)}
        onClose={(_event, reason) => {
          setOpen(false);
          if (reason === "escape") onDone?.();
        }}
        onInputChange={(_event, typed, reason) => {
          if (reason !== "input" && reason !== "clear") return;
          setWords(typed);
          marked.current = null;
          setOpen(true);
        }}
        onChange={(_event, one) => one && go(paths[one.kind](one))}
        onHighlightChange={(_event, one) => {
          marked.current = one;
        }}
        onKeyDown={press}
        renderOption={({ key, ...props }, one) => (
          <li key={key} {...props}>
            <FoundLine found={one} />
          </li>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            autoFocus={autoFocus}
            inputRef={field}
            placeholder={translate("layout.search.placeholder")}
            slotProps={{
              ...params.slotProps,
              input: {
                ...params.slotProps.input,
                startAdornment: (
                  <InputAdornment position="start">
                    <SearchIcon fontSize="small" />
                  </InputAdornment>
                ),
              },
              htmlInput: {
                ...params.slotProps.htmlInput,
                type: "search",
                "aria-label": translate("layout.search.label"),
              },
            }}
          />
        )}
        slotProps={{ listbox: { sx: { maxHeight: "min(70vh, 32rem)" } } }}
      />
      <Box role="status" sx={visuallyHidden}>
        {said}
      </Box>
    </>
  );
}
