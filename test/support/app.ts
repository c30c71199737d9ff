import type { FastifyInstance } from "fastify";
import { createApp } from "../../server/app.ts";
import { createLog } from "../../server/log.ts";
import { cloneDatabase, type TestDatabase } from "./database.ts";

export interface Answer {
  // Tests read answers of many shapes; what is not there fails the test that reads it.
  // biome-ignore lint/suspicious/noExplicitAny: the schema is what the tests check
  data?: any;
  errors?: {
    message: string;
    path?: unknown[];
    extensions: { code: string; fields?: { path: string; message: string }[] };
  }[];
}

/** The app on a database of its own, with the clock in the test's hand. */
export interface TestApp extends TestDatabase {
  app: FastifyInstance;
  /** Sets what time it is. */
  setNow(now: Date): void;
  /** Asks the public door, as a front-end would. */
  query(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** How many statements public reads have sent so far. */
  statements(): Promise<number>;
  close(): Promise<void>;
}

export async function openTestApp(template: "mexico" | "empty" = "mexico"): Promise<TestApp> {
  const database = await cloneDatabase(template);
  let now = new Date("2026-03-15T12:00:00Z");
  const app = await createApp({
    publicUrl: database.publicUrl,
    log: createLog("silent"),
    now: () => now,
    development: false,
    trustProxy: null,
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
    async statements() {
      const { body } = await app.inject("/metrics");
      return Number(/^posada_public_statements_total (\d+)$/m.exec(body)![1]);
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
