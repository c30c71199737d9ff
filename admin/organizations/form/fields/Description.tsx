import ContentCopyIcon from "@mui/icons-material/ContentCopy";
import HistoryIcon from "@mui/icons-material/History";
import MoreVertIcon from "@mui/icons-material/MoreVert";
import { Box, Button, IconButton, Menu, MenuItem, styled, Typography } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useFormats } from "../../../i18n/useFormats.ts";
import { useUndo } from "../items/UndoBar.tsx";
import { useOrganization } from "../OrganizationContext.tsx";
import type { OrganizationForm } from "../organization-form.ts";
import { FormText } from "./FormText.tsx";
import { directionOf, languageName, ownName, textsIn, withoutLanguage, withTexts } from "./languages.ts";
import { findLater } from "./outdated.ts";
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

/** The description in one language: which one it is, what may be wrong with it, and the text. */
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
            {ownName(locale)}
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
      <Outdated locale={locale} />
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

/** Says quietly that another language's text was changed later than this one's. */
function Outdated({ locale }: { locale: string }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const formats = useFormats();
  const { control } = useFormContext<OrganizationForm>();
  const { organization } = useOrganization();
  const loaded = organization?.descriptions ?? [];
  const changed = useWatch({
    control,
    name: "descriptions",
    compute: (texts) =>
      loaded
        .filter((text) => (texts[text.locale] ?? "") !== text.body)
        .map((text) => text.locale)
        .join(" "),
  });
  const later = findLater(locale, loaded, changed.split(" ").filter(Boolean));
  if (!later) return null;
  const language = languageName(later.locale, desk);
  return (
    <Typography
      variant="body2"
      sx={{ display: "flex", alignItems: "center", gap: 0.75, mb: 0.75, color: "warning.main" }}
    >
      <HistoryIcon sx={{ fontSize: 18 }} />
      {later.since
        ? translate("form.descriptions.outdated", { language, date: formats.shortDate(later.since) })
        : translate("form.descriptions.changing", { language })}
    </Typography>
  );
}
