/**
 * Folds text for search and order: accents and case go, "D.F." becomes "df", every other mark becomes a space.
 * Any string is fine; a lone surrogate or a control character folds to a space.
 */
export function foldText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$|,)/gu, "")
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}@]+/gu, " ")
    .trim();
}
