import { Alert, Box, Link, Paper, Tab, Tabs, Typography } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { languageName, languagesOf } from "../organizations/form/fields/languages.ts";
import { toForm } from "../organizations/form/organization-form.ts";
import { useListWords } from "../organizations/list/useListWords.ts";
import { ChangesProvider } from "../organizations/preview/Marked.tsx";
import { PublicEntry } from "../organizations/preview/PublicEntry.tsx";
import type { PublicDocument } from "../organizations/preview/public-document.ts";
import type { MergePreview } from "./merge-choices.ts";
import { newPaths } from "./new-paths.ts";

/** What there is afterwards: as the public would see it, what leads there, and what goes along. */
export function Outcome({ preview }: { preview: MergePreview }) {
  const translate = useTranslate();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="outcome"
      sx={{
        p: { xs: 2, sm: 2.5 },
        display: "grid",
        columnGap: 4,
        rowGap: 2,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) minmax(0, 1fr)" },
      }}
    >
      <Box>
        <Typography id="outcome" component="h2" variant="h2" sx={{ mb: 1.5 }}>
          {translate("merging.outcome.title")}
        </Typography>
        <Facts preview={preview} />
      </Box>
      <Public preview={preview} />
    </Paper>
  );
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

function Facts({ preview }: { preview: MergePreview }) {
  const translate = useTranslate();
  const words = useListWords();
  const { kept, organization, status, redirects, notes, proposals, branches } = preview;
  const slugs = redirects.filter((text) => !isId(text));
  const { entries } = organization;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, display: "grid", gap: 1, overflowWrap: "anywhere" }}>
      <li>
        {translate(`merging.outcome.status.${status}`, { name: organization.name })}
        {status !== kept.status && ` ${translate("merging.outcome.published")}`}
      </li>
      <li>
        {entries.length === 0
          ? translate("merging.outcome.noEntries")
          : translate("merging.outcome.entries", { smart_count: entries.length })}
        {entries.length > 0 && (
          <ul>
            {entries.map(({ id, country, section }) => (
              <li key={id}>
                {words.country(country)}, {words.section(section)}
              </li>
            ))}
          </ul>
        )}
      </li>
      <li>
        {translate("merging.outcome.redirects", { slug: `/${organization.slug}` })}
        <ul>
          {slugs.map((slug) => (
            <li key={slug}>/{slug}</li>
          ))}
        </ul>
      </li>
      {notes > 0 && <li>{translate("merging.outcome.notes", { smart_count: notes })}</li>}
      {proposals > 0 && <li>{translate("merging.outcome.proposals", { smart_count: proposals })}</li>}
      {branches.length > 0 && (
        <li>
          {translate("merging.outcome.branches", { name: organization.name })}
          <ul>
            {branches.map(({ id, name }) => (
              <li key={id}>
                <Link component={RouterLink} to={`/organizations/${id}`}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      )}
      <li>{translate("merging.outcome.kept")}</li>
    </Box>
  );
}

function Public({ preview }: { preview: MergePreview }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const [chosen, setChosen] = useState<string | null>(null);
  const form = toForm(preview.organization);
  const locales = [...new Set(["en", "es", ...languagesOf(form)])];
  const locale = chosen ?? (locales.includes(desk) ? desk : locales[0]!);
  const isPublic = preview.status === "PUBLISHED";
  return (
    <Box
      component="section"
      aria-label={translate("preview.title")}
      sx={{
        minWidth: 0,
        p: 2,
        borderRadius: 1,
        border: 1,
        borderColor: "divider",
        bgcolor: "background.default",
      }}
    >
      <Typography component="h3" variant="h3">
        {translate("preview.title")}
      </Typography>
      <Tabs
        value={locale}
        onChange={(_, tag: string) => setChosen(tag)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate("preview.inLanguages")}
        sx={{ mb: 1.5 }}
      >
        {locales.map((tag) => (
          <Tab key={tag} value={tag} label={languageName(tag, desk)} />
        ))}
      </Tabs>
      {!isPublic && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate("preview.draft")}
        </Alert>
      )}
      <ChangesProvider value={newPaths(preview)}>
        <PublicEntry document={preview.public as PublicDocument} form={form} locale={locale} />
      </ChangesProvider>
    </Box>
  );
}
