/** How languages say that a house is closed up to a day, and on that day too. */
const templates: Record<string, string> = {
  ar: "مغلق حتى %s (ضمناً).",
  en: "Closed until and including %s.",
  es: "Cerrado hasta el %s inclusive.",
  fa: "تا پایان روز %s تعطیل است.",
  fr: "Fermé jusqu’au %s inclus.",
  pt: "Fechado até %s, inclusive.",
  ru: "Закрыто до %s включительно.",
  uk: "Зачинено до %s включно.",
  vi: "Đóng cửa đến hết ngày %s.",
  zh: "关闭至%s（含当日）。",
};

/** "Closed until …" in those of the languages in which we know how to say it. */
export function sayClosedUntil(day: string, locales: readonly string[]): Record<string, string> {
  const said = locales.flatMap((locale) => {
    const template = templates[locale.split("-")[0] ?? ""];
    return template ? [[locale, template.replace("%s", sayDay(day, locale))] as const] : [];
  });
  return Object.fromEntries(said);
}

/** In the calendar of the form's own dates, in which the notice ends. */
function sayDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );
}
