import { together } from "../editorial/together.ts";
import type { Desk } from "../editorial/work.ts";
import { nameActors } from "./name-actors.ts";

const nameOf = together(
  async ({ db }: Pick<Desk, "db">, references: string[]) => nameActors(db, references),
  "",
);

/** The name of whom a reference in history means, for a field of a type: see `nameActors`. */
export function actorName(context: Pick<Desk, "db">, reference: string): Promise<string> {
  return nameOf(context, reference);
}
