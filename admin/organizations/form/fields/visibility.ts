import type { OrganizationForm } from "../organization-form.ts";

type Contact = Pick<OrganizationForm["contacts"][number], "consent" | "consentUntil" | "locationId">;
type Notice = Pick<OrganizationForm["notices"][number], "startsOn" | "endsOn">;

/** Whether the public sees a person, and why not; each has its words in `form.contacts.seen`. */
export type PersonSeen = "seen" | "refused" | "notRecorded" | "noEnd" | "ended" | "hiddenPlace";

/** Whether the public sees a person today, a day such as `2026-03-15`. */
export function personSeen(
  { consent, consentUntil, locationId }: Contact,
  locations: readonly { id: string; visibility: string }[],
  today: string,
): PersonSeen {
  if (consent === "REFUSED") return "refused";
  if (consent !== "GIVEN") return "notRecorded";
  if (!consentUntil) return "noEnd";
  if (consentUntil < today) return "ended";
  const place = locations.find(({ id }) => id === locationId);
  return place?.visibility === "HIDDEN" ? "hiddenPlace" : "seen";
}

/** When the public sees a notice; each has its words in `form.notices.seen`. */
export type NoticeSeen = "now" | "nowUntil" | "from" | "over";

/** When the public sees a notice, told on a day such as `2026-03-15`. */
export function noticeSeen({ startsOn, endsOn }: Notice, today: string): NoticeSeen {
  if (endsOn && endsOn < today) return "over";
  if (startsOn && startsOn > today) return "from";
  return endsOn ? "nowUntil" : "now";
}
