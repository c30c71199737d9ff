import { createServer } from "node:http";
import type { Socket } from "node:net";
import { join } from "node:path";
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import { adminDoor } from "./admin/admin-door.ts";
import { authDoor } from "./auth/door.ts";
import { openAuth } from "./auth/open-auth.ts";
import type { Database } from "./database/prisma.ts";
import { deskRules } from "./editorial/desk-rules.ts";
import { editorialDoor } from "./editorial/door.ts";
import { runVerb } from "./editorial/run-verb.ts";
import type { OpenIdProvider } from "./env.ts";
import { errorCodes } from "./errors.ts";
import { serveHealth } from "./health.ts";
import { acceptedLocale } from "./locales.ts";
import type { Mailer } from "./mail/mailer.ts";
import { createMetrics, serveMetrics } from "./metrics.ts";
import { confirmDoor } from "./outreach/confirm/door.ts";
import { theOrganization } from "./policies/the-organization.ts";
import { createFront } from "./public/cache/front.ts";
import { openReads } from "./public/cache/open-reads.ts";
import { publicDoor } from "./public/door.ts";
import type { Registered } from "./public/registered/registered.ts";
import { reportDoor } from "./report/door.ts";
import { root } from "./root.ts";
import { authenticateBy } from "./users/authenticate.ts";

export interface AppOptions {
  /** The owner's way into the database. */
  db: Database;
  /** The restricted way into the database. */
  publicUrl: string;
  mailer: Mailer;
  /** Where people reach this Posada, without a slash at the end. */
  baseUrl: string;
  /** The data folder. */
  home: string;
  /** Where invited people may sign in instead of with a password. */
  oidc: OpenIdProvider | null;
  log: FastifyBaseLogger;
  now: () => Date;
  development: boolean;
  /** Whether answers at the public door are kept. */
  cache: boolean;
  /** The operations that the public door knows from the start; none when left out. */
  registered?: Registered;
  /** Which proxies to believe about the client's address: what Fastify's `trustProxy` takes; none when null. */
  trustProxy: string | null;
}

/** Milliseconds for a request to come in, for a reader to take some of its answer, and for the next request. */
const patience = { requestTimeout: 30_000, timeout: 60_000, keepAliveTimeout: 72_000 };

/** Puts the server together: the doors, health and metrics. `close()` finishes what is under way. */
export async function createApp({
  db,
  publicUrl,
  mailer,
  baseUrl,
  home,
  oidc,
  log,
  now,
  development,
  cache,
  registered,
  trustProxy,
}: AppOptions): Promise<FastifyInstance> {
  const metrics = createMetrics();
  const suggestions = development;
  const reads = openReads({ url: publicUrl, metrics, now, suggestions, keeps: cache, registered });
  // An answer given while we stop is the connection's last: a client that kept it open would keep us waiting.
  let stopping = false;
  const app = Fastify({
    serverFactory: (next) =>
      Object.assign(
        createServer(createFront({ reads, metrics, isStopping: () => stopping, next })),
        patience,
      ),
    loggerInstance: log,
    trustProxy: trustProxy ?? false,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    // An address that cannot be decoded never comes to a route, nor to its error handler.
    frameworkErrors: answerError,
    clientErrorHandler: answerBroken,
  });
  app.addHook("preClose", async () => {
    stopping = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (stopping) reply.header("connection", "close");
  });
  app.addHook("onClose", () => reads.close());
  app.setErrorHandler<FastifyError>(answerError);
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({
      errors: [{ message: "Nothing is here. The API is at /graphql.", extensions: { code: "NOT_FOUND" } }],
    }),
  );
  serveMetrics(app, metrics);
  serveHealth(app, reads.database);
  await app.register(publicDoor, {
    reads,
    suggestions: development,
    ideFolder: join(root, "dist", "ide"),
  });
  await app.register(adminDoor, { folder: join(root, "dist", "admin") });
  const signIn = openAuth({ db, mailer, baseUrl, oidc, log, now });
  await app.register(authDoor, { db, signIn, baseUrl, now });
  await app.register(editorialDoor, {
    db,
    now,
    mailer,
    baseUrl,
    home,
    suggestions: development,
    rules: deskRules,
    authenticate: authenticateBy(signIn),
  });
  await app.register(reportDoor, { db, now, suggestions: development });
  await app.register(confirmDoor, {
    db,
    now,
    run: (verb, perform) => {
      const onLateFailure = (error: unknown) => log.error({ err: error }, "an answer's effect failed");
      const desk = { db, actor: theOrganization, now: now(), rules: deskRules, onLateFailure };
      return runVerb(desk, { verb, args: {} }, perform);
    },
  });
  return app;
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  const code = status === 413 ? "QUERY_TOO_LONG" : status < 500 ? "BAD_REQUEST" : "INTERNAL";
  if (status >= 500) request.log.error({ err: error }, "a request failed");
  // Beside readers, who are answered in English, there are those who write.
  const locale = request.url.startsWith("/graphql")
    ? "en"
    : acceptedLocale(request.headers["accept-language"]);
  reply
    .code(status)
    .header("content-language", locale)
    .send({ errors: [{ message: errorCodes[code][locale], extensions: { code } }] });
}

/** Answers what Node could not read as a request, such as an address longer than its limit: it comes to no route. */
function answerBroken({ code: cause }: { code?: string }, socket: Socket): void {
  if (cause === "ECONNRESET" || !socket.writable) return;
  const overlong = cause === "HPE_HEADER_OVERFLOW";
  const code = overlong ? "QUERY_TOO_LONG" : "BAD_REQUEST";
  const status = overlong
    ? "431 Request Header Fields Too Large"
    : cause === "ERR_HTTP_REQUEST_TIMEOUT"
      ? "408 Request Timeout"
      : "400 Bad Request";
  const body = JSON.stringify({ errors: [{ message: errorCodes[code].en, extensions: { code } }] });
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\naccess-control-allow-origin: *\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
