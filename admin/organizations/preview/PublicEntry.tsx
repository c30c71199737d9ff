import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useLocale, useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { directionOf, languageName } from "../form/fields/languages.ts";
import type { OrganizationForm, Texts } from "../form/organization-form.ts";
import { useChoices } from "../form/useChoices.ts";
import { Marked } from "./Marked.tsx";
import { PublicPlace } from "./PublicPlace.tsx";
import { PublicReach } from "./PublicReach.tsx";
import { paragraphsOf } from "./paragraphs.ts";
import type { PublicDocument } from "./public-document.ts";

/** An entry as a plain page of the public shows it, in one language. */
export function PublicEntry({
  document,
  form,
  locale,
}: {
  document: PublicDocument;
  /** What the page knows beside the document: kinds of help, audiences and sections are public as they are. */
  form: OrganizationForm;
  locale: string;
}) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { date } = useFormats();
  const { helps, audiences, sections, countries } = useChoices();
  const said = document.translations.find((each) => each.locale === locale);
  const names = (slugs: string[], options: { value: string; label: string }[]) =>
    slugs.map((slug) => options.find(({ value }) => value === slug)?.label ?? slug).join(" · ");
  const contacts = document.contacts;
  return (
    <Box component="article" sx={{ display: "grid", gap: 2, overflowWrap: "anywhere" }}>
      <Marked path="name">
        <Typography component="h3" variant="h2" dir="auto">
          {document.name}
        </Typography>
      </Marked>
      {document.alternateNames.length > 0 && (
        <Marked path="alternateNames">
          <Typography color="text.secondary" dir="auto">
            {document.alternateNames.map(({ name }) => name).join(" · ")}
          </Typography>
        </Marked>
      )}
      {document.notices.map(({ id, startsOn, endsOn, text }) => (
        <Marked key={id} path={`notices.${id}`}>
          <InLanguage texts={text} locale={locale} bold />
          {(startsOn || endsOn) && (
            <Typography variant="body2" color="text.secondary">
              {[startsOn && date(startsOn), endsOn && date(endsOn)].map((day) => day || "…").join(" – ")}
            </Typography>
          )}
        </Marked>
      ))}
      {said ? (
        <Marked path={`translations.${locale}`}>
          <Description text={said.text} locale={locale} />
        </Marked>
      ) : (
        <Typography color="text.secondary">
          {translate("preview.noDescription", { language: languageName(locale, desk) })}
        </Typography>
      )}
      {document.locations.map((place) => (
        <Marked key={place.id} path={`locations.${place.id}`}>
          <PublicPlace place={place} locale={locale} />
        </Marked>
      ))}
      <PublicReach
        phones={document.phones}
        emails={document.emails}
        links={document.links}
        schedules={document.schedules}
        locale={locale}
      />
      {contacts.map((person) => (
        <Marked key={person.id} path={`contacts.${person.id}`}>
          <Typography sx={{ fontWeight: 600 }}>
            {[person.name, person.role].filter(Boolean).join(", ")}
          </Typography>
          <PublicReach {...person} links={[]} locale={locale} />
        </Marked>
      ))}
      {form.languages.length > 0 && (
        <Fact title={translate("preview.languages")} path="languages">
          {document.languages
            .map(({ code, note }) => [languageName(code, desk), note].filter(Boolean).join(" – "))
            .join(" · ")}
        </Fact>
      )}
      {form.helps.length > 0 && (
        <Fact title={translate("preview.helps")} path="helps">
          {names(form.helps, helps)}
        </Fact>
      )}
      {form.audiences.length > 0 && (
        <Fact title={translate("preview.audiences")} path="audiences">
          {names(form.audiences, audiences)}
        </Fact>
      )}
      {form.entries.map(({ id, country, section, note }) => (
        <Fact key={id} title={translate("preview.standsOn")} path={`entries.${id}`}>
          {[names([country], countries), names([section], sections)].filter(Boolean).join(", ")}
          <InLanguage texts={note} locale={locale} />
        </Fact>
      ))}
    </Box>
  );
}

function Fact({ title, path, children }: { title: string; path: string; children: ReactNode }) {
  return (
    <Marked path={path}>
      <Typography component="h4" variant="body2" color="text.secondary">
        {title}
      </Typography>
      <Box dir="auto">{children}</Box>
    </Marked>
  );
}

function Description({ text, locale }: { text: string; locale: string }) {
  return (
    <Box lang={locale} dir={directionOf(locale)} sx={{ "& p, & ul": { m: 0, mb: 1.25 }, "& ul": { ps: 3 } }}>
      {paragraphsOf(text).map((piece, place) =>
        typeof piece === "string" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no name but its place.
          <Typography key={place} sx={{ whiteSpace: "pre-line" }}>
            {piece}
          </Typography>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <ul key={place}>
            {piece.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ),
      )}
    </Box>
  );
}

/** A text in the language one looks at; where it is not there, in one that is, with its name. */
export function InLanguage({
  texts,
  locale,
  bold = false,
}: {
  texts: Texts;
  locale: string;
  bold?: boolean;
}) {
  const said = Object.entries(texts).filter(([, text]) => text?.trim());
  const [found, text] = said.find(([tag]) => tag === locale) ?? said[0] ?? [];
  if (!found || !text) return null;
  return (
    <Box
      component="span"
      lang={found}
      dir={directionOf(found)}
      sx={{ display: "block", whiteSpace: "pre-line", fontWeight: bold ? 600 : undefined }}
    >
      {text}
      {found !== locale && (
        <Box component="span" sx={{ color: "text.secondary", fontSize: "0.8125rem" }}>
          {" "}
          ({found})
        </Box>
      )}
    </Box>
  );
}
