import type { FastifyInstance } from "fastify";
import type { AuthDoorOptions } from "../door.ts";
import { sendProblem, showProblem } from "./problem.ts";
import { askReset, showReset } from "./reset.ts";
import { acceptWelcome, showWelcome } from "./welcome.ts";

/** A form has a handful of short fields. */
const bodyBytes = 8 * 1024;

/** The pages of signing in that need no script and no CMS: to them the letters lead. */
export async function servePages(app: FastifyInstance, options: AuthDoorOptions): Promise<void> {
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: bodyBytes },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );
  // A form of another site would have letters sent, or a password set, by whoever looks at it.
  app.addHook("preHandler", async (request, reply) => {
    const foreign = request.method === "POST" && request.headers["sec-fetch-site"] === "cross-site";
    if (foreign) return sendProblem(request, reply, "foreign");
  });
  app.get("/auth/welcome", (request, reply) => showWelcome(options, request, reply));
  app.post("/auth/welcome", (request, reply) => acceptWelcome(options, request, reply));
  app.get("/auth/reset", showReset);
  app.post("/auth/reset", (request, reply) => askReset(options, request, reply));
  app.get("/auth/problem", showProblem);
}
