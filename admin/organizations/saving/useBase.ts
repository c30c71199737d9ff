import { useCallback, useMemo, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { LoadOrganization } from "#operations/organizations/organization";
import { queries } from "../../ask/queries.ts";
import { type LoadedOrganization, type OrganizationForm, toForm } from "../form/organization-form.ts";
import { patchesFor } from "./patch-form.ts";
import { type Rebased, rebaseForm } from "./rebase-form.ts";

/** What changes are relative to, and the revision that it was. */
export interface Ancestor {
  form: OrganizationForm;
  revision: number;
}

export interface Base {
  /** The newest that was loaded or saved; null for one that is not there yet. */
  organization: LoadedOrganization | null;
  /** The same, at once. */
  now(): LoadedOrganization | null;
  /** What it says, as a form. */
  theirs(): OrganizationForm;
  /** What the changes in the form are relative to: the same, but in conflicts what both started from. */
  ancestor(): OrganizationForm;
  /** The revision that this was. */
  since(): number;
  /** Takes a newer one in under what is typed; `over` says what of the form it knows already. */
  adopt(next: LoadedOrganization, over?: OrganizationForm): Rebased;
  /** Has the form say something, with its conflicts relative to an ancestor. */
  put(wanted: OrganizationForm, ancestor?: Ancestor): void;
}

/** What the form stands on: the organization as it is on the server, under what is typed here. */
export function useBase(form: UseFormReturn<OrganizationForm>, loaded: LoadedOrganization | null): Base {
  const [organization, setOrganization] = useState(loaded);
  const newest = useRef(loaded);
  const theirs = useRef<OrganizationForm>(null!);
  // What a new one knows from the start, nobody has typed.
  theirs.current ??= structuredClone(form.getValues());
  const revisionNow = useCallback(() => newest.current?.revision ?? 0, []);
  const ancestor = useRef<Ancestor>({ form: theirs.current, revision: revisionNow() });

  const put = useCallback(
    (wanted: OrganizationForm, relativeTo: Ancestor = { form: theirs.current, revision: revisionNow() }) => {
      ancestor.current = relativeTo;
      for (const { name, value } of patchesFor(form.getValues(), wanted))
        form.setValue(name as "name", value as string, { shouldDirty: true });
    },
    [form.getValues, form.setValue, revisionNow],
  );
  const adopt = useCallback(
    (next: LoadedOrganization, over: OrganizationForm = ancestor.current.form) => {
      const rebased = rebaseForm(over, toForm(next), form.getValues());
      newest.current = next;
      theirs.current = toForm(next);
      put(
        rebased.form,
        rebased.conflicts.length > 0
          ? { form: rebased.ancestor, revision: ancestor.current.revision }
          : undefined,
      );
      setOrganization(next);
      queries.setQueryData([LoadOrganization.name, { id: next.id }], { organization: next });
      return rebased;
    },
    [form.getValues, put],
  );
  const now = useCallback(() => newest.current, []);
  const theirsNow = useCallback(() => theirs.current, []);
  const ancestorNow = useCallback(() => ancestor.current.form, []);
  const since = useCallback(() => ancestor.current.revision, []);
  return useMemo(
    () => ({ organization, now, theirs: theirsNow, ancestor: ancestorNow, since, adopt, put }),
    [organization, now, theirsNow, ancestorNow, since, adopt, put],
  );
}
