import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

const notBuilt = "The CMS is not built. Run `npm run build` and load this address again.\n";

/**
 * Serves the CMS at /admin/ from `folder` (the output of `admin/vite.config.ts`). All its pages are one document, whose
 * script reads the address; who is signed in is asked at the editorial door, so these files are no secret.
 */
export async function adminDoor(app: FastifyInstance, { folder }: { folder: string }): Promise<void> {
  await app.register(fastifyStatic, {
    // Only the assets: index.html still holds the place of the nonce.
    root: join(folder, "assets"),
    prefix: "/admin/assets/",
    index: false,
    decorateReply: false,
    preCompressed: true,
    // The names carry a hash of the content.
    immutable: true,
    maxAge: "365d",
    setHeaders: (reply) => {
      reply.header("content-security-policy", "default-src 'none'");
      reply.header("x-content-type-options", "nosniff");
    },
  });

  const sendPage = async (_request: FastifyRequest, reply: FastifyReply) => {
    reply.headers({
      "cache-control": "no-store",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    const page = await readFile(join(folder, "index.html"), "utf8").catch(() => undefined);
    if (page === undefined) return reply.code(503).type("text/plain; charset=utf-8").send(notBuilt);
    const nonce = randomBytes(16).toString("base64");
    return reply
      .header("content-security-policy", policy(nonce))
      .type("text/html; charset=utf-8")
      .send(page.replace("@STYLE_NONCE@", nonce));
  };
  app.get("/admin", (_request, reply) => reply.redirect("/admin/", 308));
  app.get("/admin/*", sendPage);
}

/** What the CMS may load and do: its own files and doors, and nothing else; no script or style stands in the page. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
