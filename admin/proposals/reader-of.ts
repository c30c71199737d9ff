/**
 * Who reads why a proposal was left or turned down: whoever proposed it from an account does. A reader of the pages has no
 * list to look at, and a letter at most when something is accepted.
 */
export function readerOf({
  byReader,
  replyAddress,
}: {
  byReader: boolean;
  replyAddress?: string | null;
}): "PROPOSER" | "WITH_ADDRESS" | "WITHOUT_ADDRESS" {
  if (!byReader) return "PROPOSER";
  return replyAddress ? "WITH_ADDRESS" : "WITHOUT_ADDRESS";
}
