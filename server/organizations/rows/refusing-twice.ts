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
      "Somebody else has taken the same slug or id in this very moment. Save again: you will be told which.",
      undefined,
      error,
    );
  }
}

/** Prisma's own statements may tell it by a code of Prisma's, raw ones by the database's. */
function isTaken(error: unknown): boolean {
  return (error as { code?: string }).code === "P2002" || sqlStateOf(error) === "23505";
}
