import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useLocale, useTranslate } from "react-admin";
import type { ReadOrganizationAtQuery } from "#operations/organizations/history/history";
import { textFor } from "../../i18n/text-for.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { directionOf, languageName } from "../form/fields/languages.ts";
import { toTexts } from "../form/organization-form.ts";
import { sayHours } from "../hours/say-hours.ts";
import { useHourWords } from "../hours/useHourWords.ts";
import { postalLines } from "../places/postal-lines.ts";
import { countryName } from "../places/regions.ts";
import { type KeptCheck, lastCheck } from "./last-check.ts";
import { useSay } from "./useSay.ts";

export type OrganizationThen = NonNullable<ReadOrganizationAtQuery["revision"]["organization"]>;

/** An organization in a state of then, plainly, in the order in which the public reads it; each claim with its clock of then. */
export function StateAt({ organization: then, until }: { organization: OrganizationThen; until: string }) {
  const translate = useTranslate();
  const formats = useFormats();
  const desk = useLocale() ?? "en";
  const say = useSay();
  const hourWords = useHourWords();
  const clock = ({ verifications }: { verifications: readonly KeptCheck[] }) => (
    <Clock check={lastCheck(verifications, until)} />
  );
  const label = (item: { label: { locale: string; text: string }[] }) => textFor(item.label, desk);
  return (
    <Box component="article">
      <Typography component="h2" variant="h2" sx={{ overflowWrap: "anywhere" }}>
        {then.name}
      </Typography>
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {translate(`words.status.${then.status}`)}
        {then.sourceDate && ` · ${translate("saving.field.sourceDate")}: ${formats.date(then.sourceDate)}`}
      </Typography>
      {clock(then.presence)}
      <Part title="names">
        {then.alternateNames.map(({ id, name }) => (
          <Line key={id}>{name}</Line>
        ))}
      </Part>
      <Part title="notices">
        {then.notices.map(({ id, text, startsOn, endsOn }) => (
          <Line
            key={id}
            beside={[startsOn, endsOn].map((day) => (day ? formats.date(day) : "…")).join(" – ")}
          >
            {textFor(text, desk)}
          </Line>
        ))}
      </Part>
      <Part title="descriptions">
        {then.descriptions.map(({ locale, body }) => (
          <Box key={locale} sx={{ mb: 1.5 }}>
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              {languageName(locale, desk)}
            </Typography>
            <Typography
              lang={locale}
              dir={directionOf(locale)}
              sx={{ whiteSpace: "pre-wrap", maxWidth: "70ch" }}
            >
              {body}
            </Typography>
          </Box>
        ))}
      </Part>
      <Part title="entries">
        {then.entries.map(({ id, country, section, note }) => (
          <Line key={id} beside={textFor(note, desk)}>
            {countryName(country, desk)}, {say.nameOf(section)}
          </Line>
        ))}
      </Part>
      <Part title="locations">
        {then.locations.map((location) => (
          <Line
            key={location.id}
            beside={[location.name, translate(`words.visibility.${location.visibility}`)]
              .filter(Boolean)
              .join(" · ")}
            clock={clock(location)}
          >
            {postalLines(location, (code) => countryName(code, desk)).join("\n") || location.asPublished}
          </Line>
        ))}
      </Part>
      <Part title="phones">
        {then.phones.map((phone) => (
          <Line
            key={phone.id}
            beside={[translate(`words.phoneType.${phone.type}`), label(phone)].filter(Boolean).join(" · ")}
            clock={clock(phone)}
          >
            {phone.asPublished}
            {phone.extension && ` (${phone.extension})`}
          </Line>
        ))}
      </Part>
      <Part title="emails">
        {then.emails.map((email) => (
          <Line key={email.id} beside={label(email)} clock={clock(email)}>
            {email.asPublished}
          </Line>
        ))}
      </Part>
      <Part title="links">
        {then.links.map((link) => (
          <Line
            key={link.id}
            beside={[translate(`words.linkKind.${link.kind}`), label(link)].filter(Boolean).join(" · ")}
            clock={clock(link)}
          >
            {link.url ?? link.asPublished}
          </Line>
        ))}
      </Part>
      <Part title="hours">
        {then.schedules.map((hours) => (
          <Line key={hours.id} beside={label(hours)} clock={clock(hours)}>
            {sayHours([{ ...hours, label: toTexts(hours.label) }], hourWords)}
          </Line>
        ))}
      </Part>
      <Part title="contacts">
        {then.contacts.map((contact) => (
          <Line
            key={contact.id}
            beside={[contact.role, translate(`words.consent.${contact.consent}`)].filter(Boolean).join(" · ")}
            clock={clock(contact)}
          >
            {contact.name}
          </Line>
        ))}
      </Part>
      <Part title="helps">
        {[...then.helps, ...then.audiences].map((slug) => (
          <Line key={slug}>{say.nameOf(slug)}</Line>
        ))}
        {then.languages.map(({ code, note }) => (
          <Line key={code} beside={note}>
            {languageName(code, desk)}
          </Line>
        ))}
      </Part>
    </Box>
  );
}

/** A part of the page; nothing where nothing stood in it. */
function Part({ title, children }: { title: string; children: ReactNode[] | ReactNode }) {
  const translate = useTranslate();
  if ([children].flat(2).every((child) => child === null || child === false)) return null;
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
        {translate(`form.sections.${title}`)}
      </Typography>
      {children}
    </Box>
  );
}

function Line({
  children,
  beside,
  clock,
}: {
  children: ReactNode;
  beside?: string | null;
  clock?: ReactNode;
}) {
  return (
    <Box sx={{ mb: 1, overflowWrap: "anywhere" }}>
      <Typography sx={{ whiteSpace: "pre-line" }}>{children}</Typography>
      {beside && (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {beside}
        </Typography>
      )}
      {clock}
    </Box>
  );
}

/** How a claim stood: what the last check of it came to. */
function Clock({ check }: { check: KeptCheck | null }) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <Typography variant="body2" sx={{ color: "text.secondary" }}>
      {check
        ? translate("history.checkedThen", {
            outcome: translate(`words.outcome.${check.outcome}`),
            how: translate(`words.method.${check.method}`),
            date: formats.date(check.verifiedAt),
          })
        : translate("history.neverChecked")}
    </Typography>
  );
}
