/** The day by which notices and consents begin and end for the public everywhere, such as `2026-03-15`: that of UTC. */
export function today(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}
