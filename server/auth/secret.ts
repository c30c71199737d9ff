import { randomBytes } from "node:crypto";
import type { Database } from "../database/prisma.ts";

/** A secret of this directory: made when it is first asked for, the same for every process and every start. */
export async function readSecret(db: Database, name: string): Promise<string> {
  const made = JSON.stringify(randomBytes(32).toString("base64url"));
  await db.$executeRaw`
    INSERT INTO editorial.setting (name, value) VALUES (${name}, ${made}::jsonb) ON CONFLICT DO NOTHING`;
  const { value } = await db.setting.findUniqueOrThrow({ where: { name } });
  return value as string;
}
