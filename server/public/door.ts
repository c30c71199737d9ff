import cors from "@fastify/cors";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type DocumentNode, execute, GraphQLError, getOperationAST, getVariableValues, Kind } from "graphql";
import { createHandler } from "graphql-http";
import type { PublicDatabase } from "../database/public-reader.ts";
import type { PublicContext } from "./builder.ts";
import { formatError } from "./format-error.ts";
import { ide } from "./ide.ts";
import { limits } from "./limits.ts";
import { countReads, createOperations } from "./operations.ts";
import { readPersisted } from "./persisted.ts";
import { publicSchema } from "./schema.ts";
import { wantsIde } from "./wants-ide.ts";

export interface PublicDoorOptions {
  database: PublicDatabase;
  now: () => Date;
  /** Whether validation errors may suggest names: for those who develop, not in production. */
  suggestions: boolean;
  /** Folder of the built query IDE. */
  ideFolder: string;
}

/** The public door: GraphQL over HTTP at /graphql, for reading, without sign-in; a browser gets the query IDE. */
export async function publicDoor(app: FastifyInstance, options: PublicDoorOptions): Promise<void> {
  const { database, now, suggestions, ideFolder } = options;
  const operations = createOperations({ suggestions });
  const sendIde = await ide(app, { folder: ideFolder });

  const handle = createHandler<FastifyRequest, undefined, PublicContext & Record<PropertyKey, unknown>>({
    parseRequestParams: (request) => readPersisted(request, operations),
    formatError: (error) =>
      formatError(error, (cause) => app.log.error({ err: cause }, "a public read failed")),
    onSubscribe: (_request, { query, variables, operationName }) => {
      const { document, problems } = operations.check(query);
      if (!document) return problems;
      const wrong = wrongVariables(document, operationName, variables);
      if (wrong.length > 0) return wrong;
      return { schema: publicSchema, document, variableValues: variables, operationName };
    },
    execute: async (args) => {
      const reader = database.open(countReads(args.document, args.operationName));
      try {
        return await execute({ ...args, contextValue: { reader, now: now() } });
      } finally {
        await reader.close();
      }
    },
  });

  await app.register(cors, { origin: "*", methods: ["GET", "POST"], maxAge: 86_400 });
  // The body stays text: graphql-http looks at its type and parses it as the specification says.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string", bodyLimit: limits.bodyBytes }, (_request, body, done) =>
    done(null, body),
  );

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const [body, { status, headers }] = await handle({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: () => (request.body as string | undefined) ?? "",
      raw: request,
      context: undefined,
    });
    return reply
      .code(status)
      .headers({ vary: "Accept", ...headers })
      .send(body ?? "");
  };

  app.get("/graphql", (request, reply) => (wantsIde(request) ? sendIde(reply) : answer(request, reply)));
  app.post("/graphql", answer);
}

/** Variables that do not fit their types: told before execution, with the status of a bad request. */
function wrongVariables(
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown> | null | undefined,
): readonly GraphQLError[] {
  const operation = getOperationAST(document, operationName);
  if (!operation?.variableDefinitions?.length) return [];
  const { errors = [] } = getVariableValues(publicSchema, operation.variableDefinitions, variables ?? {}, {
    maxErrors: 20,
  });
  return errors.map((error) => {
    const definition = error.nodes?.[0];
    const path = definition?.kind === Kind.VARIABLE_DEFINITION ? definition.variable.name.value : "variables";
    const fields = [{ path, message: error.message }];
    return new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: "BAD_INPUT", fields } });
  });
}
