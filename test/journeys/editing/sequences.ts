import fc from "fast-check";

/** What a session does to the organization; `pick` chooses among what is there. */
export const acts = [
  "rename",
  "describe",
  "add a phone",
  "label a phone",
  "drop a phone",
  "reorder phones",
  "verify",
  "restore",
  "archive",
  "unarchive",
] as const;

export interface Step {
  act: (typeof acts)[number];
  pick: number;
  /** Whether the session looks at the organization anew before it; if not, it goes on from what it saw last. */
  looks: boolean;
}

/** What several sessions do to one organization at the same time, each its own steps in order. */
export type Sequence = Step[][];

const anyStep: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...acts),
  pick: fc.nat(7),
  looks: fc.boolean(),
});

/** Two or three sessions with up to `most` steps each: few, because what collides does so at once. */
export const anySequence = (most: number): fc.Arbitrary<Sequence> =>
  fc.array(fc.array(anyStep, { minLength: 1, maxLength: most }), { minLength: 2, maxLength: 3 });
