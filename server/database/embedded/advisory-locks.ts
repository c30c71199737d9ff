/**
 * Advisory locks by which processes on one data folder know of each other. They live in the maintenance
 * database `postgres`, so that `posada` itself can be cloned, dropped and restored while they are held.
 */

/** "In use": shared by every opener; whoever gets it exclusively is alone and may stop Postgres. */
export const inUseLock = [0x706f7361, 1] as const;

/** "The server": held exclusively by the one server of a data folder. */
export const serverLock = [0x706f7361, 2] as const;
