import type { Attachment } from "mailparser";
import { cleanLine } from "../../texts.ts";

/** A report that a letter was not delivered, for good. */
export interface Bounce {
  /** The Message-ID of the letter, angle brackets and all. */
  messageId: string;
  /** Why, in the mail server's words, shortened. */
  says: string;
}

const longest = 300;
/** What a report gives back of the letter: its headers, or all of it. */
const returned = ["text/rfc822-headers", "message/rfc822", "message/global-headers", "message/global"];

/**
 * Reads a message as a mail server's report that a letter came back (RFC 3464); null where it is anything else, also where
 * delivery only takes longer. Whoever wrote it must have the letter at hand: it is known by its Message-ID.
 */
export async function readBounce(raw: Buffer): Promise<Bounce | null> {
  const { simpleParser } = await import("mailparser");
  const parsed = await simpleParser(raw, { keepDeliveryStatus: true, skipTextToHtml: true }).catch(
    () => null,
  );
  const parts = parsed?.attachments ?? [];
  const report = textOf(parts, ["message/delivery-status", "message/global-delivery-status"]);
  const letter = textOf(parts, returned);
  if (report === null || letter === null) return null;
  // A group of fields for the message, then one for each recipient.
  const failed = report
    .split(/\n\s*\n/)
    .map(fieldsOf)
    .find(({ action }) => action?.toLowerCase() === "failed");
  const [, messageId] = /^message-id:\s*(<[^<>\s]+>)/im.exec(headOf(letter)) ?? [];
  if (!failed || !messageId) return null;
  const { "diagnostic-code": diagnostic, status } = failed;
  const says = diagnostic?.replace(/^[\w-]+\s*;\s*/, "") || status || "failed";
  return { messageId, says: cleanLine(says).slice(0, longest) };
}

function textOf(parts: readonly Attachment[], types: readonly string[]): string | null {
  const part = parts.find(({ contentType }) => types.includes(contentType.toLowerCase()));
  return part ? part.content.toString("utf8").replace(/\r\n?/g, "\n") : null;
}

/** The header lines of a message, each on one line. */
function headOf(message: string): string {
  return unfold(message.split(/\n\n/)[0]!);
}

function unfold(lines: string): string {
  return lines.replace(/\n[ \t]+/g, " ");
}

function fieldsOf(group: string): Record<string, string> {
  const lines = unfold(group).split("\n");
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), value!.trim()] as const];
    }),
  );
}
