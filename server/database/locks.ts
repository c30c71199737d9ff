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
  /** Shared by whoever writes; a purge has it alone. Taken before everything else. */
  directory: [0x706f73, 8],
  /** Held while a page or the sections are changed: what must be one's own is looked at before it is written. */
  pages: [0x706f73, 6],
  /** The first number of the locks that guard the order of entries, a second one for each section of a country. */
  sectionOrders: 0x706f74,
  /** Held while an organization gets a parent: two at once could make each the other's. */
  parents: [0x706f73, 7],
  /** The first number of the locks that guard ids for new organizations, a second one for each id. */
  newOrganizations: 0x706f75,
  /** The first number of the locks under which slugs are made from names, a second one for each stem. */
  slugs: 0x706f76,
  /** The first number of the locks under which readers' reports are counted, a second one for each organization. */
  reports: 0x706f77,
  /** Held while somebody takes what is to be looked at outside: two would ask one host at once. */
  outsideChecks: [0x706f73, 9],
  /** Held while a month's review is started: there is one at a time. */
  reviews: [0x706f73, 10],
  /** Held while letters to organizations are planned: two that plan at once would write the same ones. */
  letters: [0x706f73, 11],
} as const satisfies Record<string, readonly [number, number] | number>;
