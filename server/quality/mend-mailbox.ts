import { findMailboxes } from "../organizations/inputs/find-mailboxes.ts";
import { readMailbox } from "../organizations/inputs/read-mailbox.ts";

/** No address is longer. */
const longest = 300;

/**
 * The mailbox that a text means though it does not say it: hidden from machines ("casa [at] example.org"), with blanks
 * or a comma in it, or among other words. Null where there is none, or more than one.
 */
export function mendMailbox(asPublished: string): string | null {
  if (asPublished.length > longest) return null;
  const inside = findMailboxes(asPublished);
  if (inside.length > 0) return inside.length === 1 ? inside[0]!.address : null;
  const mended = asPublished
    .replace(/\s*[[(]\s*(?:at|arroba)\s*[\])]\s*/giu, "@")
    .replace(/\s*[[(]\s*(?:dot|punto)\s*[\])]\s*/giu, ".")
    .replace(/\s*@\s*/g, "@")
    .replace(/,/g, ".")
    .replace(/\.{2,}/g, ".")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  return readMailbox(mended);
}
