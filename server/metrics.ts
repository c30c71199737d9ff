import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What this process counts, in Prometheus' terms. */
export interface Metrics {
  registry: Registry;
  /** Statements that public reads sent to the database. */
  statements: Counter;
  requests: Histogram<"method" | "route" | "status">;
  /** Questions at the public door, by where the answer came from. */
  answers: Counter<"from">;
  /** Which of the addresses for readers is read. */
  place: Gauge;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    statements: new Counter({
      name: "posada_public_statements_total",
      help: "Statements that public reads sent to the database.",
      registers: [registry],
    }),
    answers: new Counter({
      name: "posada_public_answers_total",
      help: "Answers at the public door: kept ones (hit), read ones (miss), old ones while the database is away (stale, away), with errors (unkept).",
      labelNames: ["from"],
      registers: [registry],
    }),
    place: new Gauge({
      name: "posada_public_database",
      help: "Which address of PUBLIC_DATABASE_URL is read, counted from 1; 0 before the first answered.",
      registers: [registry],
    }),
    requests: new Histogram({
      name: "posada_http_request_seconds",
      help: "Time from a request's arrival to its answer's end, by route.",
      labelNames: ["method", "route", "status"],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [registry],
    }),
  };
}

/** Times every request, and serves /metrics. */
export function serveMetrics(app: FastifyInstance, { registry, requests }: Metrics): void {
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get("/metrics", { logLevel: "warn" }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
