/** The file name of a backup taken at `now` (UTC): posada-20260131-235959.posada-backup.tar.gz. */
export function backupName(now: Date): string {
  const [day, time] = now.toISOString().slice(0, 19).replace(/[-:]/g, "").split("T");
  return `posada-${day}-${time}.posada-backup.tar.gz`;
}
