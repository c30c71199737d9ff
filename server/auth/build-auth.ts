import { passkey } from "@better-auth/passkey";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { createAuthMiddleware } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { twoFactor } from "better-auth/plugins/two-factor";
import type { FastifyBaseLogger } from "fastify";
import type { Database } from "../database/prisma.ts";
import type { OpenIdProvider } from "../env.ts";
import { passwordLength } from "../passwords.ts";
import { loopbackOrigin, relyingParty } from "./origins.ts";
import {
  admitSession,
  closeTokens,
  forgetProviderTokens,
  hardenBody,
  requireVerifiedPerson,
} from "./rules.ts";
import { addressHeader, limits } from "./throttle.ts";

export interface AuthParts {
  db: Database;
  /** Signs cookies and encrypts second factors. */
  secret: string;
  /** Where people reach this Posada, without a slash at the end. */
  baseUrl: string;
  oidc: OpenIdProvider | null;
  log: FastifyBaseLogger;
  /** Has the letter with the token sent to somebody who forgot the password. */
  sendReset(user: { id: string }, token: string): Promise<void>;
  /** Takes what an answer need not wait for. */
  later(work: Promise<unknown>): void;
}

const day = 24 * 60 * 60;

/**
 * Sets up better-auth on our tables: passwords, sessions, one-time codes, passkeys and the OpenID Connect provider.
 * The library takes a fifth of a second to load; `openAuth` imports this file when somebody first needs it.
 */
export function buildAuth({ db, secret, baseUrl, oidc, log, sendReset, later }: AuthParts) {
  const plugins = [
    twoFactor({ issuer: "Posada", twoFactorTable: "secondFactor" }),
    passkey({
      rpID: relyingParty(baseUrl),
      rpName: "Posada",
      // The device asks for a finger, a face or a code: a passkey then is two factors.
      authenticatorSelection: { userVerification: "required", residentKey: "required" },
      registration: {
        afterVerification: ({ verification }) =>
          requireVerifiedPerson(verification.registrationInfo?.userVerified),
      },
      authentication: {
        afterVerification: ({ verification }) =>
          requireVerifiedPerson(verification.authenticationInfo.userVerified),
      },
      advanced: { webAuthnChallengeCookie: "passkey" },
    }),
  ];
  return betterAuth({
    appName: "Posada",
    secret,
    baseURL: baseUrl,
    basePath: "/auth",
    database: prismaAdapter(db, { provider: "postgresql" }),
    telemetry: { enabled: false },
    logger: {
      log: (level, message, ...more) => {
        if (level === "error") log.error({ more }, `signing in: ${message}`);
      },
    },
    trustedOrigins: (request) => loopbackOrigin(request?.headers.get("host")),
    // What breaks is told by the door, in our form and our log.
    onAPIError: { errorURL: `${baseUrl}/auth/problem`, throw: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      resetPasswordTokenExpiresIn: 60 * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendReset(user, token),
      onPasswordReset: ({ user }) => closeTokens(db, user.id),
    },
    session: { expiresIn: 14 * day, updateAge: day },
    user: {
      additionalFields: {
        role: { type: "string", input: false },
        countries: { type: "string[]", input: false },
        locale: { type: "string", input: false },
        deactivatedAt: { type: "date", required: false, input: false },
      },
    },
    account: {
      updateAccountOnSignIn: false,
      // Accounts are made by admins, for an address; whoever the provider says has that address is meant.
      accountLinking: { requireLocalEmailVerified: false },
    },
    // Whoever reads the table must not be able to use what is in it.
    verification: { modelName: "signInToken", storeIdentifier: "hashed" },
    rateLimit: { enabled: true, storage: "database", ...limits },
    hooks: { before: createAuthMiddleware(async ({ path, body }) => hardenBody(path, body)) },
    databaseHooks: {
      session: { create: { before: ({ userId }, context) => admitSession(db, userId, context?.path) } },
      account: { create: { before: async (account) => ({ data: forgetProviderTokens(account) }) } },
    },
    plugins: oidc ? [...plugins, openIdConnect(oidc)] : plugins,
    advanced: {
      cookiePrefix: "posada",
      useSecureCookies: baseUrl.startsWith("https:"),
      // Said, because the library leaves both out where it believes to be under test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      backgroundTasks: { handler: later },
    },
  });
}

/** What the provider says about somebody counts only for people who have been invited. */
function openIdConnect({ issuer, clientId, clientSecret }: OpenIdProvider) {
  return genericOAuth({
    config: [
      {
        providerId: "oidc",
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        authentication: "basic",
        scopes: ["openid", "email", "profile"],
        requireIdTokenVerification: true,
        disableSignUp: true,
      },
    ],
  });
}

export type Auth = ReturnType<typeof buildAuth>;
