import type { Transaction } from "../../database/prisma.ts";
import type { FieldProblem } from "../../errors.ts";
import type { OrganizationDocument } from "../document.ts";
import { isUuid } from "../is-uuid.ts";
import { findUnknownWords } from "./find-unknown-words.ts";

/** What a document names outside itself and is not there, or is taken: terms, sections, countries, parent, slug. */
export async function checkReferences(
  tx: Transaction,
  document: OrganizationDocument,
  before: OrganizationDocument | null,
): Promise<FieldProblem[]> {
  return [
    ...(await unknownWords(tx, document, before)),
    ...(document.parentId === (before?.parentId ?? null) ? [] : await wrongParent(tx, document)),
    ...(document.slug === before?.slug ? [] : await takenSlug(tx, document)),
  ];
}

async function unknownWords(
  tx: Transaction,
  document: OrganizationDocument,
  before: OrganizationDocument | null,
): Promise<FieldProblem[]> {
  const words = [
    ...document.helps.map((slug, index) => ({ kind: "helps", word: slug, path: `helps[${index}]` }) as const),
    ...document.audiences.map(
      (slug, index) => ({ kind: "audiences", word: slug, path: `audiences[${index}]` }) as const,
    ),
    ...document.entries.flatMap(
      ({ country, section }, index) =>
        [
          { kind: "countries", word: country, path: `entries[${index}].country` },
          { kind: "sections", word: section, path: `entries[${index}].section` },
        ] as const,
    ),
  ];
  const said = new Set([
    ...(before?.helps ?? []).map((slug) => `helps ${slug}`),
    ...(before?.audiences ?? []).map((slug) => `audiences ${slug}`),
    ...(before?.entries ?? []).flatMap(({ country, section }) => [
      `countries ${country}`,
      `sections ${section}`,
    ]),
  ]);
  const fresh = words.filter(({ kind, word }) => !said.has(`${kind} ${word}`));
  await holdSections(
    tx,
    fresh.filter(({ kind }) => kind === "sections").map(({ word }) => word),
  );
  return findUnknownWords(tx, fresh);
}

/** Holds the words of sections to the transaction's end: a slug must not change between this check and the write. */
async function holdSections(tx: Transaction, slugs: string[]): Promise<void> {
  if (slugs.length === 0) return;
  await tx.$queryRaw`SELECT FROM editorial.section WHERE slug = ANY(${slugs}::text[]) ORDER BY id FOR KEY SHARE`;
}

async function wrongParent(tx: Transaction, { id, parentId }: OrganizationDocument): Promise<FieldProblem[]> {
  if (parentId === null || parentId === id || !isUuid(parentId)) return [];
  const line = await tx.$queryRaw<{ id: string; merged: boolean }[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id, merged_into FROM editorial.organization WHERE id = ${parentId}::uuid
      UNION SELECT o.id, o.parent_id, o.merged_into FROM editorial.organization o JOIN above ON o.id = above.parent_id)
    SELECT id, merged_into IS NOT NULL AS merged FROM above`;
  if (line.length === 0)
    return [
      {
        path: "parentId",
        message: {
          en: "No organization has this id. Choose another parent, or none.",
          es: "Ninguna organización tiene este id. Elige otra organización superior, o ninguna.",
        },
      },
    ];
  if (line.some(({ merged }) => merged))
    return [
      {
        path: "parentId",
        message: {
          en: "This one has become part of another organization. Choose that one as the parent.",
          es: "Esta pasó a ser parte de otra organización. Elige aquella como organización superior.",
        },
      },
    ];
  if (line.some((one) => one.id === id))
    return [
      {
        path: "parentId",
        message: {
          en: "It is a branch of this one itself. Choose another parent, or none.",
          es: "Depende de esta misma organización. Elige otra organización superior, o ninguna.",
        },
      },
    ];
  return [];
}

async function takenSlug(tx: Transaction, { id, slug }: OrganizationDocument): Promise<FieldProblem[]> {
  const owners = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM editorial.organization WHERE slug = ${slug}
    UNION SELECT organization_id FROM editorial.slug_redirect WHERE slug = ${slug}`;
  return owners.some((owner) => owner.id !== id)
    ? [
        {
          path: "slug",
          message: {
            en: "Another organization has this slug, or had it. Choose another.",
            es: "Otra organización tiene, o tuvo, este nombre web. Elige otro.",
          },
        },
      ]
    : [];
}
