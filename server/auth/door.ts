import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import type { Database } from "../database/prisma.ts";
import { type AnsweredCode, errorCodes } from "../errors.ts";
import { acceptedLocale } from "../locales.ts";
import { formatError } from "../public/format-error.ts";
import { forward } from "./forward.ts";
import type { SignIn } from "./open-auth.ts";
import { servePages } from "./pages/serve-pages.ts";

export interface AuthDoorOptions {
  db: Database;
  signIn: SignIn;
  baseUrl: string;
  now: () => Date;
}

/** Room for what a security key says about itself; everything else is smaller. */
const bodyBytes = 32 * 1024;

/** What of the library is offered, below /auth; everything else is not there. */
const reads = [
  "/get-session",
  "/callback/oidc",
  "/passkey/generate-register-options",
  "/passkey/generate-authenticate-options",
  "/passkey/list-user-passkeys",
];
const writes = [
  "/sign-in/email",
  "/sign-in/social",
  "/sign-out",
  "/request-password-reset",
  "/reset-password",
  "/change-password",
  "/two-factor/enable",
  "/two-factor/disable",
  "/two-factor/verify-totp",
  "/two-factor/verify-backup-code",
  "/two-factor/generate-backup-codes",
  "/passkey/verify-registration",
  "/passkey/verify-authentication",
  "/passkey/update-passkey",
  "/passkey/delete-passkey",
];

/** Signing in, at /auth/*: the library's own addresses, by JSON, and the plain pages that letters lead to. */
export async function authDoor(app: FastifyInstance, options: AuthDoorOptions): Promise<void> {
  const { signIn, baseUrl } = options;
  app.addHook("onClose", () => signIn.settled());
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers({
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      // The address of a page may hold a token.
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });
  app.removeAllContentTypeParsers();
  app.setErrorHandler<FastifyError>(answerError);
  // Without a route of its own a preflight would be answered as the public door's, which all origins may ask.
  app.options("/auth/*", (request, reply) => sendProblem(request, reply.code(405), "BAD_REQUEST"));

  await app.register(async (api) => {
    const limit = { parseAs: "string", bodyLimit: bodyBytes } as const;
    api.addContentTypeParser("application/json", limit, (_request, body, done) =>
      isJson(String(body))
        ? done(null, body)
        : done(Object.assign(new Error("No JSON"), { statusCode: 400 })),
    );
    for (const [method, paths] of [
      ["GET", reads],
      ["POST", writes],
    ] as const)
      for (const path of paths)
        api.route({
          method,
          url: `/auth${path}`,
          handler: async (request, reply) => forward(await signIn.load(), baseUrl, request, reply),
        });
  });
  // Which buttons the sign-in page shows beside the password's; it tells nothing about any person.
  app.get("/auth/ways", (_request, reply) => reply.send({ oidc: signIn.oidc }));
  await app.register(servePages, options);
}

/** Tells what a request has wrong, or that the database is away; anything else is ours, and goes into the log. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status < 500)
    return void sendProblem(request, reply.code(status), status === 413 ? "QUERY_TOO_LONG" : "BAD_REQUEST");
  const report = (cause: Error) => request.log.error({ err: cause }, "signing in failed");
  const told = formatError(new GraphQLError(error.message, { originalError: error }), report);
  const code = told.extensions.code as AnsweredCode;
  sendProblem(request, reply.code(code === "UNAVAILABLE" ? 503 : 500), code);
}

const byPost = { en: "Send the request by POST, as JSON.", es: "Envía la solicitud por POST, como JSON." };

function sendProblem({ headers }: FastifyRequest, reply: FastifyReply, code: AnsweredCode): FastifyReply {
  const locale = acceptedLocale(headers["accept-language"]);
  const words = code === "BAD_REQUEST" ? byPost : errorCodes[code];
  return reply
    .header("content-language", locale)
    .send({ errors: [{ message: words[locale], extensions: { code } }] });
}

/** Whether the text can be handed on, where it is parsed again; no text counts as none. */
function isJson(text: string): boolean {
  try {
    return text === "" || typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
