import { LRUCache } from "lru-cache";
import type { Compared } from "./compared.ts";
import { packProfile, unpackProfile } from "./pack-profile.ts";

/** Profiles that were read already, as long as a run needs them. */
export interface KnownProfiles {
  /** Keeps what an organization says in a revision. */
  keep(compared: Compared, revision: number): void;
  has(id: string, revision: number): boolean;
  /** What it says in that revision; undefined where that is not known. */
  find(id: string, revision: number): Compared | undefined;
}

interface Packed {
  revision: number;
  text: string;
}

/** A hundred thousand of them; in a larger directory those that were not asked for longest are read again when they are. */
const mostBytes = 128 * 1024 * 1024;
/** What V8 needs beside the text of each. */
const overhead = 200;

/** Keeps profiles in little memory: packed, and unpacked for each comparison. */
export function knownProfiles(most = mostBytes): KnownProfiles {
  const packed = new LRUCache<string, Packed>({
    maxSize: most,
    sizeCalculation: ({ text }) => text.length * (isLatin(text) ? 1 : 2) + overhead,
  });
  const at = (id: string, revision: number) => {
    const known = packed.get(id);
    return known?.revision === revision ? known : undefined;
  };
  return {
    keep: (compared, revision) => {
      packed.set(compared.profile.id, { revision, text: packProfile(compared) });
    },
    has: (id, revision) => at(id, revision) !== undefined,
    find: (id, revision) => {
      const known = at(id, revision);
      return known && unpackProfile(id, known.text);
    },
  };
}

/** V8 keeps such texts with one byte a character. */
function isLatin(text: string): boolean {
  return /^[\0-\xff]*$/.test(text);
}
