import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** Answers with the page, under a nonce made for this answer alone. */
export type SendPage = (reply: FastifyReply) => Promise<FastifyReply>;

export interface BuiltPage {
  /** Where Vite has built it: an `index.html`, and the files that it loads under `assets/`. */
  folder: string;
  /** Where those files are served, with a slash at both ends. */
  assets: string;
  /** What its content security policy allows beside its own files; style elements get the nonce. */
  policy?: Record<string, string>;
  headers?: Record<string, string>;
  /** What is said instead while nothing is built. */
  notBuilt: string;
}

/** Serves what a built page loads, and returns the answer that sends the page itself. */
export async function builtPage(
  app: FastifyInstance,
  { folder, assets, policy = {}, headers = {}, notBuilt }: BuiltPage,
): Promise<SendPage> {
  await app.register(fastifyStatic, {
    // Only the assets: index.html still holds the place of the nonce, and goes out below alone.
    root: join(folder, "assets"),
    prefix: assets,
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
    reply.headers({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      ...headers,
    });
    const page = await readFile(join(folder, "index.html"), "utf8").catch(() => undefined);
    if (page === undefined) return reply.code(503).type("text/plain; charset=utf-8").send(notBuilt);
    const nonce = randomBytes(16).toString("base64");
    return reply
      .header("content-security-policy", directives({ ...ownFilesOnly(nonce), ...policy }))
      .type("text/html; charset=utf-8")
      .send(page.replace("@STYLE_NONCE@", nonce));
  };
}

/** Its own files and doors, and nothing else; no script stands in the page. */
const ownFilesOnly = (nonce: string) => ({
  "default-src": "'none'",
  "script-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "style-src": `'self' 'nonce-${nonce}'`,
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
});

function directives(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
