import { browserTags } from "../../i18n/locale.ts";

/** Every country and territory of ISO 3166-1, by its code. */
export const countryCodes: readonly string[] =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
    " ",
  );

/** What a country is called in the language of the desk; its code where nobody has a name for it. */
export function countryName(code: string, desk: string): string {
  try {
    return new Intl.DisplayNames([desk], { type: "region", fallback: "code" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The zones that a country keeps, as far as this browser knows them. */
export function zonesOf(country: string | null): string[] {
  if (!country) return [];
  try {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale &
      Partial<{ getTimeZones(): string[]; timeZones: string[] }>;
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return [];
  }
}

/** A zone by its place: “Mexico City” of `America/Mexico_City`. */
export const zonePlace = (zone: string) => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

/** What the clocks of a zone show: “2:05 PM GMT-6”; null for a zone that is none. */
export function timeIn(zone: string, desk: string, now: Date): string | null {
  try {
    return new Intl.DateTimeFormat(desk, {
      timeZone: zone,
      hour: "numeric",
      minute: "2-digit",
      timeZoneName: "shortOffset",
    }).format(now);
  } catch {
    return null;
  }
}

/** The language of the desk as it is written where the person is: it decides commas, and on which day weeks begin. */
export function deskTag(desk: string): string {
  const theirs = browserTags().find((tag) => tag.startsWith(`${desk}-`));
  return theirs ?? (desk === "es" ? "es-419" : desk);
}
