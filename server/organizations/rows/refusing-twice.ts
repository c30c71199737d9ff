import { sqlStateOf } from "../../database/sql-state.ts";
import { fail } from "../../errors.ts";

/**
 * Writes what was checked; where another transaction has taken the same slug or id since the check, it stops with
 * CONFLICT, and the next try is told where.
 */
export async function refusingTwice<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isTaken(error)) throw error;
    return fail(
      "CONFLICT",
      {
        en: "Somebody else has taken the same slug or id in this very moment. Save again: you will be told which.",
        es: "Otra persona acaba de tomar el mismo nombre web o el mismo id. Guarda otra vez: se te dirá cuál.",
      },
      undefined,
      error,
    );
  }
}

/** Prisma's own statements may tell it by a code of Prisma's, raw ones by the database's. */
function isTaken(error: unknown): boolean {
  return (error as { code?: string }).code === "P2002" || sqlStateOf(error) === "23505";
}
