import { useCallback, useMemo, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { SaveOrganization, type SaveOrganizationMutation } from "#operations/organizations/form/save";
import { LoadOrganization } from "#operations/organizations/organization";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { inTurn } from "../../saving/in-turn.ts";
import type { Patient } from "../../saving/usePatience.ts";
import { compareForms } from "../changes/compare-forms.ts";
import { type OrganizationForm, toInput } from "../form/organization-form.ts";
import type { Base } from "./useBase.ts";
import type { Landing } from "./useLanding.ts";
import { mergedIntoOf } from "./useMergedInto.ts";
import { type Refusals, useRefusals } from "./useRefusals.ts";
import type { Unsaved } from "./useUnsaved.ts";

export type SavedAnswer = NonNullable<SaveOrganizationMutation["saveOrganization"]>;

interface Saves {
  form: UseFormReturn<OrganizationForm>;
  id: string;
  base: Base;
  unsaved: Unsaved;
  patient: Patient;
  landing: Landing;
  /** Hears that it is part of another one now, and nothing can be saved here any more. */
  onMerged(into: string): void;
}

export interface Save {
  refusals: Refusals;
  /** Whether the person is to decide between what others saved and what is typed here, before it can be saved. */
  deciding: boolean;
  /** Saves what is in the form, after what is under way; answers whether all of it is saved. */
  save(message?: string): Promise<boolean>;
  /** Opens and closes the choice between both. */
  decide(open: boolean): void;
}

/** Saves the form: once for each intent, again while nothing comes through, and never over what others saved. */
export function useSave({ form, id, base, unsaved, patient, landing, onMerged }: Saves): Save {
  const refusals = useRefusals(form, onMerged);
  const [deciding, decide] = useState(false);
  const [takeTurn] = useState(inTurn);
  const underWay = useRef<OrganizationForm | null>(null);
  const { getValues } = form;
  const { look } = unsaved;
  const { now, adopt, put } = base;
  const { show, clear } = refusals;
  const { send, hurry } = patient;
  const { saved, tellKept } = landing;

  const attempt = useCallback(
    async (message: string | undefined, isSecond = false): Promise<boolean> => {
      const found = look();
      if (found.conflicts.length > 0) {
        decide(true);
        return false;
      }
      const before = now();
      if (before && found.changes.length === 0) return true;
      const sent = structuredClone(getValues());
      underWay.current = sent;
      const input = toInput(sent);
      const baseRevision = before?.revision ?? 0;
      const variables = {
        id,
        baseRevision,
        input,
        message: message?.trim() || null,
        requestId: crypto.randomUUID(),
      };
      try {
        const { saveOrganization } = await send((signal) => ask(SaveOrganization, variables, { signal }));
        clear();
        adopt(saveOrganization!.organization!, sent);
        // Where nobody else was at it, all that can meet is a text typed on and how the server wrote what was sent of it.
        if (saveOrganization!.merged.length === 0) put(getValues());
        if (look().conflicts.length > 0) decide(true);
        if (saveOrganization!.revision > baseRevision) saved(saveOrganization!, baseRevision);
        return true;
      } catch (thrown) {
        const error = toAskError(thrown);
        if (error.code !== "CONFLICT" || isSecond) {
          show(error, input);
          return false;
        }
        const newest = await ask(LoadOrganization, { id }).catch(() => null);
        if (!newest?.organization) {
          show(error, input);
          return false;
        }
        const into = mergedIntoOf(newest.organization, id);
        if (into !== null) {
          onMerged(into);
          return false;
        }
        tellKept(newest.organization, baseRevision, adopt(newest.organization).taken);
        // What does not meet is together now; what meets is for the person to decide.
        return attempt(message, true);
      }
    },
    [look, now, adopt, put, getValues, id, send, show, clear, saved, tellKept, onMerged],
  );

  const save = useCallback(
    (message?: string) => {
      hurry();
      const hasMore = () =>
        underWay.current === null || compareForms(underWay.current, getValues()).length > 0;
      return takeTurn(() => attempt(message), hasMore);
    },
    [attempt, hurry, takeTurn, getValues],
  );

  return useMemo(() => ({ refusals, deciding, save, decide }), [refusals, deciding, save]);
}
