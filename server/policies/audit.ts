import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { isAdmin, isEditor, isUnlimitedAdmin } from "./roles.ts";

/** What the trail tells of: who may read it where. */
export const auditSubjects = {
  ORGANIZATION: isEditor,
  COUNTRY: isEditor,
  SECTION: isEditor,
  ORDER: isEditor,
  PROPOSAL: isEditor,
  BATCH: isEditor,
  INTERVALS: isEditor,
  FINDING: isEditor,
  RULE: isEditor,
  REVIEW: isEditor,
  REVIEW_POLICY: isEditor,
  REVIEWER: isEditor,
  MAILBOX: isEditor,
  USER: isAdmin,
  API_KEY: isAdmin,
  PURGE: isUnlimitedAdmin,
} as const;
export type AuditSubject = keyof typeof auditSubjects;

export interface AuditRecord {
  subject: AuditSubject;
}

const all = Object.keys(auditSubjects) as AuditSubject[];

/** The rows that somebody may see are those about these subjects. */
export const auditPolicy: Policy<AuditRecord, AuditSubject[]> = {
  noun: "audit",
  rows: (actor: Actor) => all.filter((subject) => auditSubjects[subject](actor)),
  verbs: {
    read: {
      says: {
        en: "Editors and admins read what was changed in the directory, and by whom; admins also what was done about people and keys, and purges where they are not limited to countries.",
        es: "Quienes editan o administran leen qué se cambió en el directorio, y quién lo hizo; quienes administran, también lo que se hizo con personas y claves, y las eliminaciones de datos si administran todos los países.",
      },
      may: (actor, { subject }) => auditSubjects[subject](actor),
    },
  },
  samples: {
    "the directory": { subject: "ORGANIZATION" },
    "people and keys": { subject: "USER" },
    purges: { subject: "PURGE" },
  },
};
