import type { Work } from "../editorial/work.ts";
import { authorize } from "../policies/law.ts";
import { savedViewPolicy } from "../policies/saved-view.ts";
import { findView } from "./find-view.ts";
import { lockViews } from "./lock-views.ts";
import { ownerOf } from "./owner-of.ts";
import type { View } from "./view.type.ts";

/** Takes a view of whoever asks away, and gives it a last time. Fails with FORBIDDEN, NOT_FOUND. */
export async function removeView(
  { tx, actor }: Work,
  { id }: { id: string; requestId?: string | null },
): Promise<View> {
  await lockViews(tx, ownerOf(actor));
  const view = await findView(tx, id);
  authorize(savedViewPolicy, "remove", actor, view);
  await tx.savedView.delete({ where: { id: view.id } });
  return { ...view, createdAt: view.createdAt.toISOString() };
}
