import type { CheckedOperation } from "../operations.ts";

/** The operations that a server knows from its start, by what its manifests say. */
export interface Registered {
  /** Each one's text by its hash. */
  texts: ReadonlyMap<string, string>;
  /** Each one, parsed and found right, by its text. */
  checked: ReadonlyMap<string, CheckedOperation>;
  /** Whether readers may ask nothing else. */
  only: boolean;
}

export const nothingRegistered: Registered = { texts: new Map(), checked: new Map(), only: false };
