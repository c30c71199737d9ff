import { checkSection } from "../countries/check-country.ts";
import { sectionShape } from "../countries/country-shape.ts";
import type { SectionDocument } from "../countries/document.ts";
import type { Occasion } from "../countries/record-country-revision.ts";
import { recordSectionRevision, sectionCreation } from "../countries/record-section-revision.ts";
import { refuseProblems } from "../countries/refuse-problems.ts";
import type { Transaction } from "../database/prisma.ts";
import { compare } from "../documents/compare.ts";
import type { Work } from "../editorial/work.ts";
import type { FieldProblem } from "../errors.ts";
import type { LoadedSection } from "./load-sections.ts";

/**
 * The last beats of a change of one of the locked sections, or of a new one: check, write, record. Gives the number of
 * its newest revision; where nothing differs, nothing is written.
 */
export async function changeSection(
  { tx, actor, now, touch }: Work,
  sections: LoadedSection[],
  document: SectionDocument,
  occasion: Pick<Occasion, "kind" | "message">,
): Promise<number> {
  const { id, slug, name, description } = document;
  const before = sections.find((section) => section.document.id === id);
  refuseProblems([...checkSection(document), ...checkSlug(sections, document)]);
  const changes = before ? compare(before.document, document, sectionShape) : [sectionCreation(document)];
  if (changes.length === 0) return before!.revision;
  const words = { slug, name, description };
  if (before) await tx.section.update({ where: { id }, data: words });
  else await tx.section.create({ data: { ...words, id, position: await nextPosition(tx) } });
  const number = (before ? await keepFirst(tx, before, now) : 0) + 1;
  await recordSectionRevision(tx, { document, number, changes }, { ...occasion, by: actor.reference, now });
  touch({ taxonomy: true });
  return number;
}

/** A section from before sections had revisions has its words kept as the first one; gives the number of the newest. */
async function keepFirst(tx: Transaction, { document, revision }: LoadedSection, now: Date): Promise<number> {
  if (revision > 0) return revision;
  await recordSectionRevision(
    tx,
    { document, number: 1, changes: [sectionCreation(document)] },
    { kind: "IMPORT", message: null, by: "import", now },
  );
  return 1;
}

/** Entries carry the slug of their section, and so do the links that readers keep: it stays once there are any. */
function checkSlug(sections: LoadedSection[], { id, slug }: SectionDocument): FieldProblem[] {
  const before = sections.find(({ document }) => document.id === id);
  if (before && before.document.slug !== slug && before.entries > 0)
    return [
      {
        path: "slug",
        message: {
          en: `It stays ${before.document.slug}, since the section has entries.`,
          es: `Se queda como ${before.document.slug}, porque la sección tiene entradas.`,
        },
      },
    ];
  if (sections.some(({ document }) => document.id !== id && document.slug === slug))
    return [
      {
        path: "slug",
        message: {
          en: "Another section has this slug. Choose another.",
          es: "Otra sección tiene este nombre web. Elige otro.",
        },
      },
    ];
  return [];
}

async function nextPosition(tx: Transaction): Promise<number> {
  const { _max } = await tx.section.aggregate({ _max: { position: true } });
  return (_max.position ?? -1) + 1;
}
