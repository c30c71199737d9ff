import type { SavedView } from "../../generated/prisma/client.ts";
import type { Desk } from "../editorial/work.ts";
import { savedViewPolicy } from "../policies/saved-view.ts";
import { ownerOf } from "./owner-of.ts";

/** The views of a list that whoever asks has saved, oldest first. Fails with FORBIDDEN for a key. */
export function readViews(
  { db, actor }: Pick<Desk, "db" | "actor">,
  { resource }: { resource: string },
): Promise<SavedView[]> {
  ownerOf(actor);
  return db.savedView.findMany({
    where: { AND: [savedViewPolicy.rows(actor), { resource }] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}
