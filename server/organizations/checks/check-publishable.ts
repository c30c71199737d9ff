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
    issues.push({
      path: "name",
      message: {
        en: "It has no name to show. Give one, or describe the place.",
        es: "No tiene un nombre que mostrar. Escribe uno, o describe el lugar.",
      },
    });
  if (document.entries.length === 0)
    issues.push({
      path: "entries",
      message: {
        en: "It is on no country page. Add an entry in a section of a country's page.",
        es: "No está en la página de ningún país. Agrega una entrada en una sección de la página de un país.",
      },
    });
  return issues;
}
