import { itemAt } from "../../documents/compare.ts";
import { flatten } from "../../documents/flatten.ts";
import { type Conflict, merge } from "../../documents/merge.ts";
import type { Words } from "../../locales.ts";
import { doubleEntries } from "../checks/consistency.ts";
import { findProblems } from "../checks/find-problems.ts";
import type { Entry, OrganizationDocument } from "../document.ts";
import { organizationShape } from "../organization-shape.ts";

export interface Reconciled {
  /** Both changes together; of conflicts it has yours. What follows from other fields is still to be derived. */
  document: OrganizationDocument;
  /** Paths of the fields that came from them. */
  taken: string[];
  /** The fields that both changed, and those that are right on either side and do not fit together. */
  conflicts: (Conflict & { message: Words })[];
}

/**
 * Merges two changes of one organization, of which each is a whole and valid document. What comes out is whole too, or
 * says where it is not: a phone that you moved into a house which they took away is a conflict of its `locationId`.
 * Pure.
 */
export function reconcileDocuments(
  base: OrganizationDocument,
  theirs: OrganizationDocument,
  yours: OrganizationDocument,
): Reconciled {
  const merged = merge(base, theirs, yours, organizationShape);
  const document = { ...merged.document, id: theirs.id, presence: theirs.presence } as OrganizationDocument;
  const conflicts = merged.conflicts.map((conflict) => ({
    ...conflict,
    message: {
      en: "Somebody else has changed this too: only one of the two can stay.",
      es: "Otra persona también cambió esto: solo puede quedar uno de los dos.",
    },
  }));
  if (conflicts.length === 0) conflicts.push(...misfits(document, { base, theirs, yours }));
  return { document, taken: merged.taken, conflicts };
}

type Sides = Record<"base" | "theirs" | "yours", OrganizationDocument>;

/** What is wrong in a merged document though it is in neither of the two: each a conflict at its field. */
function misfits(document: OrganizationDocument, { base, theirs, yours }: Sides): Reconciled["conflicts"] {
  const [b, t, y] = [base, theirs, yours].map((side) => flatten(side, organizationShape));
  const doubles = doubleEntries(document.entries).map((index) => document.entries[index]!);
  const twice = doubles.map(({ country, section }) => {
    const stands = (entry: Entry) => entry.country === country && entry.section === section;
    const own = yours.entries.find(stands)!;
    const path = `entries.${own.id}`;
    return {
      path,
      base: itemAt(base, path, organizationShape),
      theirs: theirs.entries.find(stands)!,
      yours: own,
      message: {
        en: "Somebody else has put it in this section too. Keep their entry, or take it away with yours in its place.",
        es: "Otra persona también la puso en esta sección. Deja su entrada, o quítala y pon la tuya en su lugar.",
      },
    };
  });
  const others = findProblems(document)
    .filter(({ path }) => !/^entries\[\d+\]$/.test(path))
    .map((problem) => {
      const path = byId(problem.path, document);
      return {
        path,
        base: b!.get(path) ?? null,
        theirs: t!.get(path) ?? null,
        yours: y!.get(path) ?? null,
        message: {
          en: `With what somebody else has changed this does not fit together any more. ${problem.message.en}`,
          es: `Con lo que cambió otra persona, esto ya no encaja. ${problem.message.es}`,
        },
      };
    });
  return [...twice, ...others];
}

/** `phones[2].label.es` as it is written in conflicts and in history: `phones.ID.label.es`. */
function byId(path: string, document: OrganizationDocument): string {
  return path.replace(/^(\w+)\[(\d+)\]/, (_, list: string, index: string) => {
    const { keyedBy } = organizationShape[list] as { keyedBy: string };
    const items = document[list as keyof OrganizationDocument] as unknown as Record<string, string>[];
    return `${list}.${items[Number(index)]![keyedBy]}`;
  });
}
