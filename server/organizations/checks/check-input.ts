import type { Transaction } from "../../database/prisma.ts";
import type { FieldProblem } from "../../errors.ts";
import type { OrganizationDocument } from "../document.ts";
import type { OrganizationFields } from "../inputs/organization.input.ts";
import { checkTexts, pathAsSent } from "../inputs/sent-paths.ts";
import { checkDocument } from "./check-document.ts";

/** All that is wrong in a document, at the paths of the input from which it was made; for each path one thing. */
export async function checkInput(
  tx: Transaction,
  sent: OrganizationFields,
  document: OrganizationDocument,
  before: OrganizationDocument | null,
): Promise<FieldProblem[]> {
  const problems = await checkDocument(tx, document, before);
  const all = [
    ...checkTexts(sent),
    ...problems.map(({ path, message }) => ({ path: pathAsSent(sent, path), message })),
  ];
  const told = new Set<string>();
  return all.filter(({ path }) => !told.has(path) && told.add(path));
}
