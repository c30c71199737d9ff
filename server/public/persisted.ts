import { parseRequestParams, type Request, type RequestParams } from "graphql-http";
import type { Operations } from "./operations.ts";

interface Persisted {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions: { persistedQuery: { sha256Hash: string } };
}

/** What a request says, when it names its operation by hash; undefined for all others, well-formed or not. */
function read(method: string, url: string, body: unknown): Persisted | undefined {
  try {
    const said =
      method === "GET"
        ? fromSearch(new URL(url, "http://localhost").searchParams)
        : (JSON.parse(String(body)) as Partial<Persisted> | null);
    return typeof said?.extensions?.persistedQuery?.sha256Hash === "string" ? (said as Persisted) : undefined;
  } catch {
    return undefined;
  }
}

function fromSearch(search: URLSearchParams): Partial<Persisted> {
  const json = (name: string) => (search.has(name) ? JSON.parse(search.get(name)!) : undefined);
  return {
    query: search.get("query") ?? undefined,
    operationName: search.get("operationName") ?? undefined,
    variables: json("variables"),
    extensions: json("extensions"),
  };
}

/**
 * Puts the text of an operation named by hash where graphql-http looks for it (automatic persisted queries, as
 * Apollo's clients speak them). Everything else is left to graphql-http.
 */
export async function readPersisted<Raw, Context>(
  request: Request<Raw, Context>,
  operations: Operations,
): Promise<RequestParams | undefined> {
  const body = typeof request.body === "function" ? await request.body() : request.body;
  if (
    !request.url.includes("persistedQuery") &&
    !(typeof body === "string" && body.includes("persistedQuery"))
  )
    return;
  const said = read(request.method, request.url, body);
  if (!said) return;
  const query = operations.persisted(
    said.extensions.persistedQuery.sha256Hash.toLowerCase(),
    typeof said.query === "string" && said.query !== "" ? said.query : undefined,
  );
  const checked = await parseRequestParams({
    ...request,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: { ...said, query },
  });
  return "query" in checked ? checked : undefined;
}
