/** How much a word of a name tells of which organization it is: its own, one of the field, one of its kind, a letter. */
export const wordWeights = { OWN: 1, TOPIC: 0.5, KIND: 0.3, LETTER: 0.1 } as const;

/**
 * How much each thing speaks for two being one, or against it: natural logarithms of odds, so that they are added (Fellegi
 * and Sunter, 1969). What is not known of one of them is no evidence and has no weight.
 *
 * They were found by logistic regression (ridge, lambda 1) over the pairs that blocking lets through of the train directory
 * in test/bench/duplicates, and then rounded, and changed where that directory is not the world: names that differ by a
 * slip count as the same; a mailbox at a free provider and a contact person count less than there; a missing parent speaks
 * less against; a phone that differs by a digit may be the next line; what was not seen there stands between its neighbors. `MANY`: more than `manyHolders` have it, too.
 */
export const weights = {
  name: {
    SAME: 3.2,
    WITHIN: 1.2,
    WITHIN_COMMON: 0.4,
    ACRONYM: 2.4,
    AKIN: -1.2,
    OTHER: -3,
    NOTHING: -4.2,
  },
  words: { OTHER: -2 },
  mark: { DIFFER: -2.2, ONE: -1.3 },
  place: {
    HOUSE: 4.2,
    STREET: 3,
    NEAR: 2.6,
    CITY: 2,
    CITY_OTHER_STREET: 1.3,
    STREET_OTHER_NUMBER: 0,
    UNKNOWN: -0.5,
    OTHER_CITY: -5.2,
    OTHER_COUNTRY: -5.2,
  },
  distance: { NEAR: 0.4, FAR: -0.5 },
  postcode: { SAME: 0.5, OTHER: -0.2 },
  phone: { SAME: 3, SAME_MANY: 0.3, SAME_FREE: -1.2, ALMOST: 1.6, OTHER: -1.8 },
  mailbox: { SAME: 1.5, SAME_MANY: -0.2, SAME_ANYBODYS: 3.7, SAME_ANYBODYS_MANY: 1.2, OTHER: -1.1 },
  domain: { SAME: 2.1, SAME_MANY: 1.6, OTHER: -1.6 },
  page: { SAME: 3.5, SAME_MANY: 2, OTHER: -1.1 },
  person: { SAME: 2.7, SAME_MANY: 1, OTHER: -0.6 },
  parent: { PARENT: -4.5, SIBLINGS: -1.5, ONE: -2.4, OTHER: -0.6 },
} as const satisfies Record<string, Record<string, number>>;

export type Signal = keyof typeof weights;

/** Before anything is known: two that share a key are mostly two. */
export const startingWeight = -3;

/** Two clusters of copies are no bigger; a switchboard is. */
export const manyHolders = 5;

/**
 * From how much on. As odds: likely is one to one and more; certain ninety to one and more, so that of two hundred hardly one is wrong;
 * possible one to seven.
 */
export const thresholds = { CERTAIN: 4.5, LIKELY: 0, POSSIBLE: -2 } as const;
