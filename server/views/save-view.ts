import { randomUUID } from "node:crypto";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { savedViewPolicy } from "../policies/saved-view.ts";
import { checkView, type ViewContent } from "./check-view.ts";
import { findView } from "./find-view.ts";
import { lockViews } from "./lock-views.ts";
import { ownerOf } from "./owner-of.ts";
import type { View } from "./view.type.ts";

export interface SaveView extends ViewContent {
  id?: string | null;
  requestId?: string | null;
}

/** More than anybody finds their way among. */
const mostViews = 100;

/**
 * Keeps a list as whoever asks sees it, under a name; with an id, the view of that id says this from now on. Fails with
 * FORBIDDEN, NOT_FOUND, BAD_INPUT, TOO_MANY_ITEMS.
 */
export async function saveView({ tx, actor, now }: Work, { id, ...given }: SaveView): Promise<View> {
  const userId = ownerOf(actor);
  await lockViews(tx, userId);
  const before = id == null ? null : await findView(tx, id);
  authorize(savedViewPolicy, "save", actor, before ?? { userId });
  const { name, resource, query } = checkView(given);
  const others = await tx.savedView.findMany({
    where: { userId, resource, ...(before && { NOT: { id: before.id } }) },
    select: { name: true },
  });
  if (others.some((other) => other.name === name))
    fail("BAD_INPUT", undefined, [
      {
        path: "name",
        message: {
          en: "You have a view of this name; take another.",
          es: "Ya tienes una vista con este nombre; elige otro.",
        },
      },
    ]);
  if (others.length >= mostViews)
    fail("TOO_MANY_ITEMS", {
      en: `You have ${mostViews} views of this list. Remove one that you do not use.`,
      es: `Tienes ${mostViews} vistas de esta lista. Quita una que no uses.`,
    });
  const data = { name, resource, query: query as Prisma.InputJsonObject };
  const saved = before
    ? await tx.savedView.update({ where: { id: before.id }, data })
    : await tx.savedView.create({ data: { ...data, id: randomUUID(), userId, createdAt: now } });
  return { ...saved, createdAt: saved.createdAt.toISOString() };
}
