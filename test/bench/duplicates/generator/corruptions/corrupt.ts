import { type CorruptionKind, corruptions as rates } from "../../rates.ts";
import { copySketch, type Sketch, shownName } from "../sketch.ts";
import type { Corruption, Damage } from "./corruption.ts";
import { fieldCorruptions } from "./fields.ts";
import { addressCorruptions, linkCorruptions } from "./links-and-addresses.ts";
import { letterCorruptions } from "./misspell-names.ts";
import { mailboxCorruptions, phoneCorruptions } from "./phones-and-mailboxes.ts";
import { nameCorruptions } from "./rewrite-names.ts";

const all: Record<CorruptionKind, Corruption> = {
  ...fieldCorruptions,
  ...nameCorruptions,
  ...letterCorruptions,
  ...phoneCorruptions,
  ...mailboxCorruptions,
  ...linkCorruptions,
  ...addressCorruptions,
};

/** As they stand there: words before letters, and what is another before how it is written. */
const order = Object.keys(all) as CorruptionKind[];

/** Of each row at most one: the second would hide the first. */
const exclusive: CorruptionKind[][] = [
  ["name translated", "acronym instead of the name"],
  ["acronym instead of the name", "words dropped"],
  ["acronym instead of the name", "words in another order"],
  ["acronym instead of the name", "typo in the name"],
  ["acronym instead of the name", "legal form changed"],
  ["acronym instead of the name", "place added to the name"],
  ["acronym instead of the name", "upper case"],
  Object.keys(mailboxCorruptions) as CorruptionKind[],
  Object.keys(linkCorruptions) as CorruptionKind[],
  ["address written otherwise", "address in one line", "address reduced to the city"],
  ["address moved", "address reduced to the city"],
  ["address moved", "coordinates off or missing"],
  ["fields missing", "coordinates off or missing"],
  ["fields missing", "postcode wrong or missing"],
  ["fields missing", "description rewritten"],
  ["phone dropped", "phone replaced", "phone mistyped"],
  ["phone reformatted", "phone in an old form"],
];

/** A copy with exactly so many corruptions, or null where those that were drawn do not fit the organization. */
export function corrupt(
  original: Sketch,
  count: number,
  damage: Damage,
): { sketch: Sketch; corruptions: CorruptionKind[] } | null {
  const drawn = new Set<CorruptionKind>();
  const left: Partial<Record<CorruptionKind, number>> = { ...rates };
  while (drawn.size < count) {
    const kind = damage.dice.weighted(left as Record<CorruptionKind, number>);
    delete left[kind];
    // What there is nothing of cannot suffer; another is drawn then, so that the number stays what was thrown.
    if (Object.keys(left).length === 0) return null;
    if (!all[kind](copySketch(original), damage)) continue;
    drawn.add(kind);
    for (const row of exclusive) if (row.includes(kind)) for (const other of row) delete left[other];
  }
  const sketch = copySketch(original);
  const corruptions = order.filter((kind) => drawn.has(kind));
  if (!corruptions.every((kind) => all[kind](sketch, damage))) return null;
  // A city that is added and dropped again has harmed nobody.
  const renamed = corruptions.some((kind) => kind in nameCorruptions || kind in letterCorruptions);
  return renamed && shownName(sketch) === shownName(original) ? null : { sketch, corruptions };
}
