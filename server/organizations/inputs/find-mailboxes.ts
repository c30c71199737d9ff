import { readMailbox } from "./read-mailbox.ts";

/** A mailbox in a longer text, and where it stands; the end is exclusive. */
export interface FoundMailbox {
  start: number;
  end: number;
  address: string;
}

const words = /[^\s,;:/|<>()[\]{}"'“”«»]+/gu;

/** Every address in a text to which mail could be sent, in order. Pure. */
export function findMailboxes(text: string): FoundMailbox[] {
  return [...text.matchAll(words)].flatMap(({ index, 0: word }) => {
    // The dot behind it ends a sentence.
    const bare = word.includes("@") ? word.replace(/[.!?]$/, "") : "";
    const address = readMailbox(bare);
    return address === null ? [] : [{ start: index, end: index + bare.length, address }];
  });
}
