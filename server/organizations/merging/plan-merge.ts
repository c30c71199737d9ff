import type { FieldProblem } from "../../errors.ts";
import { claimsOf } from "../../verification/claims.ts";
import { affirms, deciding } from "../../verification/standing.ts";
import type { OrganizationDocument } from "../document.ts";
import { chooseWords } from "./choose-words.ts";
import { combineItems } from "./combine-items.ts";
import { isSame } from "./item-keys.ts";
import { type Better, itemParts } from "./item-parts.ts";
import type { ItemList, ItemMove, MergeChoices, MergeGroup, MergePlan, MergeSide } from "./merge-plan.ts";
import { Settling } from "./settle.ts";

type Item = Record<string, unknown> & { id: string };

/** Places first and persons next: what belongs to them is the same only where they are. */
const itemLists: readonly ItemList[] = [
  "locations",
  "contacts",
  "phones",
  "emails",
  "links",
  "schedules",
  "alternateNames",
  "entries",
  "notices",
];

/** How well a claim stands: when it was verified, that it was found wrong, or that nobody has decided. */
interface Standing {
  at: number | null;
  wrong: boolean;
}

/**
 * What becomes of organizations that are merged: the document of the one that is kept, with every claim of all of them
 * once, and where each item of the others goes. Pure: the same organizations and choices make the same plan.
 */
export function planMerge({ kept, losing, below }: MergeGroup, choices: MergeChoices): MergePlan {
  const settling = new Settling(choices.values);
  const pairs = new Map(choices.pairs.map(({ id, into }) => [id, into]));
  const moves: ItemMove[] = [];
  const owners = new Map(itemsOf(kept.document).map(({ item }) => [item.id, kept.document.id]));
  const standings = standingsOf(kept);
  let document = kept.document;
  for (const lost of losing) {
    const moved: ItemMove[] = [
      {
        organizationId: lost.document.id,
        list: "presence",
        id: lost.document.presence.id,
        into: kept.document.presence.id,
      },
    ];
    document = chooseWords(document, kept.document.id, lost, settling);
    for (const [id, standing] of standingsOf(lost)) standings.set(id, standing);
    for (const list of itemLists)
      document = {
        ...document,
        [list]: mergeList(list, document, lost, { moved, pairs, owners, standings, settling }),
      };
    moves.push(...moved);
  }
  const group = [kept, ...losing].map((side) => side.document.id);
  document = { ...document, parentId: chooseParent({ kept, losing, below }, settling) };
  return {
    document,
    status:
      kept.status === "DRAFT" && losing.some(({ status }) => status === "PUBLISHED")
        ? "PUBLISHED"
        : kept.status,
    moves,
    differences: [...settling.differences.values()],
    problems: [...settling.problems(group), ...pairProblems(choices, losing, document, moves)],
  };
}

interface Merging {
  moved: ItemMove[];
  pairs: ReadonlyMap<string, string | null>;
  /** Whose each item of the merged document was. */
  owners: Map<string, string>;
  standings: Map<string, Standing>;
  settling: Settling;
}

/** One list of the merged document with that of one that goes: what is the same falls together, the rest comes behind. */
function mergeList(list: ItemList, merged: OrganizationDocument, lost: MergeSide, merging: Merging): Item[] {
  const { moved, pairs, owners, standings, settling } = merging;
  const organizationId = lost.document.id;
  const items = [...merged[list]] as unknown as Item[];
  const before = items.length;
  const taken = new Set<string>();
  for (const own of lost.document[list] as unknown as Item[]) {
    const item = belongingTo(own, moved);
    const wanted = pairs.get(own.id);
    const same =
      wanted === undefined || list === "entries"
        ? findSame(list, item, items.slice(0, before), taken)
        : items.find(({ id }) => id === wanted);
    moved.push({ organizationId, list, id: own.id, into: same?.id ?? null });
    if (!same) {
      items.push(item);
      owners.set(own.id, organizationId);
      continue;
    }
    taken.add(same.id);
    const [one, other] = [standings.get(same.id), standings.get(own.id)];
    const better = betterOf(one, other);
    const sides = {
      list,
      item: same,
      owner: owners.get(same.id)!,
      lost: item,
      other: organizationId,
      better,
    };
    items[items.indexOf(same)] = combineItems(sides, settling);
    if (better === "lost") standings.set(same.id, other!);
  }
  return items;
}

/** The item with the place and person it belongs to by the ids that these have in the merged document. */
function belongingTo(item: Item, moved: readonly ItemMove[]): Item {
  const into = (id: unknown) => moved.find((move) => move.id === id)?.into ?? id;
  return {
    ...item,
    ...("locationId" in item && { locationId: into(item.locationId) }),
    ...("contactId" in item && { contactId: into(item.contactId) }),
  };
}

/**
 * The item that says the same, the one that says it most alike first. Two items of one organization are two things: the
 * second falls together with the same one only where it says nothing else.
 */
function findSame(list: ItemList, item: Item, items: Item[], taken: ReadonlySet<string>): Item | undefined {
  const checked = itemParts[list][0]?.fields ?? [];
  const alike = (other: Item) => checked.filter((field) => other[field] === item[field]).length;
  return items
    .filter((other) => isSame(list, other, item) && (!taken.has(other.id) || alike(other) === checked.length))
    .sort((one, other) => alike(other) - alike(one))[0];
}

function standingsOf({ document, verifications }: MergeSide): Map<string, Standing> {
  return new Map(
    claimsOf(document).map((claim) => {
      const last = deciding(claim, verifications);
      const at = last && affirms(last) ? last.verifiedAt.getTime() : null;
      return [claim.id, { at, wrong: last !== null && at === null }];
    }),
  );
}

/** Verified later is better, verified at all better than not, and anything better than found wrong. */
function betterOf(kept: Standing | undefined, lost: Standing | undefined): Better {
  if (!kept || !lost) return null;
  const rank = ({ at, wrong }: Standing) => at ?? (wrong ? -2 : -1);
  if (rank(kept) === rank(lost)) return kept.at === null ? null : "kept";
  return rank(lost) > rank(kept) ? "lost" : "kept";
}

/** Of whom it is a branch: none of those that are merged nor of their own branches, and the kept one's parent first. */
function chooseParent({ kept, losing, below }: MergeGroup, settling: Settling): string | null {
  const group = [kept, ...losing].map(({ document }) => document);
  const above = (id: string | null, left = group.length): string | null => {
    const merged = group.find((document) => document.id === id);
    if (merged) return left > 0 ? above(merged.parentId, left - 1) : null;
    return id !== null && below.has(id) ? null : id;
  };
  let parent = above(kept.document.parentId);
  for (const { document } of losing) {
    const other = above(document.parentId);
    const preference = {
      from: parent === null ? "lost" : "kept",
      because: parent === null ? "FULLER" : "KEPT",
    } as const;
    const sides = {
      path: "parentId",
      owner: kept.document.id,
      other: document.id,
      value: parent,
      otherwise: other,
    };
    if (settling.isOthers(sides, preference)) parent = other;
  }
  return parent;
}

function itemsOf(document: OrganizationDocument): { list: ItemList; item: Item }[] {
  return itemLists.flatMap((list) => (document[list] as unknown as Item[]).map((item) => ({ list, item })));
}

/** What is wrong with the pairs: an item that is nobody's, or another kind of thing, or an entry where there is one. */
function pairProblems(
  { pairs }: MergeChoices,
  losing: readonly MergeSide[],
  merged: OrganizationDocument,
  moves: readonly ItemMove[],
): FieldProblem[] {
  const lost = losing.flatMap(({ document }) => itemsOf(document));
  const stands = itemsOf(merged);
  return pairs.flatMap(({ id, into }, index) => {
    const own = lost.find(({ item }) => item.id === id);
    const wrong = (field: string, message: FieldProblem["message"]) => [
      { path: `choices.pairs[${index}].${field}`, message },
    ];
    if (!own)
      return wrong("id", {
        en: "None of the organizations that go has an item of this id.",
        es: "Ninguna de las organizaciones que se van tiene algo con este id.",
      });
    const move = moves.find((each) => each.id === id)!;
    if (own.list === "entries" && move.into !== into)
      return wrong("into", {
        en: "Two entries in one section of a page always become one, and others never do.",
        es: "Dos entradas en una sección de una página siempre se vuelven una, y otras nunca.",
      });
    return into === null ||
      stands.some(({ list, item }) => list === own.list && item.id === into && into !== id)
      ? []
      : wrong("into", {
          en: "Choose an item of the same kind that stays.",
          es: "Elige algo del mismo tipo que se queda.",
        });
  });
}
