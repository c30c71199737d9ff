import type { FastifyInstance } from "fastify";
import type { PublicDatabase } from "./database/public-reader.ts";

/** Serves /healthz (the process answers) and /readyz (it can answer readers: the database does, too). */
export function serveHealth(app: FastifyInstance, database: PublicDatabase): void {
  app.get("/healthz", { logLevel: "warn" }, async () => ({ status: "ok" }));
  app.get("/readyz", { logLevel: "warn" }, async (_request, reply) => {
    const reader = database.open(1);
    try {
      const { edition } = await reader.read("NULL", []);
      return { status: "ready", edition };
    } catch {
      return reply.code(503).send({ status: "unavailable", code: "UNAVAILABLE" });
    } finally {
      await reader.close();
    }
  });
}
