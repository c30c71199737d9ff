import ContentCopyIcon from "@mui/icons-material/ContentCopy";
import MoreVertIcon from "@mui/icons-material/MoreVert";
import { Box, Button, IconButton, Menu, MenuItem, styled, Typography } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useUndo } from "../items/UndoBar.tsx";
import { useOrganization } from "../OrganizationContext.tsx";
import type { OrganizationForm } from "../organization-form.ts";
import { FormText } from "./FormText.tsx";
import { directionOf, languageName, ownName, textsIn, withoutLanguage, withTexts } from "./languages.ts";
import { usePageLanguages } from "./PageLanguages.tsx";

const LanguageSelect = styled("select")(({ theme }) => ({
  flex: 1,
  minWidth: 0,
  minHeight: 32,
  padding: "2px 4px",
  marginInlineStart: -4,
  border: 0,
  borderRadius: 6,
  background: "transparent",
  color: theme.palette.text.primary,
  colorScheme: theme.palette.mode,
  font: "inherit",
  fontWeight: 600,
  cursor: "pointer",
  "&:hover": { backgroundColor: theme.palette.action.hover },
  "& > option": { backgroundColor: theme.palette.background.paper },
}));

/** The description in one language: which one it is, and the text; the rules say beneath it where another is newer. */
export function Description({
  locale,
  side,
  other,
  isAlone,
}: {
  locale: string;
  side: 0 | 1;
  /** The language on the other side; undefined where there is none. */
  other: string | undefined;
  /** Whether it stands alone, beneath tabs that say its language already. */
  isAlone: boolean;
}) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const offerUndo = useUndo();
  const { readOnly } = useOrganization();
  const { languages, show, add, forget } = usePageLanguages();
  const { control, getValues, setValue, reset } = useFormContext<OrganizationForm>();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const isEmpty = useWatch({ control, name: `descriptions.${locale}`, compute: (text) => !text?.trim() });
  const otherIsEmpty = useWatch({ control, name: `descriptions.${other}`, compute: (text) => !text?.trim() });
  const name = languageName(locale, desk);
  const copy = () => {
    const before = getValues(`descriptions.${locale}`) ?? "";
    setValue(`descriptions.${locale}`, getValues(`descriptions.${other}`) ?? "", { shouldDirty: true });
    document.getElementById(`descriptions.${locale}`)?.focus();
    if (before.trim())
      offerUndo(translate("form.descriptions.replaced", { language: name }), () =>
        setValue(`descriptions.${locale}`, before, { shouldDirty: true }),
      );
  };
  const remove = () => {
    const said = textsIn(getValues(), locale);
    // What was loaded stays what it was: only what stands in the form changes.
    const fill = (form: OrganizationForm) => reset(form, { keepDefaultValues: true, keepErrors: true });
    fill(withoutLanguage(getValues(), locale));
    forget(locale);
    offerUndo(translate("form.languages.removed", { language: name }), () => {
      fill(withTexts(getValues(), locale, said));
      add(locale);
    });
  };
  const choose = (act: () => void) => () => {
    setMenu(null);
    act();
  };
  const copies = other !== undefined && !otherIsEmpty && !readOnly;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ display: "flex", alignItems: "center", gap: 1, mb: 0.5 }}>
        {isAlone ? (
          <Typography sx={{ flex: 1, fontWeight: 600 }} lang={locale}>
            {ownName(locale) || name}
          </Typography>
        ) : (
          <LanguageSelect
            aria-label={translate(side === 0 ? "form.descriptions.left" : "form.descriptions.right")}
            value={locale}
            onChange={(event) => show(side, event.target.value)}
          >
            {languages.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, desk)}
              </option>
            ))}
          </LanguageSelect>
        )}
        {copies && isEmpty && (
          <Button size="small" startIcon={<ContentCopyIcon />} onClick={copy}>
            {translate("form.descriptions.copy", { language: languageName(other, desk) })}
          </Button>
        )}
        {!readOnly && (
          <IconButton
            size="small"
            aria-haspopup="menu"
            aria-label={translate("form.items.menu", { label: name })}
            onClick={(event) => setMenu(event.currentTarget)}
          >
            <MoreVertIcon fontSize="small" />
          </IconButton>
        )}
        {menu && (
          <Menu open anchorEl={menu} onClose={() => setMenu(null)}>
            {copies && (
              <MenuItem onClick={choose(copy)}>
                {translate("form.descriptions.copy", { language: languageName(other, desk) })}
              </MenuItem>
            )}
            <MenuItem onClick={choose(remove)}>
              {translate("form.languages.remove", { language: name })}
            </MenuItem>
          </Menu>
        )}
      </Box>
      <FormText
        name={`descriptions.${locale}`}
        label={translate("form.descriptions.label", { language: name })}
        hideLabel
        multiline
        rows={8}
        dir={directionOf(locale)}
        lang={locale}
      />
    </Box>
  );
}
