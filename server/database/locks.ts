/**
 * The advisory locks Posada takes in its database, each with what it guards. The first number marks Posada's own.
 */
export const locks = {
  /** Held while migrations are applied: several processes may start at once. */
  migrate: [0x706f73, 1],
  /** Held while the seed is loaded. */
  seed: [0x706f73, 2],
  /** Held while a backup is written: two of one name would write into one file. */
  backup: [0x706f73, 4],
  /** Held while the restricted role is made and given its rights. */
  publicRole: [0x706f73, 5],
} as const satisfies Record<string, readonly [number, number]>;
