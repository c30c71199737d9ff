import type { EditorialContext } from "../../editorial/context.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import type { MergeGroup } from "./merge-plan.ts";

/** What stands beside the documents of those that go. */
export interface Beside {
  redirects: string[];
  notes: number;
  proposals: number;
}

const counted = new WeakMap<object, Promise<Beside>>();

/** What would go along in a merge, read once for whoever asks first. */
export function countBeside(
  { db }: Pick<EditorialContext, "db">,
  group: MergeGroup<LoadedOrganization>,
): Promise<Beside> {
  const known = counted.get(group);
  if (known) return known;
  const ids = group.losing.map(({ document }) => document.id);
  const read = async (): Promise<Beside> => {
    const former = await db.organization.findMany({
      where: { OR: [{ id: { in: ids } }, { mergedInto: { in: ids } }] },
      select: { id: true, slug: true, redirects: { select: { slug: true } } },
    });
    const names = former.flatMap(({ id, slug, redirects }) => [
      id,
      slug,
      ...redirects.map((old) => old.slug),
    ]);
    return {
      redirects: names.sort(),
      notes: await db.note.count({ where: { organizationId: { in: ids } } }),
      proposals: await db.proposal.count({ where: { organizationId: { in: ids }, status: "OPEN" } }),
    };
  };
  const reading = read();
  counted.set(group, reading);
  return reading;
}
