/**
 * What there is of an organization to tell it by, read once from its document, so that two can be laid side by side. Pure
 * types.
 */

/** A word of a name. */
export interface NameWord {
  /** As it stands there, folded. */
  said: string;
  /** What it means in any language that is known; the word itself where it is nobody's but a name's. */
  means: string;
  /** How much it tells of which organization it is: 1 for a name's own word. */
  weight: number;
}

/** One of an organization's names. */
export interface ReadName {
  text: string;
  /** Without small words, legal forms and acronyms. */
  words: NameWord[];
  /** Numbers and directions: what tells "House 2" from "House 3". */
  marks: string[];
  /** First letters, with small words and without them. */
  initials: string[];
}

export interface ReadPhone {
  asPublished: string;
  /** E.164; null where nobody can tell which number it is. */
  number: string | null;
  /** Its last seven digits, which hardly two organizations share. */
  tail: string | null;
  /** Whether it belongs to no place: free of charge, so that it may be a whole network's. */
  free: boolean;
}

export interface ReadMailbox {
  address: string;
  domain: string;
  /** Whether the domain is a provider's, where anybody has one. */
  anybodys: boolean;
}

export interface ReadPlace {
  text: string;
  /** By its one name; null where it is not told. */
  city: string | null;
  country: string | null;
  postcode: string | null;
  street: Street | null;
  /** Every word of the address. */
  words: ReadonlySet<string>;
  point: { latitude: number; longitude: number } | null;
}

export interface Street {
  words: string[];
  numbers: string[];
}

export interface Profile {
  id: string;
  parentId: string | null;
  names: ReadName[];
  /** Short names that it gives itself, folded. */
  acronyms: string[];
  /** Words of its own places: in its name they tell where it is, not which it is. */
  placeWords: ReadonlySet<string>;
  phones: ReadPhone[];
  mailboxes: ReadMailbox[];
  /** Names of its own on the net, of its links and mailboxes: `example.org`. */
  domains: string[];
  /** Pages in networks: `facebook/casamonarca`. */
  handles: string[];
  places: ReadPlace[];
  /** Names of contact persons, folded. */
  people: string[];
}
