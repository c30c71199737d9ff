import { Button, Snackbar } from "@mui/material";
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { useTranslate } from "react-admin";

type Offer = (says: string, undo: () => void) => void;
const Context = createContext<Offer | null>(null);

/** Time to read what went, and to reach the button by keyboard. */
const staysFor = 12_000;

/** Offers to undo what was just removed from the form; what was removed before that can be undone after it. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const [offers, setOffers] = useState<{ says: string; undo: () => void }[]>([]);
  const offer = useCallback<Offer>((says, undo) => setOffers((before) => [...before, { says, undo }]), []);
  const last = offers.at(-1);
  return (
    <Context.Provider value={offer}>
      {children}
      <Snackbar
        key={offers.length}
        open={last !== undefined}
        message={last?.says}
        autoHideDuration={staysFor}
        onClose={(_, reason) => reason !== "clickaway" && setOffers([])}
        action={
          <Button
            size="small"
            color="inherit"
            onClick={() => {
              last?.undo();
              setOffers((before) => before.slice(0, -1));
            }}
          >
            {translate("words.action.undo")}
          </Button>
        }
      />
    </Context.Provider>
  );
}

/** Says what was removed and offers to undo it. */
export function useUndo(): Offer {
  const offer = useContext(Context);
  if (!offer) throw new Error("This stands inside an organization's form only.");
  return offer;
}
