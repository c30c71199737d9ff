import type { Database } from "../database/prisma.ts";
import { lookOverRecorded } from "../quality/look-over-recorded.ts";
import type { Desk } from "./work.ts";

/** The desk of Posada itself and of whoever runs its commands, who may do everything. */
export function systemDesk(db: Database, now: Date, onLateFailure: Desk["onLateFailure"]): Desk {
  const actor = { reference: "system", name: "Posada", role: "ADMIN", countries: [] } as const;
  return { db, actor, now, rules: lookOverRecorded, onLateFailure };
}
