import { hash } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import type { Metrics } from "../../metrics.ts";
import { limits } from "../limits.ts";
import { acceptedEncoding } from "./accepted-encoding.ts";
import { type Answer, markStale, pack, packingOf } from "./answer.ts";
import { answeredAlready, handOn } from "./hand-on.ts";
import { acceptedMediaType } from "./media-type.ts";
import type { Reads } from "./open-reads.ts";
import { type MediaType, type Question, readQuestion } from "./question.ts";

interface Options {
  reads: Pick<Reads, "answers" | "operations" | "watch">;
  metrics: Metrics;
  /** Whether the process is about to end, and wants its connections closed. */
  isStopping: () => boolean;
  /** What answers all that is not simply a question. */
  next: RequestListener;
}

/** Which question a request of these bytes asks: so many are remembered, some hundred bytes each. */
const mostRemembered = 20_000;
/** Seconds for which caches on the way may keep an answer, and go on giving it while they ask for a newer one. */
const cacheControl = "public, max-age=15, stale-while-revalidate=45";
const unavailable = JSON.stringify({
  errors: [
    {
      message: "The directory cannot be read just now. Try again soon.",
      extensions: { code: "UNAVAILABLE" },
    },
  ],
});

/**
 * Stands before the web framework, and answers plain questions at /graphql itself: from the bytes of the request, if
 * they were seen before and what they ask for is kept, without parsing anything; else after reading the question. All
 * the rest, and whatever is wrong, it hands on.
 */
export function createFront({ reads, metrics, isStopping, next }: Options): RequestListener {
  const { answers, operations, watch } = reads;
  const remembered = new LRUCache<string, string>({ max: mostRemembered });
  const timed = {
    GET: metrics.requests.labels("GET", "/graphql", "200"),
    POST: metrics.requests.labels("POST", "/graphql", "200"),
  };

  return (request, response) => {
    const { method, url = "" } = request;
    const mediaType = acceptedMediaType(request.headers.accept);
    if (mediaType === null) next(request, response);
    else if (method === "POST" && url === "/graphql") post(request, response, mediaType);
    else if (method === "GET" && url.startsWith("/graphql?") && url.length <= limits.bodyBytes)
      answer(request, response, mediaType, url, () => fromSearch(url));
    else next(request, response);
  };

  function post(request: IncomingMessage, response: ServerResponse, mediaType: MediaType): void {
    const length = Number(request.headers["content-length"]);
    if (
      !isJson(request.headers["content-type"]) ||
      request.headers["content-encoding"] ||
      !(length <= limits.bodyBytes)
    ) {
      next(request, response);
      return;
    }
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      handOn(request, body);
      answer(request, response, mediaType, body, () => JSON.parse(body.toString()));
    });
  }

  function answer(
    request: IncomingMessage,
    response: ServerResponse,
    mediaType: MediaType,
    said: Buffer | string,
    read: () => unknown,
  ): void {
    const started = performance.now();
    const seen = `${request.method}${mediaType.length}${hash("sha256", said, "base64")}`;
    const key = remembered.get(seen);
    const fresh = key === undefined ? undefined : answers.findFresh(key);
    const done = () => timed[request.method as "GET" | "POST"].observe((performance.now() - started) / 1000);
    if (fresh) {
      metrics.answers.inc({ from: "hit" });
      const encoding = packingOf(fresh, acceptedEncoding(request.headers["accept-encoding"]));
      const bytes = fresh.bytes[encoding];
      if (bytes) {
        send(request, response, fresh, bytes, encoding);
        done();
        return;
      }
    }
    const question = ask(read, mediaType);
    if (!question) {
      next(request, response);
      return;
    }
    if (key === undefined) remembered.set(seen, question.key);
    reply(request, response, question, mediaType).then(done, (error) => response.destroy(error));
  }

  function ask(read: () => unknown, mediaType: MediaType): Question | null {
    try {
      return readQuestion(read(), mediaType, operations);
    } catch {
      return null;
    }
  }

  async function reply(
    request: IncomingMessage,
    response: ServerResponse,
    question: Question,
    mediaType: MediaType,
  ): Promise<void> {
    for (;;) {
      const found = await answers.find(question, mediaType);
      metrics.answers.inc({ from: found.kind });
      if (found.kind === "unkept") {
        answeredAlready(request, found.result);
        next(request, response);
        return;
      }
      if (found.kind === "away") return refuse(response);
      const { answer } = found;
      if (found.kind === "stale") return sendStale(response, answer);
      const encoding = packingOf(answer, acceptedEncoding(request.headers["accept-encoding"]));
      const packed = answer.bytes[encoding];
      const bytes = packed ?? (await pack(answer, encoding));
      if (!packed) answers.packed(question.key, answer);
      // Packing takes a while, in which somebody may have been given a newer one.
      if (watch.serve(answer.edition)) return send(request, response, answer, bytes, encoding);
    }
  }

  function send(
    request: IncomingMessage,
    response: ServerResponse,
    { etag, contentType }: Answer,
    bytes: Buffer,
    encoding: string,
  ): void {
    const same =
      request.headers["if-none-match"] !== undefined && names(request.headers["if-none-match"], etag);
    const headers = [
      "content-type",
      contentType,
      "etag",
      etag,
      "cache-control",
      cacheControl,
      "age",
      "0",
      "vary",
      "accept, accept-encoding",
      "access-control-allow-origin",
      "*",
    ];
    if (encoding !== "identity") headers.push("content-encoding", encoding);
    if (isStopping()) headers.push("connection", "close");
    if (same) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    headers.push("content-length", String(bytes.length));
    response.writeHead(200, headers);
    response.end(bytes);
  }

  /** Whoever gets what may be old is told so, and since when nobody knows. */
  function sendStale(response: ServerResponse, answer: Answer): void {
    const bytes = markStale(answer);
    response.writeHead(200, {
      "content-type": answer.contentType,
      "cache-control": "no-store",
      age: String(Math.floor(watch.silence() / 1000)),
      vary: "accept, accept-encoding",
      "access-control-allow-origin": "*",
      "content-length": bytes.length,
    });
    response.end(bytes);
  }

  function refuse(response: ServerResponse): void {
    response.writeHead(503, {
      "content-type": "application/json; charset=utf-8",
      "retry-after": "5",
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    });
    response.end(unavailable);
  }
}

function isJson(contentType = ""): boolean {
  return contentType === "application/json" || /^application\/json\s*;\s*charset=utf-8$/i.test(contentType);
}

function fromSearch(url: string): unknown {
  const search = new URLSearchParams(url.slice(url.indexOf("?") + 1));
  const json = (name: string) => (search.has(name) ? JSON.parse(search.get(name)!) : undefined);
  return {
    query: search.get("query") ?? undefined,
    operationName: search.get("operationName") ?? undefined,
    variables: json("variables"),
    extensions: json("extensions"),
  };
}

/** Whether an If-None-Match header names the tag. */
function names(header: string, etag: string): boolean {
  const bare = etag.replace(/^W\//, "");
  return header.trim() === "*" || header.split(",").some((each) => each.trim().replace(/^W\//, "") === bare);
}
