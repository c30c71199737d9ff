import type { Transaction } from "../../database/prisma.ts";
import { type FieldProblem, fail } from "../../errors.ts";
import { isUuid } from "../is-uuid.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { lockOrganizations } from "../locks/lock-organizations.ts";
import { lockParents } from "../locks/lock-parents.ts";
import { findBelow, findKin, type Kin } from "./find-kin.ts";
import type { MergeGroup } from "./merge-plan.ts";

/** Organizations that are to become one, and who hangs on those that go. */
export interface LockedGroup extends MergeGroup<LoadedOrganization> {
  branches: LoadedOrganization[];
  kin: Kin[];
}

/** Which organizations are to become one. */
export interface GroupIds {
  keepId: string;
  loseIds: readonly string[];
}

/** More than anybody can look at side by side. */
const most = 10;

/** The ids as ids are written; stops with BAD_INPUT or TOO_MANY_ITEMS where they cannot be merged. */
export function checkGroup({ keepId, loseIds }: GroupIds): { keepId: string; loseIds: string[] } {
  const ids = [...new Set(loseIds.map((id) => id.toLowerCase()))];
  const wrong = (message: FieldProblem["message"]) =>
    fail("BAD_INPUT", undefined, [{ path: "loseIds", message }]);
  if (ids.length === 0)
    wrong({
      en: "Name at least one organization that goes.",
      es: "Indica al menos una organización que se va.",
    });
  if (ids.length > most)
    fail("TOO_MANY_ITEMS", {
      en: `These are ${ids.length} organizations; merge ${most} at once at most.`,
      es: `Son ${ids.length} organizaciones; fusiona ${most} a la vez como máximo.`,
    });
  if (ids.includes(keepId.toLowerCase()))
    wrong({
      en: "The one that is kept cannot go as well. Name another one.",
      es: "La que se queda no puede irse también. Indica otra.",
    });
  return { keepId: keepId.toLowerCase(), loseIds: ids };
}

/** The group out of what was loaded; NOT_FOUND where one of them is not there. */
export function toGroup(
  { keepId, loseIds }: { keepId: string; loseIds: string[] },
  loaded: readonly LoadedOrganization[],
): Omit<MergeGroup<LoadedOrganization>, "below"> {
  const find = (id: string) =>
    loaded.find(({ document }) => document.id === id) ??
    fail("NOT_FOUND", { en: "No organization has that id.", es: "Ninguna organización tiene ese id." });
  return { kept: find(keepId), losing: loseIds.map(find) };
}

/**
 * Locks organizations that are to become one to the transaction's end, with their branches and with those that were
 * merged into them before, and loads them; then nobody gets another parent meanwhile. NOT_FOUND where there is none.
 */
export async function lockGroup(
  tx: Transaction,
  ids: { keepId: string; loseIds: string[] },
): Promise<LockedGroup> {
  const group = [ids.keepId, ...ids.loseIds].filter(isUuid);
  const lost = ids.loseIds.filter(isUuid);
  const expected = await findKin(tx, lost, group);
  const loaded = await lockOrganizations(tx, [...group, ...expected.map(({ id }) => id)]);
  await lockParents(tx, null, ids.keepId);
  const kin = await findKin(tx, lost, group);
  // Who became a branch in that very moment is locked late; should that end in a mutual wait, the verb begins again.
  const late = kin.filter(({ id }) => !loaded.some(({ document }) => document.id === id));
  if (late.length > 0)
    loaded.push(
      ...(await lockOrganizations(
        tx,
        late.map(({ id }) => id),
      )),
    );
  const branches = new Set(kin.flatMap(({ id, kind }) => (kind === "BRANCH" ? [id] : [])));
  return {
    ...toGroup(ids, loaded),
    below: await findBelow(tx, group),
    branches: loaded.filter(({ document }) => branches.has(document.id)),
    kin,
  };
}
