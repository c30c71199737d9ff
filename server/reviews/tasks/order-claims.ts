import type { OrganizationDocument, PhoneType } from "../../organizations/document.ts";
import type { ClaimKind } from "../../verification/intervals.ts";

interface Ordered {
  claimId: string;
  kind: ClaimKind;
  due: boolean;
}

/** Who answers there tells most, and soonest. */
const answering: readonly PhoneType[] = ["HOTLINE", "VOICE", "TOLL_FREE", "CELL", "WHATSAPP"];
/** What is asked once somebody answers, then what is looked at alone. */
const kinds: readonly ClaimKind[] = ["PRESENCE", "SCHEDULE", "ADDRESS", "PHONE", "EMAIL", "LINK", "CONTACT"];

/** The phone to call first: the likeliest to be answered of those that can be dialed. Null where there is none. Pure. */
export function firstPhone({ phones }: OrganizationDocument): string | null {
  const place = (type: PhoneType) => answering.indexOf(type);
  const [first] = phones
    .filter(({ number, type }) => number !== null && place(type) >= 0)
    .sort((one, other) => place(one.type) - place(other.type));
  return first?.id ?? null;
}

/**
 * Claims in the order to check them: the phone that is called first, then what is asked in that call, other phones,
 * mailboxes, links, and persons; of a kind what is due first, and then as the document has them. Pure.
 */
export function orderClaims<Claim extends Ordered>(
  claims: readonly Claim[],
  document: OrganizationDocument,
): Claim[] {
  const first = firstPhone(document);
  const place = ({ claimId, kind, due }: Claim) =>
    claimId === first ? 0 : 1 + kinds.indexOf(kind) * 2 + (due ? 0 : 1);
  return [...claims].sort((one, other) => place(one) - place(other));
}
