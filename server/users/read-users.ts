import type { Desk } from "../editorial/work.ts";
import type { Role } from "../policies/actor.ts";
import { permissionsOf } from "../policies/permissions-of.ts";
import { userPolicy } from "../policies/user.ts";
import { findPeople, type Person } from "./person.ts";

type Reading = Pick<Desk, "db" | "actor">;

/** Who asks: a person, or a script by its key, of which less is known. */
export interface Me {
  name: string;
  role: Role;
  countries: readonly string[];
  /** The permissions that the actor has, if only for some records. */
  may: string[];
  person: Person | null;
}

/** Who asks. */
export async function readMe({ db, actor }: Reading): Promise<Me> {
  const [, id] = /^user:(.+)$/.exec(actor.reference) ?? [];
  const [person = null] = id ? await findPeople(db, { id }) : [];
  const { name, role, countries } = actor;
  return { name, role, countries, may: permissionsOf(actor), person };
}

/** Everybody whom the actor may see, by name: admins see all, others themselves. */
export function readUsers({ db, actor }: Reading): Promise<Person[]> {
  return findPeople(db, userPolicy.rows(actor));
}
