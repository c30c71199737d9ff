import { isDeepStrictEqual } from "node:util";
import type { Transaction } from "../database/prisma.ts";
import type { CountryDocument } from "./document.ts";

/** Makes the rows of a page say what the document says; a page that is new comes with `before` null. */
export async function writeCountry(
  tx: Transaction,
  before: CountryDocument | null,
  document: CountryDocument,
  now: Date,
): Promise<void> {
  const { code, slug, name, sourceDate } = document;
  const page = { slug, name, sourceDate, editedAt: now };
  if (before) await tx.country.update({ where: { code }, data: page });
  else await tx.country.create({ data: { ...page, code, createdAt: now } });
  await writeParts(tx, before, document);
}

type Parts = Pick<CountryDocument, "texts" | "instruments" | "links">;

/** Nothing refers to the parts of a page, so a list that differs is written anew; each part keeps its id. */
async function writeParts(tx: Transaction, before: Parts | null, document: CountryDocument): Promise<void> {
  const { code: countryCode, texts, instruments, links } = document;
  const differs = (list: keyof Parts) => !isDeepStrictEqual(before?.[list] ?? [], document[list]);
  if (differs("texts")) {
    await tx.countryText.deleteMany({ where: { countryCode } });
    await tx.countryText.createMany({
      data: texts.map((text, position) => ({ ...text, countryCode, position })),
    });
  }
  if (differs("links")) {
    await tx.countryLink.deleteMany({ where: { countryCode } });
    await tx.countryLink.createMany({
      data: links.map((link, position) => ({ ...link, countryCode, position })),
    });
  }
  if (differs("instruments")) {
    await tx.legalInstrument.deleteMany({ where: { countryCode } });
    await tx.legalInstrument.createMany({
      data: instruments.map(({ events, ...instrument }, position) => ({
        ...instrument,
        countryCode,
        position,
      })),
    });
    await tx.instrumentEvent.createMany({
      data: instruments.flatMap(({ id, events }) =>
        events.map((event, position) => ({ ...event, instrumentId: id, position })),
      ),
    });
  }
}

/** The ids of parts that are those of another page already, as they stand in the database. */
export async function foreignParts(tx: Transaction, document: CountryDocument): Promise<Set<string>> {
  const elsewhere = (parts: { id: string }[]) => ({
    where: { id: { in: parts.map(({ id }) => id) }, countryCode: { not: document.code } },
    select: { id: true },
  });
  const found = [
    ...(await tx.countryText.findMany(elsewhere(document.texts))),
    ...(await tx.legalInstrument.findMany(elsewhere(document.instruments))),
    ...(await tx.countryLink.findMany(elsewhere(document.links))),
  ];
  return new Set(found.map(({ id }) => id));
}
