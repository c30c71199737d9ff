import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type ASTVisitor, type ExecutionArgs, execute, GraphQLError, type ValidationContext } from "graphql";
import { createHandler } from "graphql-http";
import type { Database } from "../database/prisma.ts";
import { type AnsweredCode, errorCodes, fail } from "../errors.ts";
import { acceptedLocale, type Locale, type Words } from "../locales.ts";
import { coerceVariables } from "../public/coerce-variables.ts";
import { formatError } from "../public/format-error.ts";
import { holdToLimits } from "../public/limits.ts";
import { checkOperation } from "../public/operations.ts";
import { tooOften } from "../too-often.ts";
import type { ReportContext } from "./builder.ts";
import { limitRate } from "./limit-rate.ts";
import { limits } from "./limits.ts";
import { reportSchema } from "./schema.ts";

export interface ReportDoorOptions {
  db: Database;
  now: () => Date;
  /** Whether validation errors may suggest names: for those who develop, not in production. */
  suggestions: boolean;
}

const byPost = { en: "Send the operation by POST, as JSON.", es: "Envía la operación por POST, como JSON." };

const headers = {
  "access-control-allow-origin": "*",
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * The report door: GraphQL over HTTP at /report, by POST, from any page. Nobody signs in here: no cookie and no key is
 * read, so that no page can make somebody else's browser say more than a stranger could.
 */
export async function reportDoor(app: FastifyInstance, options: ReportDoorOptions): Promise<void> {
  const { db, now, suggestions } = options;
  const count = await limitRate(app);
  /** How many seconds those wait who have sent too many reports. */
  const waiting = new WeakMap<FastifyRequest, number>();
  const measure = {
    schema: reportSchema,
    tokens: limits.tokens,
    rules: [oneMutationRule, (context: ValidationContext) => holdToLimits(context, limits)],
    suggestions,
  };

  const countReport = async (request: FastifyRequest) => {
    const seconds = await count.reports(request);
    if (seconds === 0) return;
    waiting.set(request, seconds);
    fail("TOO_MANY_REQUESTS", tooOften(seconds));
  };

  const report = (cause: Error) => app.log.error({ err: cause }, "a report failed");
  const answerIn = (locale: Locale) =>
    createHandler<FastifyRequest, undefined, ReportContext & Record<PropertyKey, unknown>>({
      formatError: (error) => formatError(error, report, locale),
      onSubscribe: ({ raw: request }, { query, variables, operationName }) => {
        const { document, problems } = checkOperation(query, measure);
        if (!document) return problems;
        const given = { operationName, variables, suggestions, asArguments: true, locale };
        const { coerced, wrong } = coerceVariables(reportSchema, document, given);
        if (wrong) return wrong;
        const contextValue = { db, now: now(), count: () => countReport(request) };
        return { schema: reportSchema, document, variableValues: coerced, operationName, contextValue };
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

  /** Who comes too often is sent away before anything is read. */
  const admit = async (request: FastifyRequest, reply: FastifyReply) => {
    const seconds = await count.requests(request);
    if (seconds > 0)
      return reply
        .code(429)
        .header("retry-after", String(seconds))
        .send(problem(request, "TOO_MANY_REQUESTS", tooOften(seconds)));
  };

  app.post("/report", { onRequest: admit }, async (request, reply) => {
    const { accept, "content-type": contentType } = request.headers;
    const [answered, { status, headers }] = await handlers[localeOf(request)]({
      method: request.method,
      url: request.url,
      headers: { accept, "content-type": contentType },
      body: () => (request.body as string | undefined) ?? "",
      raw: request,
      context: undefined,
    });
    reply.code(status).headers(headers ?? {});
    const seconds = waiting.get(request);
    if (seconds) reply.code(429).header("retry-after", String(seconds));
    // A wrong media type is answered without a body; a client would look in vain for its code.
    return reply.send(answered ?? problem(request, "BAD_REQUEST"));
  });
  app.options("/report", (_request, reply) =>
    reply
      .code(204)
      .headers({
        "access-control-allow-methods": "POST",
        "access-control-allow-headers": "content-type",
        "access-control-max-age": "86400",
      })
      .send(),
  );
  app.route({
    method: ["GET", "PUT", "PATCH", "DELETE"],
    url: "/report",
    handler: (request, reply) =>
      reply
        .code(405)
        .header("allow", "POST")
        .send(problem(request, "BAD_REQUEST", byPost)),
  });
}

/** Lets an operation do one thing only: requests are counted, and each would count for many. */
function oneMutationRule(context: ValidationContext): ASTVisitor {
  let mutations = 0;
  return {
    Field: (node) => {
      if (context.getParentType() !== reportSchema.getMutationType()) return;
      mutations += 1;
      if (mutations > 1) context.reportError(new GraphQLError("Do one thing in a request.", { nodes: node }));
    },
  };
}

function problem(request: FastifyRequest, code: AnsweredCode, words: Words = errorCodes[code]) {
  return { errors: [{ message: words[localeOf(request)], extensions: { code } }] };
}

function localeOf({ headers }: FastifyRequest): Locale {
  return acceptedLocale(headers["accept-language"]);
}
