import { Box, styled } from "@mui/material";
import { useLocale } from "react-admin";
import { FieldLabel, FieldSaid } from "../../organizations/form/fields/FieldFrame.tsx";
import { directionOf, languageName } from "../../organizations/form/fields/languages.ts";
import type { Texts } from "../../organizations/form/organization-form.ts";
import { useCountryForm } from "./CountryContext.tsx";
import { PageText } from "./PageText.tsx";

const Tag = styled("span")(({ theme }) => ({
  paddingInlineStart: 12,
  fontSize: "0.8125rem",
  color: theme.palette.text.secondary,
  // On the first line of several, too.
  "&:has(+ textarea)": { paddingTop: 11 },
}));

/** A text in the languages that one looks at, beside each other, and in those in which it says something already. */
export function PageTexts({
  name,
  label,
  value,
  onChange,
  multiline,
}: {
  name: string;
  label: string;
  value: Texts;
  onChange(texts: Texts, path: string): void;
  multiline?: boolean;
}) {
  const { errors, readOnly, languages, shown } = useCountryForm();
  const open = languages.filter((locale) => shown.includes(locale) || value[locale]?.trim());
  return (
    <TextsByLanguage
      {...{ name, label, value, onChange, errors, readOnly }}
      multiline={multiline ?? false}
      languages={open}
    />
  );
}

/** The same for whoever knows the languages. */
export function TextsByLanguage({
  name,
  label,
  value,
  onChange,
  multiline,
  languages,
  errors,
  readOnly = false,
}: {
  name: string;
  label: string;
  value: Texts;
  onChange(texts: Texts, path: string): void;
  multiline: boolean;
  languages: readonly string[];
  errors: Readonly<Record<string, string>>;
  readOnly?: boolean;
}) {
  const desk = useLocale() ?? "en";
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
        {languages.map((locale) => (
          <PageText
            key={locale}
            name={`${name}.${locale}`}
            label={`${label}, ${languageName(locale, desk)}`}
            hideLabel
            value={value[locale] ?? ""}
            onChange={(text) => onChange({ ...value, [locale]: text }, `${name}.${locale}`)}
            error={errors[`${name}.${locale}`]}
            readOnly={readOnly}
            multiline={multiline}
            dir={directionOf(locale)}
            lang={locale}
            start={<Tag aria-hidden>{locale}</Tag>}
          />
        ))}
      </Box>
      {errors[name] && <FieldSaid data-wrong="">{errors[name]}</FieldSaid>}
    </Box>
  );
}
