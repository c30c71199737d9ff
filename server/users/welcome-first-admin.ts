import { makeFirstAdminToken, welcomeUrl } from "../auth/links.ts";
import type { Database } from "../database/prisma.ts";
import { createAdmin } from "./create-admin.ts";
import { hasAdmin } from "./has-admin.ts";

/** How long the link on the console works. */
const hours = 24;

/**
 * Sees to it at a start that somebody can get in: makes the admin whom the environment names, or a one-time link, in
 * place of the last one. Gives the link; null where there is an admin.
 */
export async function welcomeFirstAdmin(
  db: Database,
  admin: { email: string; password: string } | null,
  baseUrl: string,
  now: Date,
): Promise<string | null> {
  if (await hasAdmin(db)) return null;
  if (admin === null) return welcomeUrl(baseUrl, await makeFirstAdminToken(db, { hours, now }));
  const name = admin.email.split("@")[0]!;
  await createAdmin(db, { ...admin, name }, now, async (tx) => !(await hasAdmin(tx)));
  return null;
}
