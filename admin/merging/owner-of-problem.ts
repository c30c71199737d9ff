import { lists } from "../organizations/changes/form-fields.ts";
import type { Compared } from "./compared-of.ts";

/**
 * In whose form something wrong with the merged one can be mended: an item that comes along stands in the form of the one
 * that goes, all the rest in that of the one that stays. Pure.
 */
export function ownerOfProblem(path: string, { sides, merged, items }: Compared): string {
  const [, list = "", place] = /^([a-zA-Z]+)\[(\d+)\]/.exec(path) ?? [];
  const [kept] = sides;
  if (!(lists as readonly string[]).includes(list)) return kept!.id;
  const item = merged.form[list as "phones"][Number(place)];
  const moved = items.find((each) => each.into === null && each.path === `${list}.${item?.id}`);
  return moved?.organizationId ?? kept!.id;
}
