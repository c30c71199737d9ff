import type { ClaimKind } from "./intervals.ts";

/** Where claims of each kind stand in a document; presence stands alone. */
const lists: Record<ClaimKind, string> = {
  PRESENCE: "presence",
  ADDRESS: "locations",
  PHONE: "phones",
  EMAIL: "emails",
  LINK: "links",
  SCHEDULE: "schedules",
  CONTACT: "contacts",
};

/** Where a claim stands in its document, such as `phones.ID`; presence has its id, too. Pure. */
export function claimPath(kind: ClaimKind, claimId: string): string {
  return `${lists[kind]}.${claimId}`;
}
