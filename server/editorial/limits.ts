import type { Limits } from "../public/limits.ts";

/**
 * As how many fields a document counts that is answered whole, or read for what is asked of it: the largest have some
 * 4,000, most a hundred. A hundred of them in one answer are enough.
 */
export const documentWeight = 1_000;

/** What one operation may ask for at most. Introspection has graphql's own limit on depth. */
export const limits = {
  /** Bytes of a request body: an organization as large as a save may be takes some 600 kB. */
  bodyBytes: 1_000_000,
  /** Tokens of an operation's text; a whole organization written into it, not sent as a variable, takes some 5,000. */
  tokens: 20_000,
  /** Nested fields; the deepest useful question has eight. */
  depth: 12,
  /** Aliases in the whole text: each repeats work. */
  aliases: 100,
  /** Fields that could come back: a hundred organizations whole, with their claims' histories, come to 80,000. */
  cost: 200_000,
  /** Fields in the text, each place of a fragment counted. */
  fields: 4_000,
  /** Requests of one person or key: 200 a second, more than one core saves. */
  perMinute: 12_000,
} satisfies Limits & { bodyBytes: number; perMinute: number };
