import TranslateIcon from "@mui/icons-material/Translate";
import { Button, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useLocale, useLocales, useTranslate } from "react-admin";
import { useLanguage } from "../i18n/Language.tsx";
import type { Locale } from "../i18n/locale.ts";

/** Chooses the language of the desk in this browser. */
export function LanguageButton() {
  const translate = useTranslate();
  const languages = useLocales();
  const locale = useLocale();
  const { choose: speak } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (code: string) => {
    setAnchor(null);
    void speak(code as Locale);
  };
  const name = languages.find((language) => language.locale === locale)?.name ?? locale;
  return (
    <>
      <Button
        color="inherit"
        startIcon={<TranslateIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${translate("layout.language")}: ${name}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, fontWeight: 500 }}
      >
        {name}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {languages.map(({ locale: code, name: says }) => (
          <MenuItem key={code} selected={code === locale} lang={code} onClick={() => choose(code)}>
            {says}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
