import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { Texts } from "../form/organization-form.ts";
import { sayHours } from "../hours/say-hours.ts";
import { useHourWords } from "../hours/useHourWords.ts";
import { Marked } from "./Marked.tsx";
import type { PublicDocument, PublicEmail, PublicPhone, PublicSchedule } from "./public-document.ts";

/** How one reaches an organization, or a person of it. Links lead nowhere here: it is a picture of a page. */
export function PublicReach({
  phones,
  emails,
  links,
  schedules,
  locale,
}: {
  phones: PublicPhone[];
  emails: PublicEmail[];
  links: PublicDocument["links"];
  schedules: PublicSchedule[];
  locale: string;
}) {
  const translate = useTranslate();
  return (
    <>
      {phones.map(({ id, type, display, extension, label }) => (
        <Marked key={id} path={`phones.${id}`}>
          <Way kind={translate(`words.phoneType.${type}`)} label={label} locale={locale}>
            <bdi>{display}</bdi>
            {extension && ` ${translate("preview.extension", { extension })}`}
          </Way>
        </Marked>
      ))}
      {emails.map(({ id, address, display, label }) => (
        <Marked key={id} path={`emails.${id}`}>
          <Way kind={translate("words.claimKind.EMAIL")} label={label} locale={locale}>
            <bdi>{address ?? display}</bdi>
          </Way>
        </Marked>
      ))}
      {links.map(({ id, kind, url, display, label }) => (
        <Marked key={id} path={`links.${id}`}>
          <Way kind={translate(`words.linkKind.${kind}`)} label={label} locale={locale}>
            <bdi>{url ?? display}</bdi>
          </Way>
        </Marked>
      ))}
      <PublicHours schedules={schedules} locale={locale} path="schedules" />
    </>
  );
}

/** Opening times, one line each. */
export function PublicHours({
  schedules,
  locale,
  path,
}: {
  schedules: PublicSchedule[];
  locale: string;
  path: string;
}) {
  const translate = useTranslate();
  const words = useHourWords();
  return schedules.map((hours) => (
    <Marked key={hours.id} path={`${path}.${hours.id}`}>
      <Way kind={translate("words.claimKind.SCHEDULE")} label={hours.label} locale={locale}>
        {sayHours([{ ...hours, locationId: null, contactId: null }], words)}
      </Way>
    </Marked>
  ));
}

function Way({
  kind,
  label,
  locale,
  children,
}: {
  kind: string;
  label: Texts;
  locale: string;
  children: ReactNode;
}) {
  return (
    <Box>
      <Typography component="span" color="text.secondary">
        {kind}:{" "}
      </Typography>
      {children}
      <LabelOf label={label} locale={locale} />
    </Box>
  );
}

function LabelOf({ label, locale }: { label: Texts; locale: string }) {
  const said = Object.entries(label).filter(([, text]) => text?.trim());
  const [found, text] = said.find(([tag]) => tag === locale) ?? said[0] ?? [];
  if (!text) return null;
  return (
    <Typography component="span" color="text.secondary" lang={found} dir="auto">
      {" "}
      ({text})
    </Typography>
  );
}
