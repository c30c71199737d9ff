import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { AskError, FieldProblem } from "../../ask/ask-error.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { focusField } from "./focus-field.ts";
import { nameOfPath } from "./name-of-path.ts";

/** Something the server refused, at the field that has it; the name is null where the form has no such field. */
export interface Refusal {
  name: string | null;
  message: string;
}

export interface Refusals {
  /** What was said of the whole; null while nothing was refused. */
  message: string | null;
  fields: Refusal[];
  /** Shows them at their fields, and puts the cursor into the first. */
  show(error: AskError, input: object): void;
  clear(): void;
}

/**
 * What the server refused, told at the fields; told no more of a field that was changed since. That it is part of another
 * organization is no refusal of what was sent: `onMerged` hears of it.
 */
export function useRefusals(
  form: UseFormReturn<OrganizationForm>,
  onMerged: (into: string) => void,
): Refusals {
  const [refused, setRefused] = useState<Pick<Refusals, "message" | "fields">>({ message: null, fields: [] });
  const { subscribe, getValues, setError, clearErrors } = form;
  const names = useRef(new Set<string>());

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const changed = [...names.current].filter(
            (each) =>
              name !== undefined &&
              (each === name || each.startsWith(`${name}.`) || name.startsWith(`${each}.`)),
          );
          if (changed.length === 0) return;
          for (const each of changed) {
            names.current.delete(each);
            clearErrors(each as "name");
          }
          setRefused(({ message, fields }) => {
            const left = fields.filter((field) => field.name === null || !changed.includes(field.name));
            return { message: left.length > 0 ? message : null, fields: left };
          });
        },
      }),
    [subscribe, clearErrors],
  );

  const clear = useCallback(() => {
    for (const name of names.current) clearErrors(name as "name");
    names.current.clear();
    setRefused({ message: null, fields: [] });
  }, [clearErrors]);

  const show = useCallback(
    (error: AskError, input: object) => {
      clear();
      if (error.told.mergedInto) return onMerged(error.told.mergedInto);
      const values = getValues();
      const toRefusal = ({ path, message }: FieldProblem) => ({
        name: nameOfPath(path, values, input),
        message,
      });
      const fields = error.fields.map(toRefusal);
      for (const { name, message } of fields) {
        if (name === null) continue;
        names.current.add(name);
        setError(name as "name", { type: "server", message });
      }
      setRefused({ message: error.message, fields });
      const first = firstOnPage(fields.flatMap(({ name }) => name ?? []));
      if (first) focusField(first);
    },
    [clear, getValues, setError, onMerged],
  );

  return useMemo(() => ({ ...refused, show, clear }), [refused, show, clear]);
}

/** Which of the fields stands highest on the page. */
function firstOnPage(names: string[]): string | undefined {
  const placed = names.flatMap((name) => {
    const element = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
    return element ? [{ name, top: element.getBoundingClientRect().top }] : [];
  });
  return placed.sort((one, other) => one.top - other.top)[0]?.name ?? names[0];
}
