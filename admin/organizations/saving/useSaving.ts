import { createContext, useContext } from "react";
import type { Patient } from "../../saving/usePatience.ts";
import type { Base } from "./useBase.ts";
import type { Drafts } from "./useDrafts.ts";
import type { Landing } from "./useLanding.ts";
import type { MergedInto } from "./useMergedInto.ts";
import type { Newer } from "./useNewer.ts";
import type { Save } from "./useSave.ts";
import type { Unsaved } from "./useUnsaved.ts";

/** All that is known of the form's way to the server, and what can be done about it. */
export interface Saving extends Save, Unsaved, Omit<Landing, "saved">, Patient {
  /** The id that the organization has, or will have. */
  id: string;
  base: Base;
  newer: Newer;
  /** Whether it has become part of another one. */
  merged: MergedInto;
  /** What was typed earlier and not saved. */
  draft: Drafts;
  /** Has the form say again what is saved. */
  reset(): void;
}

export const SavingContext = createContext<Saving | null>(null);

/** How the form is saved. */
export function useSaving(): Saving {
  const saving = useContext(SavingContext);
  if (!saving) throw new Error("This stands inside an organization's form only.");
  return saving;
}
