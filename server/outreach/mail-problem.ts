import { cleanLine } from "../texts.ts";

/** Why a letter was not handed over. */
export interface MailProblem {
  /** In the mail server's words, shortened. */
  says: string;
  /**
   * REFUSED: the mailbox is not there. LOST: the text was on its way, and no answer came. AWAY: the mail server takes no
   * letters at all just now. LATER: whatever else it said.
   */
  kind: "REFUSED" | "LOST" | "AWAY" | "LATER";
}

/** What a mailer tells of its failure, whichever part of it failed. */
interface Told {
  message?: string;
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

const longest = 300;
/** What keeps a mail server from hearing of any letter. */
const away = ["ECONNECTION", "ETIMEDOUT", "EDNS", "ESOCKET", "ETLS", "EAUTH", "ENOAUTH", "EPROXY"];
/** "No such mailbox", by number and by RFC 3463's own; without the latter it may be meant by the former. */
const noMailbox = [550, 551, 553];

/** Reads why a letter was not handed over; `handed` says whether its text was on its way. Pure. */
export function mailProblem(error: unknown, handed: boolean): MailProblem {
  const { cause = error } = error as { cause?: unknown };
  const { message = String(cause), code, command, response, responseCode } = cause as Told;
  const says = cleanLine(response ?? message).slice(0, longest);
  // An answer is an answer, whatever went before: it says that the letter was not taken.
  if (responseCode === undefined && handed) return { says, kind: "LOST" };
  if (command === "RCPT TO" && isNoMailbox(responseCode, response ?? "")) return { says, kind: "REFUSED" };
  return { says, kind: away.includes(code ?? "") && responseCode !== 421 ? "AWAY" : "LATER" };
}

function isNoMailbox(code: number | undefined, response: string): boolean {
  const [, status] = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  return status === undefined ? noMailbox.includes(code ?? 0) : status.startsWith("5.1.");
}
