/** A country page as the search knows it. */
export interface NamedCountry {
  code: string;
  name: { locale: string; text: string }[];
}

/** The country pages with a name, in any language, or a code that begins with the words; accents and case are one. */
export function findCountries(countries: readonly NamedCountry[], words: string): NamedCountry[] {
  const wanted = fold(words);
  if (wanted === "") return [];
  return countries.filter(
    ({ code, name }) =>
      code.toLowerCase() === wanted ||
      name.some(({ text }) =>
        fold(text)
          .split(/[\s-]+/)
          .some((_word, index, all) => all.slice(index).join(" ").startsWith(wanted)),
      ),
  );
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, " ");
}
