/**
 * Who reads why a proposal was left or turned down: whoever proposed it from an account does. A reader of the pages has no
 * list to look at, and a letter at most when something is accepted.
 */
export function readerOf({
  byReader,
  byOrganization,
  replyAddress,
}: {
  byReader: boolean;
  byOrganization: boolean;
  replyAddress?: string | null;
}): "PROPOSER" | "WITH_ADDRESS" | "WITHOUT_ADDRESS" | "ORGANIZATION" {
  if (byOrganization) return "ORGANIZATION";
  if (!byReader) return "PROPOSER";
  return replyAddress ? "WITH_ADDRESS" : "WITHOUT_ADDRESS";
}
