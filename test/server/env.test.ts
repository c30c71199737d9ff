import { expect, test } from "@jest/globals";
import { readEnvironment } from "../../server/env.ts";
import type { PosadaError } from "../../server/errors.ts";

/** The error that a wrong environment fails with. */
function problemOf(variables: Record<string, string>): PosadaError {
  try {
    readEnvironment(variables, "/srv");
  } catch (error) {
    return error as PosadaError;
  }
  throw new Error("The environment was taken.");
}

const usual = {
  port: 4000,
  host: "127.0.0.1",
  baseUrl: "http://127.0.0.1:4000",
  home: "/srv/var",
  databaseUrl: null,
  publicDatabaseUrl: null,
  trustProxy: null,
  smtpUrl: null,
  mailFrom: "posada@127.0.0.1",
  admin: null,
  oidc: null,
  seed: "mexico",
  operations: { manifests: [], only: false },
  logLevel: "info",
  development: false,
};

test("an empty environment has its defaults", () => {
  expect(readEnvironment({}, "/srv")).toMatchObject(usual);
});

test("a variable that is empty or blank counts as absent", () => {
  const names = ["PORT", "HOST", "BASE_URL", "POSADA_HOME", "DATABASE_URL", "PUBLIC_DATABASE_URL"];
  const empty = Object.fromEntries([...names, "TRUST_PROXY", "POSADA_SEED"].map((name) => [name, ""]));
  expect(readEnvironment({ ...empty, LOG_LEVEL: "  " }, "/srv")).toMatchObject(usual);
});

test("readers may have several addresses, separated by spaces, all of databases", () => {
  const read = (given: string) =>
    readEnvironment({ DATABASE_URL: "postgres://db/posada", PUBLIC_DATABASE_URL: given }, "/srv");
  const two = "postgres://replica/posada  postgresql://reader:secret@db/posada";
  expect(read(two).publicDatabaseUrl).toBe(two);
  expect(() => read("postgres://replica/posada mysql://db/posada")).toThrow(
    "PUBLIC_DATABASE_URL is not a URL that begins with postgresql://, nor several, separated by spaces",
  );
});

test("what is given is taken", () => {
  const given = readEnvironment(
    {
      PORT: "0",
      HOST: "0.0.0.0",
      BASE_URL: "https://posada.example/",
      POSADA_HOME: "/data",
      DATABASE_URL: "postgres://owner@db/posada",
      PUBLIC_DATABASE_URL: "postgresql://reader@replica/posada",
      TRUST_PROXY: "10.0.0.0/8, ::1, loopback",
      SMTP_URL: "smtps://posada:secret@mail.example",
      POSADA_ADMIN_EMAIL: "Ana@Example.org",
      POSADA_ADMIN_PASSWORD: "a long enough password",
      POSADA_OIDC_ISSUER: "https://id.example/",
      POSADA_OIDC_CLIENT_ID: "posada",
      POSADA_OIDC_CLIENT_SECRET: "secret",
      POSADA_SEED: "none",
      POSADA_OPERATIONS: "/web/operations.json, app.json",
      POSADA_OPERATIONS_ONLY: "on",
      LOG_LEVEL: "warn",
      NODE_ENV: "development",
    },
    "/srv",
  );
  expect(given).toMatchObject({
    port: 0,
    host: "0.0.0.0",
    baseUrl: "https://posada.example",
    home: "/data",
    databaseUrl: "postgres://owner@db/posada",
    publicDatabaseUrl: "postgresql://reader@replica/posada",
    trustProxy: "10.0.0.0/8, ::1, loopback",
    smtpUrl: "smtps://posada:secret@mail.example",
    mailFrom: "posada@posada.example",
    admin: { email: "ana@example.org", password: "a long enough password" },
    oidc: { issuer: "https://id.example", clientId: "posada", clientSecret: "secret" },
    seed: "none",
    operations: { manifests: ["/web/operations.json", "/srv/app.json"], only: true },
    logLevel: "warn",
    development: true,
  });
});

test("a server that listens everywhere still names an address one can open", () => {
  expect(readEnvironment({ HOST: "0.0.0.0", PORT: "80" }, "/srv").baseUrl).toBe("http://127.0.0.1:80");
});

test("every wrong variable is listed at once, by its name", () => {
  const error = problemOf({
    PORT: "65536",
    BASE_URL: "posada.example",
    DATABASE_URL: "mysql://db",
    PUBLIC_DATABASE_URL: "nonsense",
    TRUST_PROXY: "my-proxy",
    POSADA_SEED: "france",
    LOG_LEVEL: "loud",
    SMTP_URL: "mail.example",
    POSADA_CACHE: "maybe",
    POSADA_ADMIN_EMAIL: "nobody",
    POSADA_ADMIN_PASSWORD: "short",
    POSADA_MAIL_FROM: "Posada",
    POSADA_OIDC_ISSUER: "id.example",
    POSADA_OIDC_CLIENT_ID: "posada",
  });
  expect(error.code).toBe("BAD_ENVIRONMENT");
  const named = error.fields.map(({ path }) => path).sort();
  expect(named).toEqual([
    "BASE_URL",
    "DATABASE_URL",
    "LOG_LEVEL",
    "PORT",
    "POSADA_ADMIN_EMAIL",
    "POSADA_ADMIN_PASSWORD",
    "POSADA_CACHE",
    "POSADA_MAIL_FROM",
    "POSADA_OIDC_CLIENT_SECRET",
    "POSADA_OIDC_ISSUER",
    "POSADA_SEED",
    "PUBLIC_DATABASE_URL",
    "SMTP_URL",
    "TRUST_PROXY",
  ]);
  for (const name of named) expect(error.message).toContain(name);
});

test.each(["http", "-1", "4000.5", "65536", "80 90"])("PORT=%s is refused", (port) => {
  expect(problemOf({ PORT: port }).fields).toEqual([
    { path: "PORT", message: `is ${port}; give a number from 0 to 65535` },
  ]);
});

test.each(["true", "1", "10.0.0.0/33", "10.0.0.0/8/8", "::1/129", "10.0.0.1,", "10.0.0"])(
  "TRUST_PROXY=%s is refused: nobody is believed by mistake",
  (proxies) => {
    expect(problemOf({ TRUST_PROXY: proxies }).fields.map(({ path }) => path)).toEqual(["TRUST_PROXY"]);
  },
);

test("readers' own address needs an owner's beside it", () => {
  const { fields } = problemOf({ PUBLIC_DATABASE_URL: "postgres://reader@db/posada" });
  expect(fields.map(({ path }) => path)).toEqual(["PUBLIC_DATABASE_URL"]);
});

test.each([
  ["on", "is on without POSADA_OPERATIONS; name a manifest there, or switch it off"],
  ["yes", "is yes; give one of on, off"],
])("POSADA_OPERATIONS_ONLY=%s is refused where there are no operations", (only, message) => {
  expect(problemOf({ POSADA_OPERATIONS_ONLY: only }).fields).toEqual([
    { path: "POSADA_OPERATIONS_ONLY", message },
  ]);
});

test("variables that make sense only together are given together", () => {
  const { fields } = problemOf({ POSADA_ADMIN_EMAIL: "ana@example.org", POSADA_OIDC_CLIENT_ID: "posada" });
  expect(fields.map(({ path }) => path)).toEqual([
    "POSADA_ADMIN_PASSWORD",
    "POSADA_OIDC_ISSUER",
    "POSADA_OIDC_CLIENT_SECRET",
  ]);
});

test.each(["posada@example.org", "Posada <posada@example.org>"])("letters may come from %s", (from) => {
  expect(readEnvironment({ POSADA_MAIL_FROM: from }, "/srv").mailFrom).toBe(from);
});

test.each(["posada", "a@b, c@d", "<a@b> <c@d>", "Posada <posada>"])("letters do not come from %s", (from) => {
  expect(problemOf({ POSADA_MAIL_FROM: from }).fields.map(({ path }) => path)).toEqual(["POSADA_MAIL_FROM"]);
});
