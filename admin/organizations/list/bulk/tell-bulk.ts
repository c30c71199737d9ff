import {
  ArchiveOrganizations,
  AssignEntries,
  type BatchOutcomeFragment,
  PublishOrganizations,
  RemoveEntries,
  SetTerms,
  UnarchiveOrganizations,
} from "#operations/organizations/list/bulk/bulk";
import { ask } from "../../../ask/ask.ts";
import type { BulkAction, BulkInput } from "./preview-bulk.ts";

/** Has the server make the change of all; each has its own outcome. */
export async function tellBulk(
  action: BulkAction,
  { reason, country, section, ...terms }: BulkInput,
  { ids, requestId }: { ids: string[]; requestId: string },
): Promise<BatchOutcomeFragment> {
  const these = { ids, requestId };
  switch (action) {
    case "publish":
      return (await ask(PublishOrganizations, these)).publishOrganizations!;
    case "archive":
      return (await ask(ArchiveOrganizations, { ...these, reason })).archiveOrganizations!;
    case "unarchive":
      return (await ask(UnarchiveOrganizations, these)).unarchiveOrganizations!;
    case "terms":
      return (await ask(SetTerms, { ...these, ...terms })).setTerms!;
    case "assign":
      return (await ask(AssignEntries, { ...these, country, section })).assignEntries!;
    case "remove":
      return (await ask(RemoveEntries, { ...these, country, section: section || null })).removeEntries!;
  }
}
