import type { FastifyReply, FastifyRequest } from "fastify";
import { type AnsweredCode, errorCodes } from "../errors.ts";
import { acceptedLocale, type Locale } from "../locales.ts";
import type { Auth } from "./build-auth.ts";
import { addressHeader } from "./throttle.ts";

/** What the library needs to know of a request's headers. */
const passedOn = [
  "accept",
  "accept-language",
  "content-type",
  "cookie",
  "host",
  "origin",
  "referer",
  "sec-fetch-dest",
  "sec-fetch-mode",
  "sec-fetch-site",
  "user-agent",
];

/** The headers of a request as the library may see them: who asks is said by the connection alone. */
export function toHeaders(request: FastifyRequest): Headers {
  const headers = new Headers({ [addressHeader]: request.ip.split("%")[0]! });
  for (const name of passedOn) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  return headers;
}

const codes: Record<number, AnsweredCode> = {
  400: "BAD_INPUT",
  401: "UNAUTHENTICATED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  422: "BAD_INPUT",
  429: "TOO_MANY_REQUESTS",
};

/**
 * Has the library answer a request. Its errors get our form beside their own, with its finer code as `reason`:
 * `{ code, message, errors: [{ message, extensions: { code, reason } }] }`.
 */
export async function forward(
  auth: Auth,
  baseUrl: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const headers = toHeaders(request);
  if (request.method === "POST") headers.set("content-type", "application/json");
  const answer = await auth.handler(
    new Request(new URL(request.url, baseUrl), {
      method: request.method,
      headers,
      body: request.method === "POST" ? (request.body as string | undefined) || "{}" : undefined,
    }),
  );
  reply.code(answer.status);
  for (const cookie of answer.headers.getSetCookie()) reply.header("set-cookie", cookie);
  const location = answer.headers.get("location");
  if (location) reply.header("location", location);
  const retryAfter = answer.headers.get("x-retry-after");
  if (retryAfter) reply.header("retry-after", retryAfter);
  const text = await answer.text();
  if (answer.status < 400) return reply.type("application/json; charset=utf-8").send(text || "null");
  const locale = acceptedLocale(request.headers["accept-language"]);
  return reply.send(explain(answer.status, text, locale));
}

function explain(status: number, text: string, locale: Locale) {
  const told = parse(text);
  const code = codes[status] ?? (status < 500 ? "BAD_REQUEST" : "INTERNAL");
  const message = status < 500 && told.message ? told.message : errorCodes[code][locale];
  return { code: told.code ?? code, message, errors: [{ message, extensions: { code, reason: told.code } }] };
}

function parse(text: string): { code?: string; message?: string } {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    return {};
  }
}
