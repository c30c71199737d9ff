import type { Database } from "../database/prisma.ts";
import { systemActor } from "../policies/actor.ts";
import { deskRules } from "./desk-rules.ts";
import type { Desk } from "./work.ts";

/** The desk of Posada itself and of whoever runs its commands, who may do everything. */
export function systemDesk(db: Database, now: Date, onLateFailure: Desk["onLateFailure"]): Desk {
  return { db, actor: systemActor, now, rules: deskRules, onLateFailure };
}
