import type { Transaction } from "../database/prisma.ts";
import type { FieldProblem } from "../errors.ts";
import { findUnknownWords } from "../organizations/checks/find-unknown-words.ts";
import { cleanLine } from "../texts.ts";

/** A section of a country page, or the whole page. */
export interface Place<Section extends string | null> {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Slug of the section. */
  section: Section;
}

/** A place as organizations have it, however it was typed. */
export function cleanPlace<Section extends string | null>({
  country,
  section,
}: Place<Section>): Place<Section> {
  return {
    country: cleanLine(country).toUpperCase(),
    section: (section === null ? null : cleanLine(section)) as Section,
  };
}

/** What is not there of a place, at the argument that named it. */
export function checkPlace(
  tx: Transaction,
  { country, section }: Place<string | null>,
): Promise<FieldProblem[]> {
  return findUnknownWords(tx, [
    { kind: "countries", word: country, path: "country" },
    ...(section === null ? [] : [{ kind: "sections", word: section, path: "section" } as const]),
  ]);
}
