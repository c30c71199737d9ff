import type { FieldProblem } from "../../errors.ts";
import { isBlank } from "../../texts.ts";
import type { OrganizationDocument } from "../document.ts";

/**
 * What keeps an organization from its first publication: without a name to show and a place on a country page nobody
 * could find it. Everything else is a finding, and stops nothing. Pure.
 */
export function checkPublishable(document: OrganizationDocument): FieldProblem[] {
  const issues: FieldProblem[] = [];
  if (isBlank(document.name))
    issues.push({ path: "name", message: "It has no name to show. Give one, or describe the place." });
  if (document.entries.length === 0)
    issues.push({
      path: "entries",
      message: "It is on no country page. Add an entry in a section of a country's page.",
    });
  return issues;
}
