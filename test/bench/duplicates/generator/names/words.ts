import type { Language } from "../places/country.ts";

/** What one thing is called; a language that is missing says it as the first one that is there. */
export type Said = Partial<Record<Language, string>>;

/**
 * Reads rows of "es | en | fr | pt | de | it | tr | ar"; cells at the end may be missing. In a kind of house, {p} is
 * where the people stand it is for, {a} the same as an adjective ("Refugee Council").
 */
export function saidIn(rows: string): Said[] {
  const order: Language[] = ["es", "en", "fr", "pt", "de", "it", "tr", "ar"];
  return rows
    .trim()
    .split("\n")
    .map((row) =>
      Object.fromEntries(
        row.split("|").flatMap((cell, index) => (cell.trim() ? [[order[index]!, cell.trim()]] : [])),
      ),
    );
}
