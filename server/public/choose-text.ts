const fallback = "en";

/**
 * Chooses among language tags the one nearest to `wanted`: itself, its base language, a regional form of that
 * base, English, or the first there is. Null when there are none.
 */
export function chooseText(available: string[], wanted: string): string | null {
  const asked = wanted.toLowerCase();
  const base = asked.split("-")[0]!;
  const find = (fits: (tag: string) => boolean) => available.find((tag) => fits(tag.toLowerCase()));
  return (
    find((tag) => tag === asked) ??
    find((tag) => tag === base) ??
    find((tag) => tag.split("-")[0] === base) ??
    find((tag) => tag === fallback) ??
    available[0] ??
    null
  );
}
