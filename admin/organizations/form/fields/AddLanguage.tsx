import AddIcon from "@mui/icons-material/Add";
import { Autocomplete, Box, Button, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useComboWords } from "../../../i18n/useComboWords.ts";
import { isLanguageTag, languageName, ownName } from "./languages.ts";
import { useLanguageOptions } from "./useLanguageOptions.ts";

/** A button that becomes a search among languages, by their names here, their own names, or their tags. */
export function AddLanguage({
  label,
  without,
  onAdd,
}: {
  label: string;
  /** Those that are there already. */
  without: readonly string[];
  onAdd: (locale: string) => void;
}) {
  const translate = useTranslate();
  const combo = useComboWords();
  const desk = useLocale() ?? "en";
  const known = useLanguageOptions();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button startIcon={<AddIcon />} sx={{ ml: -1.75 }} onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  const options = known.map(({ value }) => value).filter((locale) => !without.includes(locale));
  return (
    <Autocomplete
      openOnFocus
      autoHighlight
      {...combo}
      options={options}
      sx={{ width: 340, maxWidth: "100%" }}
      getOptionLabel={(locale) => languageName(locale, desk)}
      filterOptions={(all, { inputValue }) => matching(all, inputValue, desk, without)}
      noOptionsText={translate("form.languages.unknown")}
      onChange={(_, locale) => {
        if (locale) onAdd(locale);
        setOpen(false);
      }}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
      renderOption={({ key, ...props }, locale) => (
        <Box
          component="li"
          key={key}
          {...props}
          sx={{ gap: 1.5, justifyContent: "space-between !important" }}
        >
          <span>{languageName(locale, desk)}</span>
          <Typography component="span" variant="body2" lang={locale} sx={{ color: "text.secondary" }}>
            {ownName(locale)}
          </Typography>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} autoFocus label={label} />}
    />
  );
}

/** Those of which a name begins with, or contains, what was typed; a tag that nobody listed counts too. */
function matching(all: string[], typed: string, desk: string, without: readonly string[]): string[] {
  const wanted = fold(typed.trim());
  const names = (locale: string) => [languageName(locale, desk), ownName(locale), locale].map(fold);
  const found = all.filter((locale) => names(locale).some((name) => name.includes(wanted)));
  const begins = (locale: string) => names(locale).some((name) => name.startsWith(wanted));
  found.sort((one, other) => Number(begins(other)) - Number(begins(one)));
  const tag = typed.trim();
  const isNew = isLanguageTag(tag) && !all.includes(tag) && !without.includes(tag);
  return isNew ? [...found, tag] : found;
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
