/**
 * Everything that was decided about the duplicate benchmark before a matcher was tuned on it. Whoever changes a rate
 * after that measures something else, and has to say so.
 *
 * The matcher may be tuned on `train` and looked at on `dev`; `holdOut` is scored once, at the end.
 */
export const seeds = { train: 20_260_101, dev: 31_415_926, holdOut: 27_182_818 } as const;

/** Enough that one pair in two hundred is still several pairs: the precision wanted of a certain pair is 0.995. */
export const organizations = 5_000;

/** A fifth is entered more than once: a directory that several people fill from several lists, not a careful one. */
export const shareWithCopies = 0.2;

/** How many copies, and how many corruptions each, all alike: most in life is at the low end, the hard part is not. */
export const copies = [1, 2, 3] as const;
export const corruptionsPerCopy = [1, 2, 3, 4, 5] as const;

/**
 * How many organizations of a hundred stand in a family that looks like duplicates and is none. At least 25 are wanted;
 * a directory of this field is full of them, for it is made of networks, dioceses and coalitions.
 */
export const families = {
  "branches in other cities": 9,
  "branches in one city": 3,
  "branches whose parent nobody recorded": 4,
  "same name in other cities": 5,
  "shared mailbox": 3,
  "shared switchboard": 3,
  "shared link": 2,
  "same address": 4,
  "program of a host": 3,
  "similar name in one city": 4,
  "similar name on one street": 2,
  "same contact person": 2,
  "same acronym": 3,
} as const;

/**
 * How often each corruption is drawn, against the others. Names, phones and addresses are what differs most between two
 * lists of the same houses, and what a matcher has to live with; what no matcher looks at is drawn seldom, because it
 * would only make copies that nothing happened to. What comes out is not in the same proportion: what an organization
 * has nothing of cannot suffer, and what would leave nothing to know it by is thrown again. Initials lose most by that,
 * since they go together with little else; they are drawn so often that every tenth copy has them in the end.
 */
export const corruptions = {
  "typo in the name": 10,
  "accents dropped": 4,
  "upper case": 3,
  "words dropped": 10,
  "words in another order": 4,
  "words abbreviated": 3,
  "legal form changed": 4,
  "place added to the name": 4,
  "acronym instead of the name": 17,
  "name translated": 10,
  "phone reformatted": 9,
  "phone in an old form": 7,
  "phone mistyped": 2,
  "phone replaced": 8,
  "phone dropped": 5,
  "other mailbox of the domain": 4,
  "mailbox of a free provider": 4,
  "mailbox dropped": 5,
  "mailbox mistyped": 2,
  "link written otherwise": 4,
  "link to another page": 4,
  "link dropped": 5,
  "address moved": 9,
  "address written otherwise": 7,
  "address in one line": 3,
  "address reduced to the city": 3,
  "postcode wrong or missing": 3,
  "coordinates off or missing": 4,
  "city or state missing": 3,
  "fields missing": 5,
  "description rewritten": 2,
  "other section": 2,
  "page of another country": 2,
} as const;

/** What an organization has at all. A directory is never complete; what is missing cannot speak for a match. */
export const completeness = {
  street: 0.8,
  postcode: 0.75,
  coordinates: 0.55,
  phone: 0.88,
  secondPhone: 0.35,
  thirdPhone: 0.25,
  mailbox: 0.78,
  secondMailbox: 0.2,
  ownDomain: 0.6,
  website: 0.85,
  facebook: 0.4,
  instagram: 0.08,
  acronym: 0.3,
  translatedName: 0.14,
  description: 0.8,
  hours: 0.3,
  contact: 0.15,
  /** A number is dialled as it stands; some lists were taken over without anybody reading theirs. */
  phoneRead: 0.94,
} as const;

export type CorruptionKind = keyof typeof corruptions;
export type FamilyKind = keyof typeof families;
