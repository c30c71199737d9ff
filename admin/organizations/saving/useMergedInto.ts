import { useCallback, useMemo, useState } from "react";
import { LoadOrganization } from "#operations/organizations/organization";
import { queries } from "../../ask/queries.ts";
import type { LoadedOrganization } from "../form/organization-form.ts";

export interface MergedInto {
  /** The id of the organization that this one has become part of while it was open; null while it stands alone. */
  into: string | null;
  /** Whether it is being asked what becomes of what is typed. */
  isAsking: boolean;
  /** Hears that it is part of another one now, and asks. */
  tell(into: string): void;
  ask(open: boolean): void;
  /** Hears that it stands alone again. */
  forget(): void;
  /** Where to go on, for what was typed is taken care of; null while one stays. */
  leaving: string | null;
  leave(address: string): void;
}

/** The id of the organization that answers for another one; null for one that answers for itself. */
export function mergedIntoOf(
  { id, status, mergedInto }: Pick<LoadedOrganization, "id" | "status" | "mergedInto">,
  asked: string,
): string | null {
  if (status === "MERGED") return mergedInto?.id ?? id;
  return id === asked ? null : id;
}

/** Whether the organization in the form has become part of another one: then nothing can be saved here any more. */
export function useMergedInto(id: string): MergedInto {
  const [into, setInto] = useState<string | null>(null);
  const [isAsking, ask] = useState(false);
  const [leaving, leave] = useState<string | null>(null);
  const tell = useCallback(
    (kept: string) => {
      setInto(kept);
      ask(true);
      // The page says so itself once nothing is typed in it.
      void queries.invalidateQueries({ queryKey: [LoadOrganization.name, { id }] });
    },
    [id],
  );
  const forget = useCallback(() => {
    setInto(null);
    ask(false);
  }, []);
  return useMemo(
    () => ({ into, isAsking, tell, ask, forget, leaving, leave }),
    [into, isAsking, tell, forget, leaving],
  );
}
