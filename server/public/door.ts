import cors from "@fastify/cors";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { ExecutionArgs } from "graphql";
import { createHandler } from "graphql-http";
import { errorCodes } from "../errors.ts";
import { bodyAgain, resultOf } from "./cache/hand-on.ts";
import type { Reads } from "./cache/open-reads.ts";
import { coerceVariables } from "./coerce-variables.ts";
import { formatError } from "./format-error.ts";
import { ide } from "./ide.ts";
import { limits } from "./limits.ts";
import { readPersisted } from "./persisted.ts";
import { publicSchema } from "./schema.ts";
import { wantsIde } from "./wants-ide.ts";

export interface PublicDoorOptions {
  reads: Pick<Reads, "operations" | "run">;
  /** Whether validation errors may suggest names: for those who develop, not in production. */
  suggestions: boolean;
  /** Folder of the built query IDE. */
  ideFolder: string;
}

/** The public door: GraphQL over HTTP at /graphql, for reading, without sign-in; a browser gets the query IDE. */
export async function publicDoor(app: FastifyInstance, options: PublicDoorOptions): Promise<void> {
  const {
    reads: { operations, run },
    suggestions,
    ideFolder,
  } = options;
  const sendIde = await ide(app, { folder: ideFolder });

  const handle = createHandler<FastifyRequest>({
    parseRequestParams: (request) => readPersisted(request, operations),
    formatError: (error) =>
      formatError(error, (cause) => app.log.error({ err: cause }, "a public read failed")),
    onSubscribe: ({ raw: request }, { query, variables, operationName }) => {
      const result = resultOf(request.raw);
      if (result) return result;
      const { document, problems } = operations.check(query);
      if (!document) return problems;
      const { coerced, wrong } = coerceVariables(publicSchema, document, {
        operationName,
        variables,
        suggestions,
      });
      if (wrong) return wrong;
      return { schema: publicSchema, document, variableValues: coerced, operationName };
    },
    execute: async ({ document, operationName, variableValues }: ExecutionArgs) =>
      (await run({ document, operationName, variableValues: variableValues ?? undefined })).result,
  });

  // What was read of a request before it came here is read once more.
  app.addHook("preParsing", async (request) => bodyAgain(request.raw) ?? undefined);
  await app.register(cors, { origin: "*", methods: ["GET", "POST"], maxAge: 86_400 });
  // The body stays text: graphql-http looks at its type and parses it as the specification says.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string", bodyLimit: limits.bodyBytes }, (_request, body, done) =>
    done(null, body),
  );

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const [answered, { status, headers }] = await handle({
      // HEAD asks what GET would answer; the body is left out on its way.
      method: request.method === "HEAD" ? "GET" : request.method,
      url: request.url,
      headers: request.headers,
      body: () => (request.body as string | undefined) ?? "",
      raw: request,
      context: undefined,
    });
    reply.code(status).headers({ vary: "Accept", ...headers });
    // A wrong method or media type is answered without a body; a client would look in vain for its code.
    return answered === null
      ? reply.send({ errors: [{ message: errorCodes.BAD_REQUEST.en, extensions: { code: "BAD_REQUEST" } }] })
      : reply.send(answered);
  };

  app.get("/graphql", (request, reply) => (wantsIde(request) ? sendIde(reply) : answer(request, reply)));
  app.post("/graphql", answer);
  // The specification wants 405 and `allow` here, where an unknown address would be 404.
  app.route({ method: ["PUT", "PATCH", "DELETE"], url: "/graphql", handler: answer });
}
