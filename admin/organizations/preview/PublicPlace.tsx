import { Typography } from "@mui/material";
import { useLocale, useTranslate } from "react-admin";
import { PublicHours } from "./PublicReach.tsx";
import type { PublicLocation } from "./public-document.ts";

/** A place with its hours, as far as its visibility lets the public see. */
export function PublicPlace({ place, locale }: { place: PublicLocation; locale: string }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const country = place.country && new Intl.DisplayNames([desk], { type: "region" }).of(place.country);
  const town = [place.postalCode, place.city].filter(Boolean).join(" ");
  const lines = [
    place.address1,
    place.address2,
    [town, place.state, country].filter(Boolean).join(", "),
  ].filter(Boolean);
  return (
    <>
      {place.name && <Typography sx={{ fontWeight: 600 }}>{place.name}</Typography>}
      {place.kind !== "PHYSICAL" && (
        <Typography variant="body2" color="text.secondary">
          {translate(`words.locationKind.${place.kind}`)}
        </Typography>
      )}
      {(place.address1 || !place.display ? lines : [place.display]).map((line) => (
        <Typography key={line} dir="auto" sx={{ whiteSpace: "pre-line" }}>
          {line}
        </Typography>
      ))}
      <PublicHours schedules={place.schedules} locale={locale} path={`locations.${place.id}.schedules`} />
    </>
  );
}
