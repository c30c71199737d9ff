import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { LeaveDialog } from "../../saving/LeaveDialog.tsx";
import { usePatience } from "../../saving/usePatience.ts";
import { setUnsaved } from "../../session/unsaved.ts";
import { UndoProvider } from "../form/items/UndoBar.tsx";
import { OrganizationProvider } from "../form/OrganizationContext.tsx";
import {
  blankForm,
  type LoadedOrganization,
  type OrganizationForm,
  toForm,
} from "../form/organization-form.ts";
import { useBase } from "./useBase.ts";
import { useDrafts } from "./useDrafts.ts";
import { useLanding } from "./useLanding.ts";
import { useNewer } from "./useNewer.ts";
import { useSave } from "./useSave.ts";
import { type Saving, SavingContext } from "./useSaving.ts";
import { useUnsaved } from "./useUnsaved.ts";

interface Props {
  id: string;
  /** As it was loaded; null for one that is not there yet. */
  organization: LoadedOrganization | null;
  /** What a new one knows already. */
  given?: Partial<OrganizationForm>;
  children: ReactNode;
}

/**
 * Makes the form of an organization and keeps what is typed into it: saving, drafts, conflicts, undo. Stands around the
 * whole page: inside are react-hook-form's context, `useOrganization()`, `useUndo()` and `useSaving()`.
 */
export function SavingProvider(props: Props) {
  return (
    <UndoProvider>
      <SavedForm {...props} />
    </UndoProvider>
  );
}

function SavedForm({ id: firstId, organization: loaded, given, children }: Props) {
  const [defaultValues] = useState(() => (loaded ? toForm(loaded) : { ...blankForm(), ...given }));
  const form = useForm<OrganizationForm>({ defaultValues });
  const [id, setId] = useState(firstId);
  const base = useBase(form, loaded);
  const unsaved = useUnsaved(form, base);
  const patient = usePatience();
  const landing = useLanding(base, patient);
  const save = useSave({ form, id, base, unsaved, patient, landing });
  const draft = useDrafts({ form, id, base, takeId: setId });
  const newer = useNewer({ base, unsaved, isBusy: patient.phase !== "STILL", landing });

  // A page that is shown again asks again: what comes is taken in under what is typed.
  useEffect(() => {
    const known = base.now();
    if (!loaded || !known || loaded === known || loaded.revision < known.revision) return;
    landing.tellKept(loaded, known.revision, base.adopt(loaded).taken);
  }, [loaded, base.now, base.adopt, landing.tellKept]);

  // A new one goes on, on the same page, under the address that it has from now on.
  const madeId = loaded ? undefined : base.organization?.id;
  useEffect(() => {
    if (madeId === undefined) return;
    const { pathname } = window.location;
    window.history.replaceState(window.history.state, "", pathname.replace(/[^/]+$/, madeId));
  }, [madeId]);

  const isBusy = patient.phase !== "STILL";
  const maySave = base.organization === null || base.organization.may.includes("save");
  const isUnsaved = unsaved.changes.length > 0 || isBusy;
  useEffect(() => {
    setUnsaved(id, isUnsaved);
    return () => setUnsaved(id, false);
  }, [id, isUnsaved]);

  const { put, theirs } = base;
  const { clear } = save.refusals;
  const reset = useCallback(() => {
    put(theirs());
    clear();
  }, [put, theirs, clear]);

  const saving = useMemo<Saving>(
    () => ({ ...save, ...unsaved, ...landing, ...patient, id, base, draft, newer, reset }),
    [save, unsaved, landing, patient, id, base, draft, newer, reset],
  );
  return (
    <FormProvider {...form}>
      <OrganizationProvider id={id} organization={base.organization}>
        <SavingContext.Provider value={saving}>
          {children}
          <LeaveDialog unsaved={unsaved.changes.length} isBusy={isBusy} onSave={maySave ? save.save : null} />
        </SavingContext.Provider>
      </OrganizationProvider>
    </FormProvider>
  );
}
