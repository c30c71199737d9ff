import { Box, Button, Collapse, Tab, Tabs, Typography, useMediaQuery } from "@mui/material";
import { lazy, type ReactNode, Suspense, useId, useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { FieldSaid } from "../../organizations/form/fields/FieldFrame.tsx";
import { directionOf, languageName } from "../../organizations/form/fields/languages.ts";
import { MarkdownField } from "../markdown/MarkdownField.tsx";
import { useCountryForm } from "./CountryContext.tsx";
import type { Part } from "./country-form.ts";
import { headingOf } from "./heading-of.ts";
import { PageText } from "./PageText.tsx";
import { slugOf } from "./slug-of.ts";
import { useList } from "./useList.ts";

const MarkdownPreview = lazy(() => import("../markdown/MarkdownPreview.tsx"));

/** One part of the narrative: to be written, or as its readers see it. */
export function NarrativeText({ part, menu, isNew }: { part: Part; menu: ReactNode; isNew: boolean }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { errors, readOnly, languages, shown } = useCountryForm();
  const { set } = useList("texts");
  const isNarrow = useMediaQuery("(max-width: 759px)");
  const [only, setOnly] = useState<string | null>(null);
  const [view, setView] = useState<"write" | "read">(readOnly ? "read" : "write");
  const [more, setMore] = useState(false);
  const panel = useId();
  const { id, topic, heading, body } = part;
  const path = `texts.${id}`;
  const sides = isNarrow
    ? [[only, desk].find((locale) => locale !== null && languages.includes(locale)) ?? shown[0]!]
    : shown;
  const setHeading = (locale: string, text: string) => {
    const next = { ...heading, [locale]: text };
    // A new part's word follows its heading until somebody chooses another.
    const proposed = (texts: typeof heading) => slugOf(headingOf(texts, "en"));
    const follows = isNew && (topic === "" || topic === proposed(heading));
    set(id, { heading: next, ...(follows && { topic: proposed(next) }) }, `${path}.heading.${locale}`);
  };
  const topicError = errors[`${path}.topic`];
  return (
    <Box sx={{ py: 1, pr: { xs: 0.5, sm: 1 } }}>
      <Box sx={{ display: "flex", alignItems: "center", gap: 1 }}>
        <Tabs
          value={view}
          onChange={(_, chosen) => setView(chosen)}
          aria-label={headingOf(heading, desk) || translate("countries.narrative.add")}
          sx={{ minHeight: 36, "& .MuiTab-root": { minHeight: 36, py: 0.5, px: 1.5, minWidth: 0 } }}
        >
          {!readOnly && (
            <Tab value="write" label={translate("countries.narrative.write")} aria-controls={panel} />
          )}
          <Tab value="read" label={translate("countries.narrative.read")} aria-controls={panel} />
        </Tabs>
        <Box sx={{ flex: 1 }} />
        {isNarrow && languages.length > 1 && (
          <Box
            component="select"
            aria-label={translate("countries.narrative.language")}
            value={sides[0]}
            onChange={(event) => setOnly((event.target as unknown as HTMLSelectElement).value)}
            sx={selectLook}
          >
            {languages.map((locale) => (
              <option key={locale} value={locale}>
                {languageName(locale, desk)}
              </option>
            ))}
          </Box>
        )}
        {menu}
      </Box>
      <Box
        id={panel}
        role="tabpanel"
        aria-label={translate(view === "write" ? "countries.narrative.write" : "countries.narrative.read")}
        sx={{
          display: "grid",
          columnGap: 3,
          rowGap: 1,
          mt: 1,
          gridTemplateColumns: `repeat(${sides.length}, minmax(0, 1fr))`,
        }}
      >
        {sides.map((locale) => {
          const language = languageName(locale, desk);
          const [title, text] = [heading[locale] ?? "", body[locale] ?? ""];
          const written = { dir: directionOf(locale), lang: locale };
          if (view === "read")
            return (
              <Box key={locale} sx={{ minWidth: 0 }}>
                <Typography variant="body2" sx={{ color: "text.secondary" }}>
                  {language}
                </Typography>
                <Typography component="h3" variant="h3" {...written} sx={{ mb: 0.5 }}>
                  {title || translate("countries.narrative.noHeading")}
                </Typography>
                <Suspense fallback={null}>
                  <MarkdownPreview text={text} {...written} />
                </Suspense>
              </Box>
            );
          return (
            <Box key={locale} sx={{ display: "grid", gap: 0.5, alignContent: "start", minWidth: 0 }}>
              <PageText
                name={`${path}.heading.${locale}`}
                label={translate("countries.narrative.heading", { language })}
                value={title}
                onChange={(typed) => setHeading(locale, typed)}
                error={errors[`${path}.heading.${locale}`]}
                {...written}
              />
              <MarkdownField
                name={`${path}.body.${locale}`}
                label={translate("countries.narrative.body", { language })}
                hideLabel
                rows={5}
                value={text}
                onChange={(typed) =>
                  set(id, { body: { ...body, [locale]: typed } }, `${path}.body.${locale}`)
                }
                error={errors[`${path}.body.${locale}`]}
                {...written}
              />
            </Box>
          );
        })}
      </Box>
      {errors[path] && <FieldSaid data-wrong="">{errors[path]}</FieldSaid>}
      {!readOnly && view === "write" && (
        <>
          <Button
            size="small"
            color="inherit"
            aria-expanded={more || !!topicError}
            onClick={() => setMore(!more)}
          >
            {translate("countries.narrative.word", { word: topic || "…" })}
          </Button>
          <Collapse in={more || !!topicError} unmountOnExit>
            <Box sx={{ maxWidth: 380, pt: 0.5 }}>
              <PageText
                name={`${path}.topic`}
                label={translate("countries.topic")}
                helperText={translate("countries.topicHint")}
                value={topic}
                onChange={(typed) => set(id, { topic: typed }, `${path}.topic`)}
                error={topicError}
              />
            </Box>
          </Collapse>
        </>
      )}
    </Box>
  );
}

const selectLook = {
  font: "inherit",
  fontWeight: 600,
  minHeight: 32,
  border: 0,
  borderRadius: 1,
  bgcolor: "transparent",
  color: "text.primary",
  "& > option": { bgcolor: "background.paper" },
};
