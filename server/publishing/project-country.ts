import type { CountryDocument } from "../countries/document.ts";

/** What the world may see of a country page: all of it but the entries, which are joined when read. */
export function projectCountry(
  document: CountryDocument,
  editedAt: Date,
): CountryDocument & { editedAt: string } {
  return { ...document, editedAt: editedAt.toISOString() };
}
