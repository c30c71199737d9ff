import { locks } from "../../database/locks.ts";
import type { Transaction } from "../../database/prisma.ts";
import { foldText } from "../../publishing/fold-text.ts";

/** Latin letters that are no letter with an accent. */
const letters: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};
const longest = 60;

/**
 * A slug for a new organization, from its name in Latin letters and, where others have that one already, with a
 * number behind; who makes one from the same name meanwhile waits for the transaction's end. A name in another script
 * gives its id's first part.
 */
export async function makeSlug(tx: Transaction, name: string, id: string): Promise<string> {
  const stem = stemOf(name) || `organization-${id.slice(0, 8)}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${locks.slugs}::int, hashtext(${stem}))`;
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM editorial.organization WHERE slug = ${stem} OR slug LIKE ${`${stem}-%`}
    UNION SELECT slug FROM editorial.slug_redirect WHERE slug = ${stem} OR slug LIKE ${`${stem}-%`}`;
  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function stemOf(name: string): string {
  return foldText(name)
    .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replaceAll(" ", "-")
    .slice(0, longest)
    .replace(/-+$/, "");
}
