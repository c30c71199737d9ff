import { APIError } from "better-auth/api";
import type { Database } from "../database/prisma.ts";

/** Lets nobody in who was deactivated, nor past the second factor by way of the provider. */
export async function admitSession(db: Database, userId: string, path: string | undefined): Promise<void> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { deactivatedAt: true, twoFactorEnabled: true },
  });
  if (!user || user.deactivatedAt)
    throw new APIError("FORBIDDEN", {
      code: "DEACTIVATED",
      message: "This account is deactivated. Ask an admin to open it again.",
    });
  if (user.twoFactorEnabled && path?.startsWith("/callback/"))
    throw new APIError("FORBIDDEN", {
      code: "SECOND_FACTOR",
      message: "You have a second factor here: sign in with your password and a code, or with a passkey.",
    });
}

/** Takes a passkey only where the device made sure of the person, not just of a touch. */
export function requireVerifiedPerson(verified: boolean | undefined): void {
  if (!verified)
    throw new APIError("UNAUTHORIZED", {
      code: "PERSON_NOT_VERIFIED",
      message: "The device did not ask who you are. Use one that asks for a code, a finger or a face.",
    });
}

/** A new password ends all other sessions, and no device is let past the second factor. */
export function hardenBody(path: string, body: unknown) {
  const given = (body ?? {}) as Record<string, unknown>;
  if (path === "/change-password") return { context: { body: { ...given, revokeOtherSessions: true } } };
  if (path.startsWith("/two-factor/verify-")) return { context: { body: { ...given, trustDevice: false } } };
}

/** Whoever has set a password has read the letter; its other links and challenges end with it. */
export async function closeTokens(db: Database, userId: string): Promise<void> {
  await db.signInToken.deleteMany({ where: { value: userId } });
  await db.user.update({ where: { id: userId }, data: { emailVerified: true } });
}

/** Posada asks the provider who somebody is, once; it keeps nothing with which more could be asked. */
export function forgetProviderTokens<Account extends object>(account: Account): Account {
  return { ...account, accessToken: null, refreshToken: null, idToken: null };
}
