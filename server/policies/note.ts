import type { Policy } from "./law.ts";
import { isAdmin, isEditor } from "./roles.ts";

/** A private remark, by who wrote it. */
export interface NoteRecord {
  writtenBy: string;
}

export const notePolicy: Policy<NoteRecord, object> = {
  noun: "note",
  rows: () => ({}),
  verbs: {
    remove: {
      says: {
        en: "Who wrote a note removes it, and admins remove any.",
        es: "Quien escribió una nota la quita, y quienes administran quitan cualquiera.",
      },
      may: (actor, { writtenBy }) => isEditor(actor) && (isAdmin(actor) || actor.reference === writtenBy),
    },
  },
  samples: { "their own": { writtenBy: "user:you" }, "somebody else's": { writtenBy: "user:another" } },
};
