import type { OrganizationDocument } from "../../organizations/document.ts";
import type { ClaimKind } from "../../verification/intervals.ts";

/** Links by which a claim is checked with one press; null where there is none. */
export interface Reach {
  /** `tel:` */
  dial: string | null;
  /** `mailto:` */
  write: string | null;
  /** `https:` or `http:` */
  open: string | null;
}

/** By which links a claim of a document is checked. Pure. */
export function reachOf(document: OrganizationDocument, kind: ClaimKind, claimId: string): Reach {
  const none: Reach = { dial: null, write: null, open: null };
  const isIt = ({ id }: { id: string }) => id === claimId;
  if (kind === "PHONE") {
    const { number, extension, type } = document.phones.find(isIt)!;
    if (number === null || type === "FAX") return none;
    // Of several extensions the first.
    const ext = extension ? `;ext=${extension.split(",")[0]!.trim()}` : "";
    const open = type === "WHATSAPP" ? `https://wa.me/${number.slice(1)}` : null;
    return { ...none, dial: `tel:${number}${ext}`, open };
  }
  if (kind === "EMAIL") {
    const { address } = document.emails.find(isIt)!;
    return address === null
      ? none
      : { ...none, write: `mailto:${encodeURIComponent(address).replace("%40", "@")}` };
  }
  if (kind === "LINK") {
    const { url } = document.links.find(isIt)!;
    return url !== null && /^https?:/i.test(url) ? { ...none, open: url } : none;
  }
  return none;
}
