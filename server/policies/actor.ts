export type Role = "CONTRIBUTOR" | "EDITOR" | "ADMIN";

/** Who asks: a person who signed in, or a script with a key. A stranger is nobody: null. */
export interface Actor {
  /** Kept in history: `user:ID`, `key:ID`, or `system` for what Posada does by itself. */
  reference: string;
  name: string;
  role: Role;
  /** ISO 3166-1 alpha-2 codes of the countries where the role holds; empty means everywhere. */
  countries: readonly string[];
}

/** Posada itself, and whoever runs its commands. */
export const systemActor: Actor = { reference: "system", name: "Posada", role: "ADMIN", countries: [] };
