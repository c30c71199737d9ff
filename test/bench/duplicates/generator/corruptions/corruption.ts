import type { CorruptionKind } from "../../rates.ts";
import type { Taken } from "../contacts/mailboxes.ts";
import type { Dice } from "../dice.ts";
import type { Sketch } from "../sketch.ts";

export interface Damage {
  dice: Dice;
  taken: Taken;
}

/** Changes a copy as another list would have it; answers whether there was anything to change. */
export type Corruption = (copy: Sketch, damage: Damage) => boolean;

export type Corruptions<K extends CorruptionKind> = Record<K, Corruption>;
