/** Of which later text a translation may tell no more; null where there is none. */
export interface Later {
  locale: string;
  /** When that text was changed; null where it is being changed just now. */
  since: string | null;
}

/**
 * Whether the text in one language may be outdated: another's was changed later, or is being changed while this one is
 * left as it was.
 */
export function findLater(
  locale: string,
  loaded: readonly { locale: string; editedAt: string }[],
  changed: readonly string[],
): Later | null {
  const own = loaded.find((text) => text.locale === locale);
  if (!own || changed.includes(locale)) return null;
  const changing = changed.find((other) => other !== locale);
  if (changing) return { locale: changing, since: null };
  const [latest] = loaded
    .filter(({ editedAt }) => editedAt > own.editedAt)
    .sort((one, other) => other.editedAt.localeCompare(one.editedAt));
  return latest ? { locale: latest.locale, since: latest.editedAt } : null;
}
