import { isIP } from "node:net";
import { isAbsolute, join, resolve } from "node:path";
import { publicAddresses } from "./database/public-addresses.ts";
import { type FieldProblem, fail } from "./errors.ts";
import { passwordLength } from "./passwords.ts";

/** What the environment says, checked. Every variable is optional. */
export interface Environment {
  port: number;
  host: string;
  baseUrl: string;
  /** Absolute path of the data folder. */
  home: string;
  /** Absent: the embedded database in `home`. */
  databaseUrl: string | null;
  /** One address or several, separated by spaces; absent: in the embedded or given database. */
  publicDatabaseUrl: string | null;
  trustProxy: string | null;
  /** Absent: letters are written to the outbox folder in `home`. */
  smtpUrl: string | null;
  /** Whose letters Posada's are. */
  mailFrom: string;
  /** Who is made the first admin where there is none. */
  admin: { email: string; password: string } | null;
  /** The OpenID Connect provider at which invited people may sign in. */
  oidc: OpenIdProvider | null;
  seed: "mexico" | "none";
  /** Whether answers at the public door are kept. */
  cache: boolean;
  /** Absolute paths of the manifests of registered operations, and whether readers may ask nothing else. */
  operations: { manifests: string[]; only: boolean };
  logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** NODE_ENV is `development`: errors suggest names. */
  development: boolean;
}

export interface OpenIdProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/**
 * Reads the environment; fails with BAD_ENVIRONMENT, which lists every wrong variable at once.
 * A relative POSADA_HOME is meant from `folder`.
 */
export function readEnvironment(variables: Record<string, string | undefined>, folder: string): Environment {
  const problems: FieldProblem<string>[] = [];
  const say = (path: string, message: string) => {
    problems.push({ path, message });
    return null;
  };
  /** A variable's value; an empty one counts as absent, as compose files leave them. */
  const value = (name: string) => variables[name]?.trim() || null;
  const oneOf = <T extends string>(name: string, allowed: readonly T[], usual: T): T => {
    const given = value(name);
    if (given === null || allowed.includes(given as T)) return (given as T) ?? usual;
    say(name, `is ${given}; give one of ${allowed.join(", ")}`);
    return usual;
  };
  const isUrl = (text: string, protocols: string[]) =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol);
  const url = (name: string, protocols: string[]) => {
    const given = value(name);
    if (given === null || isUrl(given, protocols)) return given;
    return say(name, `is not a URL that begins with ${protocols[0]}//`);
  };
  const publicUrls = (name: string, protocols: string[]) => {
    const given = value(name);
    if (given === null || publicAddresses(given).every((each) => isUrl(each, protocols))) return given;
    return say(name, `is not a URL that begins with ${protocols[0]}//, nor several, separated by spaces`);
  };
  const proxies = (name: string) => {
    const given = value(name);
    if (given === null || given.split(",").every((part) => isProxy(part.trim()))) return given;
    return say(
      name,
      "is not a list of addresses, ranges such as 10.0.0.0/8, or loopback, linklocal, uniquelocal",
    );
  };
  const port = Number(value("PORT") ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    say("PORT", `is ${value("PORT")}; give a number from 0 to 65535`);
  const host = value("HOST") ?? "127.0.0.1";
  const home = value("POSADA_HOME") ?? "var";
  const baseUrl =
    url("BASE_URL", ["http:", "https:"])?.replace(/\/+$/, "") ??
    `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`;
  /** The values of variables that make sense only together; null where none is given. */
  const together = <T extends string>(...names: T[]): Record<T, string> | null => {
    const given = names.filter((name) => value(name) !== null);
    if (given.length === 0) return null;
    if (given.length === names.length)
      return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<T, string>;
    for (const name of names.filter((name) => !given.includes(name)))
      say(name, `is missing, and ${given.join(" and ")} given; give all of them, or none`);
    return null;
  };
  const admin = together("POSADA_ADMIN_EMAIL", "POSADA_ADMIN_PASSWORD");
  const oidc = together("POSADA_OIDC_ISSUER", "POSADA_OIDC_CLIENT_ID", "POSADA_OIDC_CLIENT_SECRET");
  const mailFrom =
    value("POSADA_MAIL_FROM") ?? `posada@${URL.canParse(baseUrl) ? new URL(baseUrl).hostname : host}`;
  const environment: Environment = {
    port,
    host,
    baseUrl,
    home: isAbsolute(home) ? home : join(folder, home),
    databaseUrl: url("DATABASE_URL", ["postgresql:", "postgres:"]),
    publicDatabaseUrl: publicUrls("PUBLIC_DATABASE_URL", ["postgresql:", "postgres:"]),
    trustProxy: proxies("TRUST_PROXY"),
    smtpUrl: url("SMTP_URL", ["smtp:", "smtps:"]),
    mailFrom,
    admin: admin && {
      email: admin.POSADA_ADMIN_EMAIL.toLowerCase(),
      password: admin.POSADA_ADMIN_PASSWORD,
    },
    oidc: oidc && {
      issuer: oidc.POSADA_OIDC_ISSUER.replace(/\/+$/, ""),
      clientId: oidc.POSADA_OIDC_CLIENT_ID,
      clientSecret: oidc.POSADA_OIDC_CLIENT_SECRET,
    },
    seed: oneOf("POSADA_SEED", ["mexico", "none"], "mexico"),
    cache: oneOf("POSADA_CACHE", ["on", "off"], "on") === "on",
    operations: {
      manifests: (value("POSADA_OPERATIONS")?.split(",") ?? []).map((path) => resolve(folder, path.trim())),
      only: oneOf("POSADA_OPERATIONS_ONLY", ["on", "off"], "off") === "on",
    },
    logLevel: oneOf("LOG_LEVEL", levels, "info"),
    development: variables.NODE_ENV === "development",
  };
  // Told now, whichever part of Posada will ask for them.
  url("POSADA_OIDC_ISSUER", ["https:", "http:"]);
  if (!/^([^@\s]+@[^@\s]+)?$/.test(value("POSADA_ADMIN_EMAIL") ?? ""))
    say("POSADA_ADMIN_EMAIL", "is not an email address");
  const length = value("POSADA_ADMIN_PASSWORD")?.length;
  if (length !== undefined && (length < passwordLength.least || length > passwordLength.most))
    say(
      "POSADA_ADMIN_PASSWORD",
      `has ${length} characters; give ${passwordLength.least} to ${passwordLength.most}`,
    );
  if (!/^([^<>@\s]+@[^<>@\s]+|[^<>@]*<[^<>@\s]+@[^<>@\s]+>)$/.test(mailFrom))
    say(
      "POSADA_MAIL_FROM",
      "is neither an email address nor a name with one, as in Posada <posada@example.org>",
    );
  if (environment.publicDatabaseUrl && !environment.databaseUrl)
    say("PUBLIC_DATABASE_URL", "is given without DATABASE_URL; give both, or neither");
  if (environment.operations.only && environment.operations.manifests.length === 0)
    say("POSADA_OPERATIONS_ONLY", "is on without POSADA_OPERATIONS; name a manifest there, or switch it off");
  if (problems.length > 0)
    fail(
      "BAD_ENVIRONMENT",
      `The environment is wrong: ${problems.map(({ path, message }) => `${path} ${message}`).join("; ")}.`,
      problems,
    );
  return environment;
}

/** Whether the web framework understands it as the address of a proxy, or of a range of them. */
function isProxy(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", bits, ...more] = text.split("/");
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)]!;
  return (
    most > 0 && more.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
  );
}
