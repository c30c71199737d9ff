import { fail } from "../errors.ts";
import type { Words } from "../locales.ts";
import type { Actor } from "./actor.ts";

/** One permission: its sentence in docs/permissions.md, and the answer for an actor and a record. */
export interface Permission<Target> {
  says: Words;
  may(actor: Actor, record: Target): boolean;
  /** Whether there is anything to do as the record stands; no law: the verb itself answers WRONG_STATE where not. */
  when?(record: Target): boolean;
}

/** The law about one noun: which rows somebody may see, and what they may do with a record. */
export interface Policy<Target, Where = unknown> {
  noun: string;
  /** A filter of the rows that the actor may see. */
  rows(actor: Actor): Where;
  verbs: Record<string, Permission<Target>>;
  /** Records by what they stand for, with which the permissions page is worked out; `user:you` is who asks there. */
  samples: Record<string, Target>;
}

/** The names of all that the actor may do with the record as it stands: what travels to the CMS as `may`. */
export function mayOf<Target>(policy: Policy<Target>, actor: Actor, record: Target): string[] {
  return Object.entries(policy.verbs)
    .filter(([, { may, when }]) => may(actor, record) && (when?.(record) ?? true))
    .map(([verb]) => verb);
}

/** Stops with FORBIDDEN, which says who may, unless the actor may. */
export function authorize<Target>(policy: Policy<Target>, verb: string, actor: Actor, record: Target): void {
  const permission = policy.verbs[verb]!;
  if (permission.may(actor, record)) return;
  const { en, es } = permission.says;
  fail("FORBIDDEN", { en: `You may not do this. ${en}`, es: `No puedes hacer esto. ${es}` });
}
