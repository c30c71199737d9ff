import { useEffect, useRef } from "react";
import { useFormContext } from "react-hook-form";
import { CheckOrganization } from "#operations/organizations/findings/findings";
import { ask } from "../../ask/ask.ts";
import { compareForms } from "../changes/compare-forms.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { type OrganizationForm, toInput } from "../form/organization-form.ts";
import { nameOfPath } from "../saving/name-of-path.ts";
import { useSaving } from "../saving/useSaving.ts";
import type { FindingsStore } from "./findings-store.ts";
import { gatherFindings } from "./gather-findings.ts";
import { useKept } from "./useKept.ts";

/** A pause in typing: shorter, and it would speak into a word; longer, and one is in the next field already. */
const askAfter = 400;

/** Keeps the findings as the form is, and tells at each field that was left what would keep it from being saved. */
export function useChecking(store: FindingsStore): void {
  const { id, base, refusals } = useSaving();
  const { readOnly } = useOrganization();
  const { getValues, subscribe, setError, clearErrors, getFieldState } = useFormContext<OrganizationForm>();
  const left = useRef(new Set<string>());
  const problems = useRef(new Map<string, string>());
  const told = useRef(new Set<string>());
  const { now, theirs } = base;
  const isTried = refusals.message !== null;
  const { kept, version } = useKept();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is looked at anew when its version changes.
  useEffect(() => {
    if (version === null) return;
    if (readOnly) {
      const form = getValues();
      return store.set(gatherFindings(null, kept, form, toInput(form)));
    }
    let timer: ReturnType<typeof setTimeout>;
    let asking: AbortController | null = null;

    const tell = () => {
      const errorAt = (name: string) => getFieldState(name as "name").error;
      for (const name of told.current) {
        if (problems.current.has(name)) continue;
        told.current.delete(name);
        if (errorAt(name)?.type === "check") clearErrors(name as "name");
      }
      for (const [name, message] of problems.current) {
        const isSaid = errorAt(name) !== undefined && !told.current.has(name);
        if (isSaid || !isLeft(name, left.current)) continue;
        told.current.add(name);
        setError(name as "name", { type: "check", message });
      }
    };

    const look = async () => {
      asking?.abort();
      asking = new AbortController();
      const { signal } = asking;
      const form = structuredClone(getValues());
      // A blank page is not wrong yet: it is looked at once somebody has begun it, or wants it saved as it is.
      if (!now() && !isTried && compareForms(theirs(), form).length === 0) {
        store.set({ open: [], aside: [] });
        problems.current = new Map();
        return tell();
      }
      const input = toInput(form);
      try {
        const { checkOrganization } = await ask(
          CheckOrganization,
          { id, baseRevision: now()?.revision ?? 0, input },
          { signal },
        );
        if (signal.aborted) return;
        store.set(gatherFindings(checkOrganization.findings, kept, form, input));
        problems.current = new Map(
          checkOrganization.problems.flatMap(({ path, message }) => {
            const name = nameOfPath(path, form, input);
            return name === null ? [] : [[name, message] as const];
          }),
        );
        tell();
      } catch {
        // What cannot be asked just now is asked at the next pause; saving says it in any case.
      }
    };

    const leave = ({ target }: FocusEvent) => {
      const name = (target as HTMLElement).closest<HTMLElement>("[data-field]")?.dataset.field;
      if (!name) return;
      left.current.add(name);
      tell();
    };
    const end = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        asking?.abort();
        timer = setTimeout(look, askAfter);
      },
    });
    document.addEventListener("focusout", leave);
    void look();
    return () => {
      clearTimeout(timer);
      asking?.abort();
      end();
      document.removeEventListener("focusout", leave);
    };
  }, [
    id,
    version,
    readOnly,
    isTried,
    now,
    theirs,
    store,
    getValues,
    subscribe,
    setError,
    clearErrors,
    getFieldState,
  ]);
}

/** Whether the person has been in a field, or in what stands in it, and has left it. */
function isLeft(name: string, left: ReadonlySet<string>): boolean {
  return [...left].some(
    (field) => field === name || field.startsWith(`${name}.`) || name.startsWith(`${field}.`),
  );
}
