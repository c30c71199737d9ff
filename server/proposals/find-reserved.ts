import type { FieldProblem } from "../errors.ts";
import type { Words } from "../locales.ts";
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
      ? [
          problem(`locations[${index}].visibility`, {
            en: "how much of a place is public",
            es: "qué parte de un lugar es pública",
          }),
        ]
      : [];
  });
  const persons = yours.contacts.flatMap(({ id, consent, consentUntil }, index) => {
    const was = base.contacts.find((person) => person.id === id);
    return [
      ...(consent === (was?.consent ?? "NOT_RECORDED") ? [] : ["consent"]),
      ...(consentUntil === (was?.consentUntil ?? null) ? [] : ["consentUntil"]),
    ].map((field) =>
      problem(`contacts[${index}].${field}`, {
        en: "what a person has agreed to",
        es: "a qué dio su consentimiento una persona",
      }),
    );
  });
  return [...places, ...persons];
}

function problem(path: string, what: Words): FieldProblem {
  return {
    path,
    message: {
      en: `Only editors change ${what.en}. Leave it as it is, and say it in the message.`,
      es: `Solo quienes editan cambian ${what.es}. Déjalo como está, y dilo en el mensaje.`,
    },
  };
}
