import type { Database } from "../database/prisma.ts";
import type { Actor } from "../policies/actor.ts";
import { authorize } from "../policies/law.ts";
import { sessionPolicy } from "../policies/session.ts";
import { findPerson } from "./person.ts";

/** One browser in which somebody is signed in. */
export interface OpenSession {
  id: string;
  createdAt: Date;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
}

interface Reading {
  db: Database;
  actor: Actor;
  now: Date;
}

/** The sessions of whoever asks, newest first; a key has none. */
export function mySessions({ db, actor, now }: Reading): Promise<OpenSession[]> {
  return openSessions(db, sessionPolicy.rows(actor), now);
}

/** Somebody's sessions, newest first. Fails with NOT_FOUND, or FORBIDDEN. */
export async function userSessions({ db, actor, now }: Reading, userId: string): Promise<OpenSession[]> {
  const { countries } = await findPerson(db, userId);
  authorize(sessionPolicy, "read", actor, { userId, countries });
  return openSessions(db, { userId }, now);
}

function openSessions(
  db: Database,
  where: ReturnType<typeof sessionPolicy.rows>,
  now: Date,
): Promise<OpenSession[]> {
  return db.session.findMany({
    where: { AND: [where, { expiresAt: { gt: now } }] },
    select: { id: true, createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
}
