/** More than anybody can look at side by side; the server takes one more. */
export const mostMerged = 10;

/**
 * Where two organizations or more are compared and merged; the first is the one that stays. With a task of a review, one
 * comes back to it afterwards.
 */
export function pairPath(keepId: string, loseIds: readonly string[], taskId: string | null = null): string {
  const path = `/duplicates/${keepId}/${loseIds.join(",")}`;
  return taskId ? `${path}?${new URLSearchParams({ task: taskId })}` : path;
}

/** The ids of an address, each once and none of them the one that stays. */
export function readLoseIds(keepId: string, text: string): string[] {
  return [...new Set(text.split(","))].filter((id) => id !== "" && id !== keepId);
}
