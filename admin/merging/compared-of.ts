import { toForm } from "../organizations/form/organization-form.ts";
import type { Side } from "./compare-rows.ts";
import type { MergePreview } from "./merge-choices.ts";

/** What is compared on the page of a merge, by id. */
export interface Compared {
  /** The one that stays first, then those that go. */
  sides: Side[];
  merged: Side;
  differences: MergePreview["differences"];
  items: MergePreview["items"];
}

/** What a preview has to compare. Pure. */
export function comparedOf({ kept, losing, organization, differences, items }: MergePreview): Compared {
  const side = (one: MergePreview["organization"]): Side => ({
    id: one.id,
    presenceId: one.presence.id,
    form: toForm(one),
  });
  return { sides: [kept, ...losing].map(side), merged: side(organization), differences, items };
}
