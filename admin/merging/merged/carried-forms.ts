import type { CarryOverQuery } from "#operations/merging/merging";
import { isList } from "../../organizations/changes/form-fields.ts";
import { applyRepair, type RepairChange } from "../../organizations/findings/apply-repair.ts";
import { type OrganizationForm, toForm } from "../../organizations/form/organization-form.ts";
import { documentForm } from "../../organizations/history/document-form.ts";

export type CarriedOver = CarryOverQuery["carryOver"];

/** What was typed elsewhere, as typing in the form of the one that was kept. */
export interface Carried {
  values: OrganizationForm;
  /** What the typing is relative to: what the kept one says, but where it says something else what was seen instead. */
  ancestor: OrganizationForm;
}

/** Puts changes onto the form of the one that was kept; what conflicts is still to be decided there. Pure. */
export function carriedForms({ organization, changes }: CarriedOver): Carried {
  const theirs = toForm(organization);
  const conflicts = changes.filter(({ conflict }) => conflict);
  return {
    values: applyRepair(
      theirs,
      changes.map(({ path, to }) => asTyped(path, to)),
    ),
    ancestor: applyRepair(
      theirs,
      conflicts.map(({ path, from }) => asTyped(path, from)),
    ),
  };
}

/** An item of a document as the form holds it: without what follows from other fields. */
function asTyped(path: string, to: unknown): RepairChange {
  const [list = "", , field] = path.split(".");
  const isItem =
    isList(list) && field === undefined && path !== list && typeof to === "object" && to !== null;
  if (!isItem) return { path, to };
  const [item] = documentForm({ [list]: [to] })[list];
  return { path, to: item };
}
