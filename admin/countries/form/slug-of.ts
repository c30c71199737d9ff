/** A word for addresses made of a text: "¿Quién es?" becomes "quien-es". */
export function slugOf(text: string | undefined): string {
  return (text ?? "")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, most)
    .replace(/^-+|-+$/g, "");
}

/** Long enough for a heading of several words, short enough to be read in an address. */
const most = 60;
