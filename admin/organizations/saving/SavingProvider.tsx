import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useNavigate } from "react-router-dom";
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
import { useHandedOver } from "./useHandedOver.ts";
import { useLanding } from "./useLanding.ts";
import { mergedIntoOf, useMergedInto } from "./useMergedInto.ts";
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
  /** Hears that it became part of another one, when nothing is typed any more that could be lost. */
  onMerged?: (() => void) | undefined;
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

function SavedForm({ id: firstId, organization: loaded, given, onMerged, children }: Props) {
  const [defaultValues] = useState(() => (loaded ? toForm(loaded) : { ...blankForm(), ...given }));
  const form = useForm<OrganizationForm>({ defaultValues });
  const [id, setId] = useState(firstId);
  const base = useBase(form, loaded);
  const unsaved = useUnsaved(form, base);
  const patient = usePatience();
  const landing = useLanding(base, patient);
  const merged = useMergedInto(id);
  const save = useSave({ form, id, base, unsaved, patient, landing, onMerged: merged.tell });
  const draft = useDrafts({ form, id, base, takeId: setId });
  const newer = useNewer({
    ...{ base, unsaved, isBusy: patient.phase !== "STILL", landing },
    onMerged: merged.tell,
  });
  useHandedOver(id, draft.bring);

  // A page that is shown again asks again: what comes is taken in under what is typed.
  useEffect(() => {
    const known = base.now();
    if (!loaded || !known || loaded === known) return;
    if (mergedIntoOf(loaded, known.id) !== null || loaded.revision < known.revision) return;
    merged.forget();
    landing.tellKept(loaded, known.revision, base.adopt(loaded).taken);
  }, [loaded, base.now, base.adopt, landing.tellKept, merged.forget]);

  // What is part of another one by now takes no form away in which something is typed.
  const keptId = loaded && base.organization && mergedIntoOf(loaded, base.organization.id);
  const isTyped = unsaved.changes.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed may be taken back.
  useEffect(() => {
    if (keptId === null || merged.leaving !== null) return;
    if (unsaved.look().changes.length === 0) onMerged?.();
    else if (merged.into === null) merged.tell(keptId);
  }, [keptId, isTyped, onMerged, merged, unsaved.look]);

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

  // Once nothing holds it up any more.
  const navigate = useNavigate();
  useEffect(() => {
    if (merged.leaving !== null) void navigate(merged.leaving);
  }, [merged.leaving, navigate]);

  const { put, theirs } = base;
  const { clear } = save.refusals;
  const reset = useCallback(() => {
    put(theirs());
    clear();
  }, [put, theirs, clear]);

  const saving = useMemo<Saving>(
    () => ({ ...save, ...unsaved, ...landing, ...patient, id, base, draft, newer, merged, reset }),
    [save, unsaved, landing, patient, id, base, draft, newer, merged, reset],
  );
  return (
    <FormProvider {...form}>
      <OrganizationProvider id={id} organization={base.organization}>
        <SavingContext.Provider value={saving}>
          {children}
          {merged.leaving === null && (
            <LeaveDialog
              unsaved={unsaved.changes.length}
              isBusy={isBusy}
              onSave={maySave ? save.save : null}
            />
          )}
        </SavingContext.Provider>
      </OrganizationProvider>
    </FormProvider>
  );
}
