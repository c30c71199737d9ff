import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Conflict } from "../../saving/conflict.ts";
import { compareForms, type FormChange } from "../changes/compare-forms.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { rebaseForm } from "./rebase-form.ts";
import type { Base } from "./useBase.ts";

/** Often enough to seem at once, and no work on every key. */
const lookAfter = 100;

export interface Unsaved {
  changes: FormChange[];
  /** What others changed too, for the person to decide. */
  conflicts: Conflict[];
  /** The same, at once. */
  look(): Pick<Unsaved, "changes" | "conflicts">;
}

const nothing: Pick<Unsaved, "changes" | "conflicts"> = { changes: [], conflicts: [] };

/** What differs in the form from what is saved. */
export function useUnsaved(form: UseFormReturn<OrganizationForm>, base: Base): Unsaved {
  const [seen, setSeen] = useState(nothing);
  const { subscribe, getValues } = form;
  const latest = useRef(base);
  latest.current = base;

  const look = useCallback(() => {
    const [theirs, ancestor, mine] = [latest.current.theirs(), latest.current.ancestor(), getValues()];
    const found = {
      changes: compareForms(theirs, mine),
      conflicts: ancestor === theirs ? nothing.conflicts : rebaseForm(ancestor, theirs, mine).conflicts,
    };
    setSeen(found);
    return found;
  }, [getValues]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const end = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(look, lookAfter);
      },
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [subscribe, look]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved has changed, so what is unsaved may have.
  useEffect(() => {
    look();
  }, [base.organization, look]);

  return useMemo(() => ({ ...seen, look }), [seen, look]);
}
