import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makePerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { type Visitor, visit } from "../../support/visitor.ts";

let posada: TestApp;
let visitor: Visitor;
beforeAll(async () => {
  posada = await openTestApp("empty");
  const { email, password } = await makePerson(posada.db, { role: "EDITOR" });
  visitor = visit(posada.app);
  await visitor.post("/auth/sign-in/email", { email, password });
});
afterAll(() => posada?.close());

/** Asks with the cookie of who is signed in, as a page with these headers would. */
async function ask(headers: Record<string, string>, type = "application/json") {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const answer = await posada.app.inject({
    method: "POST",
    url: "/editorial/graphql",
    headers: { host: "posada.test", cookie, "content-type": type, ...headers },
    payload: JSON.stringify({ query: "{ __typename }" }),
  });
  return [answer.statusCode, answer.json().data?.__typename ?? answer.json().errors[0].extensions.code];
}

describe("lets a page of ours ask in the name of who is signed in", () => {
  test.each<[string, Record<string, string>]>([
    ["by the address that people know", { origin: "http://posada.test", host: "127.0.0.1:4000" }],
    ["by the address it was asked at", { origin: "http://127.0.0.1:4000", host: "127.0.0.1:4000" }],
    ["without an origin, where the browser says it is ours", { "sec-fetch-site": "same-origin" }],
    ["with a charset", { origin: "http://posada.test", "content-type": "application/json; charset=utf-8" }],
  ])("%s", async (_how, headers) => {
    expect(await ask(headers)).toEqual([200, "Query"]);
  });
});

describe("refuses what a page of another origin could send", () => {
  test.each<[string, Record<string, string>]>([
    ["from another site", { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" }],
    ["from another port", { origin: "http://posada.test:8080" }],
    ["from https, where ours is http", { origin: "https://posada.test" }],
    ["from a sandbox", { origin: "null" }],
    ["from a neighbor of the same site", { "sec-fetch-site": "same-site" }],
    ["without a word on where it comes from", {}],
    [
      "from elsewhere, whatever else it says",
      { origin: "https://elsewhere.example", "sec-fetch-site": "same-origin" },
    ],
  ])("%s", async (_how, headers) => {
    expect(await ask(headers)).toEqual([403, "FORBIDDEN"]);
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonp",
  ])("as %s", async (type) => {
    expect(await ask({ origin: "http://posada.test" }, type)).toEqual([403, "FORBIDDEN"]);
  });
});

test("a wrong key is refused, also beside a good cookie", async () => {
  const headers = { origin: "http://posada.test", authorization: "Bearer posada_wrong" };
  expect(await ask(headers)).toEqual([401, "UNAUTHENTICATED"]);
});
