import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** Answers a browser's page load with the query page. */
export type SendIde = (reply: FastifyReply) => Promise<FastifyReply>;

const notBuilt =
  "The page to try queries on is not built. Run `npm run build` and load this address again.\n" +
  "The API itself works: send it a query by POST.\n";

/**
 * Serves what the query page loads, under `/graphql/ide/`, from `folder` (the output of `ide/vite.config.ts`), and
 * returns the answer for `GET /graphql` itself, which the API's own handler gives when `wantsIde(request)`.
 */
export async function ide(app: FastifyInstance, { folder }: { folder: string }): Promise<SendIde> {
  await app.register(fastifyStatic, {
    // Only the assets: index.html still holds the place of the nonce, and goes out by `sendIde` alone.
    root: join(folder, "assets"),
    prefix: "/graphql/ide/assets/",
    index: false,
    decorateReply: false,
    preCompressed: true,
    // The names carry a hash of the content.
    immutable: true,
    maxAge: "365d",
    setHeaders: (reply) => {
      // A worker obeys the policy of its own file, not the page's; ours need nothing from anywhere.
      reply.header("content-security-policy", "default-src 'none'");
      reply.header("x-content-type-options", "nosniff");
    },
  });

  return async (reply) => {
    reply.header("vary", "Accept").header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "no-referrer").header("cache-control", "no-store");
    const page = await readFile(join(folder, "index.html"), "utf8").catch(() => undefined);
    if (page === undefined) return reply.code(503).type("text/plain; charset=utf-8").send(notBuilt);
    const nonce = randomBytes(16).toString("base64");
    return reply
      .header("content-security-policy", policy(nonce))
      .type("text/html; charset=utf-8")
      .send(page.replace("@STYLE_NONCE@", nonce));
  };
}

/**
 * What the page may load and do: its own files and nothing else. Style *elements* need the nonce that
 * `ide/style-nonce.ts` hands to Monaco; style *attributes* cannot have one, and Monaco places each line by one.
 */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
