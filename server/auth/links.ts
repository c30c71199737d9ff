import { createHash, randomBytes } from "node:crypto";
import type { Transaction } from "../database/prisma.ts";

/** Below the base URL, where people find their forms and sign in: the start and the plain pages link to it. */
export const adminPath = "/admin/";

/** The page on which somebody with this token chooses a password. */
export function welcomeUrl(baseUrl: string, token: string): string {
  return `${baseUrl}/auth/welcome?token=${encodeURIComponent(token)}`;
}

/** Under which name the table knows a token by which a password may be set: as the sign-in library computes it. */
export function resetIdentifier(token: string): string {
  return hash(`reset-password:${token}`);
}

/** How the table knows the token of the first admin's link. */
export const firstAdminIdentifier = "first-admin";

/** The trace that a token leaves in the table; nobody can use it. */
export function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

const hour = 60 * 60 * 1000;

/** Makes a token by which the person sets a password, once, within so many hours; it ends those made before. */
export async function makeResetToken(
  tx: Transaction,
  { userId, hours, now }: { userId: string; hours: number; now: Date },
): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await tx.signInToken.deleteMany({ where: { value: userId } });
  await addToken(tx, { identifier: resetIdentifier(token), value: userId, hours, now });
  return token;
}

/** Makes the token by which the first admin comes in; it ends the one made before. */
export async function makeFirstAdminToken(
  tx: Transaction,
  { hours, now }: { hours: number; now: Date },
): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await tx.signInToken.deleteMany({ where: { identifier: firstAdminIdentifier } });
  await addToken(tx, { identifier: firstAdminIdentifier, value: hash(token), hours, now });
  return token;
}

async function addToken(
  tx: Transaction,
  { hours, now, ...token }: { identifier: string; value: string; hours: number; now: Date },
): Promise<void> {
  const expiresAt = new Date(now.getTime() + hours * hour);
  await tx.signInToken.create({ data: { ...token, id: randomBytes(16).toString("hex"), expiresAt } });
}
