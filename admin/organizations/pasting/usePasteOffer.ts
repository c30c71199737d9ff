import { createContext, useContext } from "react";
import type { PastedList, PasteTarget } from "./pasted.ts";

export interface Pasting {
  /** Hears a text that is pasted into an item's field. Always false: the text goes into the field, whatever is offered. */
  offer(list: PastedList, index: number): (text: string) => boolean;
  /** Opens the dialog for lines that are yet to be pasted. */
  ask(target: PasteTarget): void;
}

export const PastingContext = createContext<Pasting | null>(null);

function usePasting(): Pasting {
  const pasting = useContext(PastingContext);
  if (!pasting) throw new Error("This stands inside an organization's form only.");
  return pasting;
}

/**
 * Offers to read what is pasted into a field, when it is more than the field is for:
 * `<FormText onPasteText={offerPaste("phones", index)} />`. The text stands in the field meanwhile, and stays there
 * unless what was read is confirmed.
 */
export const usePasteOffer = () => usePasting().offer;

/** Opens the dialog that reads pasted lines. */
export const usePasteDialog = () => usePasting().ask;
