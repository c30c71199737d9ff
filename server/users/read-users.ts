import type { Desk } from "../editorial/work.ts";
import type { Role } from "../policies/actor.ts";
import { userPolicy } from "../policies/user.ts";
import { findPeople, type Person } from "./person.ts";

type Reading = Pick<Desk, "db" | "actor">;

/** Who asks: a person, or a script by its key, of which less is known. */
export interface Me {
  name: string;
  role: Role;
  countries: readonly string[];
  person: Person | null;
}

/** Who asks. */
export async function readMe({ db, actor }: Reading): Promise<Me> {
  const [, id] = /^user:(.+)$/.exec(actor.reference) ?? [];
  const [person = null] = id ? await findPeople(db, { id }) : [];
  return { name: actor.name, role: actor.role, countries: actor.countries, person };
}

/** Everybody whom the actor may see, by name: admins see all, others themselves. */
export function readUsers({ db, actor }: Reading): Promise<Person[]> {
  return findPeople(db, userPolicy.rows(actor));
}
