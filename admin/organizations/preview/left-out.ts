import type { OrganizationForm } from "../form/organization-form.ts";

/** Something of the form that the public does not see, or not whole, and why. */
export interface LeftOut {
  /** Its lasting path, such as `locations.ID`. */
  path: string;
  reason: "HIDDEN" | "CITY_ONLY" | "NO_CONSENT" | "REFUSED" | "NO_END" | "BELONGS";
  /** Path of what it belongs to, and shares the visibility of. */
  owner?: string;
}

type Contact = OrganizationForm["contacts"][number];

/** What the public does not see of a form, in the form's order. */
export function leftOut(form: OrganizationForm): LeftOut[] {
  const hidden = new Set(
    form.locations.filter(({ visibility }) => visibility === "HIDDEN").map(({ id }) => id),
  );
  const kept = new Set(form.contacts.filter((person) => consentReason(person) !== null).map(({ id }) => id));
  const places = form.locations.flatMap(({ id, visibility }): LeftOut[] =>
    visibility === "FULL" ? [] : [{ path: `locations.${id}`, reason: visibility }],
  );
  const people = form.contacts.flatMap((person): LeftOut[] => {
    const path = `contacts.${person.id}`;
    const reason = consentReason(person);
    if (reason) return [{ path, reason }];
    return person.locationId && hidden.has(person.locationId)
      ? [{ path, reason: "BELONGS", owner: `locations.${person.locationId}` }]
      : [];
  });
  const belongings = (["phones", "emails", "schedules"] as const).flatMap((list) =>
    form[list].flatMap(({ id, locationId, contactId }): LeftOut[] => {
      const path = `${list}.${id}`;
      if (locationId && hidden.has(locationId))
        return [{ path, reason: "BELONGS", owner: `locations.${locationId}` }];
      if (contactId && kept.has(contactId))
        return [{ path, reason: "BELONGS", owner: `contacts.${contactId}` }];
      return [];
    }),
  );
  return [...places, ...people, ...belongings];
}

/** Why a person is not public; null for one who is: the consent is recorded, and has an end. */
function consentReason({ consent, consentUntil }: Contact): LeftOut["reason"] | null {
  if (consent === "REFUSED") return "REFUSED";
  if (consent !== "GIVEN") return "NO_CONSENT";
  return consentUntil?.trim() ? null : "NO_END";
}
