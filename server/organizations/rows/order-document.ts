import type { Transaction } from "../../database/prisma.ts";
import { readVocabulary } from "../checks/read-vocabulary.ts";
import type { Entry, OrganizationDocument } from "../document.ts";

/** Words in the order in which they are read back. */
interface Orders {
  places: string[];
  helps: string[];
  audiences: string[];
}

const place = ({ country, section }: Pick<Entry, "country" | "section">) => `${country}/${section}`;
const ordersOf = ({ entries, helps, audiences }: OrganizationDocument): Orders => ({
  places: entries.map(place),
  helps,
  audiences,
});

/**
 * The document with what has no order of its own in that in which it is kept and read back: descriptions by language,
 * entries by country and section, terms as in their vocabulary, which is looked up only for words that are new.
 */
export async function orderDocument(
  tx: Transaction,
  document: OrganizationDocument,
  before: OrganizationDocument | null,
): Promise<OrganizationDocument> {
  const words = ordersOf(document);
  const known = before && ordersOf(before);
  const orders = known && covers(known, words) ? known : await readOrders(tx);
  const by =
    (order: string[]) =>
    (a: string, b: string): number =>
      order.indexOf(a) - order.indexOf(b);
  return {
    ...document,
    descriptions: document.descriptions.toSorted((a, b) => (a.locale < b.locale ? -1 : 1)),
    entries: document.entries.toSorted((a, b) => by(orders.places)(place(a), place(b))),
    helps: document.helps.toSorted(by(orders.helps)),
    audiences: document.audiences.toSorted(by(orders.audiences)),
  };
}

function covers(known: Orders, words: Orders): boolean {
  return (Object.keys(words) as (keyof Orders)[]).every((list) =>
    words[list].every((word) => known[list].includes(word)),
  );
}

async function readOrders(tx: Transaction): Promise<Orders> {
  const { countries, sections, helps, audiences } = await readVocabulary(tx);
  const places = countries.flatMap((country) => sections.map((section) => place({ country, section })));
  return { places, helps, audiences };
}
