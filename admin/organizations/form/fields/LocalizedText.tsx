import { Box, Button, styled } from "@mui/material";
import { memo, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { get, useFormContext } from "react-hook-form";
import { useOrganization } from "../OrganizationContext.tsx";
import type { Texts } from "../organization-form.ts";
import { FieldLabel } from "./FieldFrame.tsx";
import { FormText } from "./FormText.tsx";
import { directionOf, languageName } from "./languages.ts";
import { usePageLanguages } from "./PageLanguages.tsx";
import { Problems } from "./Problems.tsx";

const Tag = styled("span")(({ theme }) => ({
  paddingBlock: 10,
  paddingInlineStart: 12,
  fontSize: "0.8125rem",
  color: theme.palette.text.secondary,
}));

/**
 * A short text in the languages of the page: the two that one looks at, and those in which it says something already;
 * the others are one click away.
 */
export const LocalizedText = memo(function LocalizedText({
  name,
  label,
  multiline,
  placeholder,
}: {
  name: string;
  label: string;
  multiline?: boolean;
  placeholder?: string;
}) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { languages, shown } = usePageLanguages();
  const { getValues } = useFormContext();
  const { readOnly } = useOrganization();
  const [all, setAll] = useState(false);
  const texts = (get(getValues(), name) ?? {}) as Texts;
  const known = [...new Set([...languages, ...Object.keys(texts)])];
  const open = known.filter((locale) => all || shown.includes(locale) || texts[locale]?.trim());
  return (
    <Box role="group" aria-label={label} data-field={name} sx={{ minWidth: 0 }}>
      <FieldLabel as="span">{label}</FieldLabel>
      <Box
        sx={{
          display: "grid",
          gap: 1,
          gridTemplateColumns: { xs: "1fr", sm: "repeat(auto-fit, minmax(13rem, 1fr))" },
        }}
      >
        {open.map((locale) => (
          <FormText
            key={locale}
            name={`${name}.${locale}`}
            label={`${label}, ${languageName(locale, desk)}`}
            hideLabel
            multiline={multiline}
            rows={2}
            dir={directionOf(locale)}
            lang={locale}
            placeholder={placeholder}
            start={<Tag aria-hidden>{locale}</Tag>}
          />
        ))}
      </Box>
      <Problems name={name} />
      {open.length < known.length && !readOnly && (
        <Button size="small" onClick={() => setAll(true)}>
          {translate("form.languages.more", { smart_count: known.length - open.length })}
        </Button>
      )}
    </Box>
  );
});
