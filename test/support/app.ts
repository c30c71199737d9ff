import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { type AppOptions, createApp } from "../../server/app.ts";
import type { FieldProblem } from "../../server/errors.ts";
import type { Locale } from "../../server/locales.ts";
import { createLog } from "../../server/log.ts";
import type { Letter } from "../../server/mail/mailer.ts";
import type { Actor } from "../../server/policies/actor.ts";
import { makeActor } from "../factories/actors.ts";
import { makeKey } from "../factories/keys.ts";
import { cloneDatabase, type TestDatabase } from "./database.ts";

export interface Answer {
  // Tests read answers of many shapes; what is not there fails the test that reads it.
  // biome-ignore lint/suspicious/noExplicitAny: the schema is what the tests check
  data?: any;
  errors?: {
    message: string;
    path?: unknown[];
    extensions: { code: string; fields?: FieldProblem<string>[] };
  }[];
}

/** The app on a database of its own, with the clock in the test's hand. */
export interface TestApp extends TestDatabase {
  app: FastifyInstance;
  /** Sets what time it is. */
  setNow(now: Date): void;
  /** Asks the public door, as a front-end would. */
  query(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /**
   * Asks the editorial door: by default as an editor, as somebody with that role and those countries, with a key as it
   * is sent, or as a stranger (null), in English or another `language`. An actor gets a key of the same rights, once.
   */
  editorial(
    query: string,
    variables?: Record<string, unknown>,
    options?: { as?: Pick<Actor, "role" | "countries"> | string | null; language?: Locale },
  ): Promise<Answer>;
  /** The data folder. */
  home: string;
  /** The letters sent so far. */
  letters: Letter[];
  /** How many statements public reads have sent so far. */
  statements(): Promise<number>;
  close(): Promise<void>;
}

export async function openTestApp(
  template: "mexico" | "empty" = "mexico",
  overrides: Partial<AppOptions> = {},
): Promise<TestApp> {
  const database = await cloneDatabase(template);
  let now = new Date("2026-03-15T12:00:00Z");
  const letters: Letter[] = [];
  // Made when something is written into it.
  const home = join(tmpdir(), `posada-test-${randomUUID()}`);
  const keys = new WeakMap<object, string>();
  const keyOf = async (actor: Pick<Actor, "role" | "countries">) => {
    if (!keys.has(actor)) keys.set(actor, await makeKey(database, actor));
    return keys.get(actor)!;
  };
  const editor = makeActor("EDITOR");
  const app = await createApp({
    db: database.db,
    publicUrl: database.publicUrl,
    mailer: { send: async (letter) => void letters.push(letter), close: async () => {} },
    baseUrl: "http://posada.test",
    home,
    oidc: null,
    log: createLog("silent"),
    now: () => now,
    development: false,
    cache: true,
    trustProxy: null,
    ...overrides,
  });
  return {
    ...database,
    app,
    setNow: (moment) => {
      now = moment;
    },
    async query(query, variables) {
      const response = await app.inject({ method: "POST", url: "/graphql", payload: { query, variables } });
      return response.json<Answer>();
    },
    home,
    letters,
    async editorial(query, variables, { as = editor, language } = {}) {
      const key = typeof as === "string" || as === null ? as : await keyOf(as);
      const response = await app.inject({
        method: "POST",
        url: "/editorial/graphql",
        headers: {
          ...(key !== null && { authorization: `Bearer ${key}` }),
          ...(language && { "accept-language": language }),
        },
        payload: { query, variables },
      });
      return response.json<Answer>();
    },
    async statements() {
      const { body } = await app.inject("/metrics");
      return Number(/^posada_public_statements_total (\d+)$/m.exec(body)![1]);
    },
    async close() {
      await app.close();
      await rm(home, { recursive: true, force: true });
      await database.drop();
    },
  };
}
