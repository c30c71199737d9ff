/** More than anybody can look at side by side; the server takes one more. */
export const mostMerged = 10;

/** Where two organizations or more are compared and merged; the first is the one that stays. */
export function pairPath(keepId: string, loseIds: readonly string[]): string {
  return `/duplicates/${keepId}/${loseIds.join(",")}`;
}

/** The ids of an address, each once and none of them the one that stays. */
export function readLoseIds(keepId: string, text: string): string[] {
  return [...new Set(text.split(","))].filter((id) => id !== "" && id !== keepId);
}
