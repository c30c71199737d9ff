import type { Localized } from "../document.ts";
import { type Better, itemParts, itemTexts, type Preference } from "./item-parts.ts";
import type { ItemList } from "./merge-plan.ts";
import type { Settling, Sides } from "./settle.ts";

type Plain = Record<string, unknown>;

/** Two items that are the same thing; the one that stands keeps its id. */
export interface SameItems {
  list: ItemList;
  /** The item that stands until now, and whose it was. */
  item: Plain & { id: string };
  owner: string;
  /** The item of one that goes, with what it belongs to as the merged document has it. */
  lost: Plain;
  other: string;
  better: Better;
}

/** One item out of two that are the same: each part of it from one of them, texts language by language. */
export function combineItems(
  { list, item, owner, lost, other, better }: SameItems,
  settling: Settling,
): Plain & { id: string } {
  const whole = `${list}.${item.id}`;
  const combined = { ...item };
  const settle = (sides: Pick<Sides, "path" | "asked" | "value" | "otherwise">, preference: Preference) =>
    settling.isOthers({ ...sides, owner, other }, preference);
  for (const { fields, prefer } of itemParts[list]) {
    const preference = prefer(item, lost, better);
    // A part is settled as one: by the choice of any of its fields, and told at each that differs.
    const asked = [...fields.map((field) => `${whole}.${field}`), whole];
    const others = fields.filter((field) =>
      settle({ path: `${whole}.${field}`, asked, value: item[field], otherwise: lost[field] }, preference),
    );
    if (others.length > 0) for (const field of fields) combined[field] = lost[field];
  }
  const texts = itemTexts[list];
  if (texts === null) return combined;
  const said = { ...(item[texts] as Localized) };
  for (const [tag, text] of Object.entries(lost[texts] as Localized)) {
    const path = `${whole}.${texts}.${tag}`;
    const sides = { path, asked: [path, whole], value: said[tag], otherwise: text };
    if (said[tag] === undefined || settle(sides, { from: "kept", because: "KEPT" })) said[tag] = text;
  }
  return { ...combined, [texts]: said };
}
