import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
let url: string;
beforeAll(async () => {
  posada = await openTestApp();
  url = `${await posada.app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
});
afterAll(() => posada?.close());

describe("speaks GraphQL over HTTP as the specification says", () => {
  const audits = serverAudits({ url: () => url });

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    "%s",
    async (_name, audit) => {
      const result = await audit.fn();
      const reason = result.status === "ok" ? undefined : result.reason;
      // Undici keeps the connection until the body is read.
      if (result.status !== "ok") await result.response.body?.cancel();
      expect([result.status, reason]).toEqual(["ok", undefined]);
    },
  );

  test("in all that it must, should and may", () => {
    const levels = new Set(audits.map(({ name }) => name.split(" ")[0]));
    expect(levels).toEqual(new Set(["MUST", "SHOULD", "MAY"]));
    expect(audits.length).toBeGreaterThan(50);
  });
});

describe("answers pages of any origin", () => {
  const origin = "https://refugees.example";

  test("lets a browser ask before it posts, and remember the answer for a day", async () => {
    const { status, headers } = await fetch(url, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,apollo-require-preflight",
      },
    });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-methods")).toBe("GET, POST");
    expect(headers.get("access-control-allow-headers")).toBe("content-type,apollo-require-preflight");
    expect(headers.get("access-control-max-age")).toBe("86400");
    expect(headers.has("access-control-allow-credentials")).toBe(false);
  });

  test.each([
    ["GET", undefined],
    ["POST", JSON.stringify({ query: "{ edition }" })],
    ["POST", "{ not json"],
  ])("sends the header with %s %s, without credentials", async (method, body) => {
    const query = method === "GET" ? "?query={edition}" : "";
    const response = await fetch(url + query, {
      method,
      body,
      headers: { origin, "content-type": "application/json" },
    });
    await response.text();
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.has("access-control-allow-credentials")).toBe(false);
    expect(response.headers.has("set-cookie")).toBe(false);
  });
});

test("changes nothing by GET or POST: it has no mutations and no subscriptions", async () => {
  const { data } = await posada.query(
    `{ __schema { mutationType { name } subscriptionType { name } queryType { name } } }`,
  );
  expect(data.__schema).toEqual({ mutationType: null, subscriptionType: null, queryType: { name: "Query" } });
});

test("a browser that opens the address gets the query page, not an answer", async () => {
  const { headers } = await posada.app.inject({ url: "/graphql", headers: { accept: "text/html" } });
  expect(headers["content-type"]).not.toContain("json");
});

test("answers an unknown address with a code of its own", async () => {
  const response = await posada.app.inject("/nowhere");
  expect(response.statusCode).toBe(404);
  expect(response.json().errors[0].extensions).toEqual({ code: "NOT_FOUND" });
});

test.each(["PUT", "PATCH", "DELETE"] as const)(
  "refuses %s with 405, and says what it takes",
  async (method) => {
    const { statusCode, headers } = await posada.app.inject({ method, url: "/graphql" });
    expect([statusCode, headers.allow]).toEqual([405, "GET, POST"]);
  },
);

test("what is no request, or too long to be read as one, is told so with a code", async () => {
  const overlong = await fetch(`${url}?query=${"a".repeat(20_000)}`);
  expect(overlong.status).toBe(431);
  expect(await overlong.json()).toMatchObject({ errors: [{ extensions: { code: "QUERY_TOO_LONG" } }] });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.end("GIBBERISH\r\n\r\n");
  const answer = (await socket.toArray()).join("");
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(JSON.parse(answer.split("\r\n\r\n")[1]!).errors[0].extensions).toEqual({ code: "BAD_REQUEST" });
});

test("HEAD says of GET what GET would, without the body", async () => {
  const target = `${url}?query=${encodeURIComponent("{ edition }")}`;
  const [head, get] = [await fetch(target, { method: "HEAD" }), await fetch(target)];
  expect([head.status, head.headers.get("content-type")]).toEqual([200, get.headers.get("content-type")]);
  expect(await head.text()).toBe("");
});
