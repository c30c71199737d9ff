import type { FastifyBaseLogger } from "fastify";
import type { Database } from "../database/prisma.ts";
import type { OpenIdProvider } from "../env.ts";
import { resetLetter } from "../letters/reset.ts";
import { toLocale } from "../locales.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { Auth } from "./build-auth.ts";
import { welcomeUrl } from "./links.ts";
import { readSecret } from "./secret.ts";

export interface AuthOptions {
  db: Database;
  mailer: Mailer;
  /** Where people reach this Posada, without a slash at the end. */
  baseUrl: string;
  oidc: OpenIdProvider | null;
  log: FastifyBaseLogger;
  now: () => Date;
}

/** Signing in, loaded when somebody first needs it. */
export interface SignIn {
  load(): Promise<Auth>;
  /** Whether people may come in by a provider of OpenID Connect. */
  oidc: boolean;
  /** Settles when the letters that answers did not wait for have been handed over. */
  settled(): Promise<void>;
}

/** How long a provider that does not answer is left alone, and how long it is waited for: milliseconds. */
const rest = 60_000;
const patience = 5_000;

/** Prepares signing in; nothing is loaded, read or asked until somebody comes. */
export function openAuth({ db, mailer, baseUrl, oidc, log, now }: AuthOptions): SignIn {
  const pending = new Set<Promise<unknown>>();
  const later = (work: Promise<unknown>) => {
    const done = work
      .catch((error) => log.error({ err: error }, "a letter was not sent"))
      .finally(() => pending.delete(done));
    pending.add(done);
  };
  const sendReset = async ({ id }: { id: string }, token: string) => {
    const user = await db.user.findUniqueOrThrow({ where: { id } });
    if (user.deactivatedAt) return;
    const url = welcomeUrl(baseUrl, token);
    await mailer.send(resetLetter({ locale: toLocale(user.locale), to: user.email, name: user.name, url }));
  };
  const build = async (provider: OpenIdProvider | null) => {
    const [{ buildAuth }, secret] = await Promise.all([
      import("./build-auth.ts"),
      readSecret(db, "auth.secret"),
    ]);
    return buildAuth({ db, secret, baseUrl, oidc: provider, log, sendReset, later });
  };

  let loading: Promise<Auth> | null = null;
  let askAgainAt = 0;
  const load = async () => {
    if (oidc === null) return build(null);
    // The library looks for its provider once only, and waits for it: whoever has a password must get in meanwhile.
    if (await answers(oidc)) return build(oidc);
    log.error({ issuer: oidc.issuer }, "the sign-in provider does not answer; it is tried again in a minute");
    askAgainAt = now().getTime() + rest;
    return build(null);
  };
  return {
    oidc: oidc !== null,
    load() {
      if (askAgainAt > 0 && now().getTime() >= askAgainAt) {
        askAgainAt = 0;
        loading = null;
      }
      loading ??= load().catch((error) => {
        loading = null;
        throw error;
      });
      return loading;
    },
    async settled() {
      await Promise.all(pending);
    },
  };
}

/** Whether the provider's description can be read. */
async function answers({ issuer }: OpenIdProvider): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(`${issuer}/.well-known/openid-configuration`, { signal });
    return response.ok && typeof (await response.json()) === "object";
  } catch {
    return false;
  }
}
