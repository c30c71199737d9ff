import { useCallback } from "react";
import { CarryOver } from "#operations/merging/merging";
import { ask } from "../../ask/ask.ts";
import { type OrganizationForm, toInput } from "../../organizations/form/organization-form.ts";
import { type Draft, keepDraft } from "../../organizations/saving/drafts.ts";
import { useMe } from "../../session/useMe.ts";
import { carriedForms } from "./carried-forms.ts";
import { handOver } from "./hand-over.ts";

/** What somebody typed into the form of an organization that is part of another one by now. */
export interface Typed {
  id: string;
  name: string;
  /** The revision from which the form was filled. */
  baseRevision: number;
  values: OrganizationForm;
}

/**
 * Has the form of the kept organization begin with what was typed elsewhere, and keeps it in this browser until then.
 * Answers the kept one's id, and whether it says all of it already.
 */
export function useCarryOver(): (typed: Typed) => Promise<{ keptId: string; isSaid: boolean }> {
  const person = useMe()?.user?.id;
  return useCallback(
    async ({ id, name, baseRevision, values }) => {
      const { carryOver } = await ask(CarryOver, { id, baseRevision, input: toInput(values) });
      const { organization, changes } = carryOver;
      const isSaid = changes.length === 0;
      if (isSaid) return { keptId: organization.id, isSaid };
      const draft: Draft = {
        person: person ?? "",
        organization: organization.id,
        session: crypto.randomUUID(),
        isNew: false,
        typedAt: new Date().toISOString(),
        since: organization.revision,
        ...carriedForms(carryOver),
      };
      // A browser that keeps nothing hands it over all the same.
      await keepDraft(draft).catch(() => {});
      handOver({ draft, from: name });
      return { keptId: organization.id, isSaid };
    },
    [person],
  );
}
