import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { ReadPasted } from "#operations/organizations/pasting/read-pasted";
import { ask } from "../../ask/ask.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { isPlain, isWorthAsking, type PasteTarget, type ReadLines, toItems } from "./pasted.ts";
import { surroundingsOf } from "./surroundings.ts";
import { type Pasting, PastingContext } from "./usePasteOffer.ts";

const PasteDialog = lazy(() => import("./PasteDialog.tsx"));

interface Open {
  target: PasteTarget;
  text: string;
  /** What was read of the text already. */
  read: ReadLines | null;
}

/** Reads what is pasted into the form, and shows it to be confirmed. */
export function PastingProvider({ children }: { children: ReactNode }) {
  const { getValues } = useFormContext<OrganizationForm>();
  const [open, setOpen] = useState<Open | null>(null);
  const newest = useRef(0);
  const read = useCallback(
    async (text: string, target: PasteTarget) => {
      const asked = ++newest.current;
      const from = document.activeElement;
      // Offline, or over the limit of the door: the text is in the field, and nothing is lost.
      const answer = await ask(ReadPasted, { text, ...surroundingsOf(getValues(), target) }).catch(
        () => null,
      );
      // Another text was pasted meanwhile, or the cursor is elsewhere: whoever went on typing is not interrupted.
      if (!answer || asked !== newest.current || document.activeElement !== from) return;
      const items = toItems(answer.readPasted, target);
      if (isWorthAsking(items, text, target)) setOpen({ target, text, read: answer.readPasted });
    },
    [getValues],
  );
  const pasting = useMemo<Pasting>(
    () => ({
      offer: (list, index) => (text) => {
        if (!isPlain(list, text)) read(text, { list, index });
        return false;
      },
      ask: (target) => setOpen({ target, text: "", read: null }),
    }),
    [read],
  );
  return (
    <PastingContext.Provider value={pasting}>
      {children}
      {open && (
        <Suspense>
          <PasteDialog {...open} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </PastingContext.Provider>
  );
}
