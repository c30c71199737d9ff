import type { FieldProblem } from "../../errors.ts";
import type { OrganizationDocument } from "../document.ts";
import { inconsistencies } from "./consistency.ts";
import { fieldChecks } from "./field-checks.ts";

/** All that is wrong in a document by itself, each at its path such as `phones[2].asPublished`. Pure. */
export function findProblems(document: OrganizationDocument): FieldProblem[] {
  return [...fieldChecks(document, ""), ...inconsistencies(document)];
}
