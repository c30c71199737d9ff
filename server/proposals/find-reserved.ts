import type { FieldProblem } from "../errors.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import type { Actor } from "../policies/actor.ts";
import { isEditor } from "../policies/roles.ts";

/**
 * What contributors change though only editors do: how much of a place is public, and what a person has agreed to. A
 * place that is new has to have a visibility; a new person has not been asked. Pure.
 */
export function findReserved(
  base: OrganizationDocument,
  yours: OrganizationDocument,
  actor: Actor,
): FieldProblem[] {
  if (isEditor(actor)) return [];
  const places = yours.locations.flatMap(({ id, visibility }, index) => {
    const was = base.locations.find((at) => at.id === id);
    return was && was.visibility !== visibility
      ? [problem(`locations[${index}].visibility`, "how much of a place is public")]
      : [];
  });
  const persons = yours.contacts.flatMap(({ id, consent, consentUntil }, index) => {
    const was = base.contacts.find((person) => person.id === id);
    return [
      ...(consent === (was?.consent ?? "NOT_RECORDED") ? [] : ["consent"]),
      ...(consentUntil === (was?.consentUntil ?? null) ? [] : ["consentUntil"]),
    ].map((field) => problem(`contacts[${index}].${field}`, "what a person has agreed to"));
  });
  return [...places, ...persons];
}

function problem(path: string, what: string): FieldProblem {
  return { path, message: `Only editors change ${what}. Leave it as it is, and say it in the message.` };
}
