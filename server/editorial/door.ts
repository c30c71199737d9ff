import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type ExecutionArgs, execute, GraphQLError } from "graphql";
import { createHandler } from "graphql-http";
import { findKeyActor } from "../api-keys/find-key-actor.ts";
import type { Database } from "../database/prisma.ts";
import { type AnsweredCode, type ErrorCode, errorCodes, fail } from "../errors.ts";
import { acceptedLocale, type Locale, type Words } from "../locales.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { Actor } from "../policies/actor.ts";
import { coerceVariables } from "../public/coerce-variables.ts";
import { formatError } from "../public/format-error.ts";
import type { EditorialContext } from "./context.ts";
import { limitRate } from "./limit-rate.ts";
import { limits } from "./limits.ts";
import { createOperations } from "./operations.ts";
import { serveReports } from "./report-pages.ts";
import { runVerb } from "./run-verb.ts";
import { requireSameOrigin } from "./same-origin.ts";
import { editorialSchema } from "./schema.ts";
import type { Rules } from "./work.ts";

export interface EditorialDoorOptions {
  db: Database;
  now: () => Date;
  mailer: Mailer;
  /** Where people reach this Posada, without a slash at the end. */
  baseUrl: string;
  /** The data folder. */
  home: string;
  /** Whether validation errors may suggest names: for those who develop, not in production. */
  suggestions: boolean;
  rules: Rules;
  /** Who is signed in by the request's cookie; null for nobody. */
  authenticate: (request: FastifyRequest) => Promise<Actor | null>;
}

/** What a stranger, or anybody, is told by HTTP before GraphQL has a say. */
const statuses: Partial<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

const byPost = { en: "Send the operation by POST, as JSON.", es: "Envía la operación por POST, como JSON." };

const headers = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** The editorial door: GraphQL over HTTP at /editorial/graphql, by POST, for those who are signed in or have a key. */
export async function editorialDoor(app: FastifyInstance, options: EditorialDoorOptions): Promise<void> {
  const { db, now, mailer, baseUrl, home, suggestions, rules } = options;
  const check = createOperations({ suggestions });
  const report = (error: unknown) => app.log.error({ err: error }, "an editorial request failed");
  const actors = new WeakMap<FastifyRequest, Actor>();

  const contextOf = (actor: Actor, locale: Locale): EditorialContext & Record<PropertyKey, unknown> => {
    const desk = { db, actor, now: now(), rules, onLateFailure: report };
    const context: EditorialContext & Record<PropertyKey, unknown> = {
      ...desk,
      locale,
      mailer,
      baseUrl,
      home,
      run: (verb, args, perform, options) =>
        runVerb(desk, { verb, args, ...options }, (work) => perform(work, args, context)),
    };
    return context;
  };

  const answerIn = (locale: Locale) =>
    createHandler<FastifyRequest, undefined, EditorialContext & Record<PropertyKey, unknown>>({
      formatError: (error) => formatError(error, report, locale),
      onSubscribe: (request, { query, variables, operationName }) => {
        const { document, problems } = check(query);
        if (!document) return problems;
        const given = { operationName, variables, suggestions, asArguments: true, locale };
        const { coerced, wrong } = coerceVariables(editorialSchema, document, given);
        if (wrong) return wrong;
        const contextValue = contextOf(actors.get(request.raw)!, locale);
        return { schema: editorialSchema, document, variableValues: coerced, operationName, contextValue };
      },
      execute: (args) => execute(args as ExecutionArgs),
    });
  const handlers = { en: answerIn("en"), es: answerIn("es") } satisfies Record<Locale, unknown>;

  app.removeAllContentTypeParsers();
  // The body stays text: graphql-http looks at its type and parses it as the specification says.
  app.addContentTypeParser("*", { parseAs: "string", bodyLimit: limits.bodyBytes }, (_request, body, done) =>
    done(null, body),
  );
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({ ...headers, "content-language": localeOf(request) });
  });

  const find = async (request: FastifyRequest): Promise<Actor> => {
    const { authorization } = request.headers;
    if (authorization !== undefined) return findKeyActor(db, authorization, now());
    const actor = (await options.authenticate(request)) ?? fail("UNAUTHENTICATED");
    if (request.method !== "GET") requireSameOrigin(request, baseUrl);
    return actor;
  };

  const count = await limitRate(app, {
    perMinute: limits.perMinute,
    keyOf: (request) => actors.get(request)!.reference,
  });

  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<Actor> => {
    const actor = await find(request);
    actors.set(request, actor);
    await count(request, reply);
    return actor;
  };

  const explain = (error: unknown, locale: Locale) => {
    const original = error as Error;
    const told = formatError(new GraphQLError(original.message, { originalError: original }), report, locale);
    return { told, status: statuses[told.extensions.code as ErrorCode] ?? 500 };
  };

  /** Strangers are refused before their question is read, whatever it is. */
  const refuseStrangers = async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      await admit(request, reply);
    } catch (error) {
      const { told, status } = explain(error, localeOf(request));
      if (status === 401) reply.header("www-authenticate", "Bearer");
      return reply.code(status).send({ errors: [told] });
    }
  };

  serveReports(app, { db, now, admit, explain });

  app.post("/editorial/graphql", { onRequest: refuseStrangers }, async (request, reply) => {
    const [answered, { status, headers }] = await handlers[localeOf(request)]({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: () => (request.body as string | undefined) ?? "",
      raw: request,
      context: undefined,
    });
    reply.code(status).headers(headers ?? {});
    // A wrong media type is answered without a body; a client would look in vain for its code.
    return reply.send(answered ?? problem(request, "BAD_REQUEST"));
  });
  // Also OPTIONS: without a route of its own it would be answered as the public door's, which all origins may ask.
  app.route({
    method: ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"],
    url: "/editorial/graphql",
    handler: (request, reply) =>
      reply
        .code(405)
        .header("allow", "POST")
        .send(problem(request, "BAD_REQUEST", byPost)),
  });
}

function problem(request: FastifyRequest, code: AnsweredCode, words: Words = errorCodes[code]) {
  return { errors: [{ message: words[localeOf(request)], extensions: { code } }] };
}

function localeOf({ headers }: FastifyRequest): Locale {
  return acceptedLocale(headers["accept-language"]);
}
