import type { Transaction } from "../database/prisma.ts";
import { compare } from "../documents/compare.ts";
import type { Work } from "../editorial/work.ts";
import type { FieldProblem } from "../errors.ts";
import { checkCountry } from "./check-country.ts";
import { countryShape } from "./country-shape.ts";
import type { CountryDocument } from "./document.ts";
import type { LoadedCountry } from "./load-countries.ts";
import { creationOf, type Occasion, recordCountryRevision } from "./record-country-revision.ts";
import { refuseProblems } from "./refuse-problems.ts";
import { foreignParts, writeCountry } from "./write-country.ts";

/**
 * The last beats of every change of a locked page: check, write, record. Gives the number of the page's newest
 * revision; where nothing differs, nothing is written.
 */
export async function changeCountry(
  { tx, actor, now, touch }: Work,
  before: LoadedCountry | null,
  document: CountryDocument,
  occasion: Pick<Occasion, "kind" | "message">,
): Promise<number> {
  refuseProblems(checkCountry(document));
  // Only what is right by itself can be looked up.
  refuseProblems(await checkOthers(tx, document));
  const changes = before ? compare(before.document, document, countryShape) : [creationOf(document)];
  if (changes.length === 0) return before!.revision;
  await writeCountry(tx, before?.document ?? null, document, now);
  const first = await keepFirst(tx, before);
  const number = first + 1;
  await recordCountryRevision(tx, { document, number, changes }, { ...occasion, by: actor.reference, now });
  touch({ countries: [document.code] });
  return number;
}

/** A page from before pages had revisions has its state kept as the first one; gives the number of the newest. */
async function keepFirst(tx: Transaction, before: LoadedCountry | null): Promise<number> {
  if (!before || before.revision > 0) return before?.revision ?? 0;
  const { document, editedAt } = before;
  await recordCountryRevision(
    tx,
    { document, number: 1, changes: [creationOf(document)] },
    { kind: "IMPORT", message: null, by: "import", now: editedAt },
  );
  return 1;
}

/** What other pages have already: the slug, or the id of a part. */
async function checkOthers(tx: Transaction, document: CountryDocument): Promise<FieldProblem[]> {
  const { code, slug } = document;
  const foreign = await foreignParts(tx, document);
  const namesake = await tx.country.findFirst({ where: { slug, code: { not: code } } });
  return [
    ...(namesake
      ? [
          {
            path: "slug",
            message: {
              en: `The page of ${namesake.code} has this slug. Choose another.`,
              es: `La página de ${namesake.code} tiene este nombre web. Elige otro.`,
            },
          },
        ]
      : []),
    ...(["texts", "instruments", "links"] as const).flatMap((list) =>
      document[list].flatMap(({ id }, index) =>
        foreign.has(id)
          ? [
              {
                path: `${list}[${index}].id`,
                message: {
                  en: "Something on another page has this id. Mint a new one.",
                  es: "Algo en otra página tiene este id. Crea uno nuevo.",
                },
              },
            ]
          : [],
      ),
    ),
  ];
}
