import type { Transaction } from "../../database/prisma.ts";
import type { FieldProblem } from "../../errors.ts";
import { checkDocument } from "../checks/check-document.ts";
import { checkPublishable } from "../checks/check-publishable.ts";
import type { OrganizationDocument } from "../document.ts";
import type { MergeGroup, MergePlan } from "./merge-plan.ts";

/** What is wrong with a merged document: all that a save would be refused for, and what keeps a draft from the public. */
export async function checkMerged(
  tx: Transaction,
  { kept, losing }: Pick<MergeGroup, "kept" | "losing">,
  { document, status }: Pick<MergePlan, "document" | "status">,
): Promise<FieldProblem[]> {
  const known = allOf([kept, ...losing].map((side) => side.document));
  const problems = await checkDocument(tx, document, known);
  return status === kept.status ? problems : [...problems, ...checkPublishable(document)];
}

/** The first document with the items of all of them: nothing of any is new to the database. */
function allOf([kept, ...losing]: OrganizationDocument[]): OrganizationDocument {
  const lists = Object.entries(kept!).map(([name, value]) => [
    name,
    Array.isArray(value) ? [...value, ...losing.flatMap((document) => document[name as "phones"])] : value,
  ]);
  return Object.fromEntries(lists) as OrganizationDocument;
}
