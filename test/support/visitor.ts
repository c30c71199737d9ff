import type { FastifyInstance, LightMyRequestResponse } from "fastify";

/** A browser of a test: it keeps cookies, names its origin, and comes from an address. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Sends JSON, as the CMS does. */
  post(path: string, body?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Sends a form, as a plain page does. */
  submit(path: string, fields: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Asks the editorial door with the cookies alone. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
  ask(query: string, variables?: object): Promise<any>;
  cookies: Map<string, string>;
}

/** Comes to the app as `origin`'s page would, from an address of its own. */
export function visit(
  app: FastifyInstance,
  { origin = "http://posada.test", address = "203.0.113.7" } = {},
): Visitor {
  const cookies = new Map<string, string>();
  const send = async (
    method: "GET" | "POST",
    url: string,
    payload: string | undefined,
    headers: Record<string, string>,
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await app.inject({
      method,
      url,
      payload,
      remoteAddress: address,
      headers: { host: new URL(origin).host, origin, ...(cookie && { cookie }), ...headers },
    });
    for (const { name, value, maxAge } of response.cookies)
      maxAge === 0 ? cookies.delete(name) : cookies.set(name, encodeURIComponent(value));
    return response;
  };
  const json = { "content-type": "application/json" };
  return {
    cookies,
    get: (path, headers = {}) => send("GET", path, undefined, headers),
    post: (path, body = {}, headers = {}) =>
      send("POST", path, JSON.stringify(body), { ...json, ...headers }),
    submit: (path, fields) =>
      send("POST", path, new URLSearchParams(fields).toString(), {
        "content-type": "application/x-www-form-urlencoded",
      }),
    async ask(query, variables = {}) {
      return (await send("POST", "/editorial/graphql", JSON.stringify({ query, variables }), json)).json();
    },
  };
}
