import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { renameOrganization } from "../../../factories/edit-organizations.ts";
import { type Answer, openTestApp, type TestApp } from "../../../support/app.ts";
import { listening, type Received } from "../../../support/listening.ts";

let posada: TestApp;
let send: Awaited<ReturnType<typeof listening>>;
beforeAll(async () => {
  posada = await openTestApp("mexico");
  send = await listening(posada.app);
});
afterAll(() => posada?.close());

const ask = (query: string, variables?: object, headers: Record<string, string> = {}): Promise<Received> =>
  send({
    method: "POST",
    headers: { "content-type": "application/json", ...headers, ...lengthOf({ query, variables }) },
    body: JSON.stringify({ query, variables }),
  });
const lengthOf = (said: object) => ({ "content-length": String(Buffer.byteLength(JSON.stringify(said))) });

/** How many statements what is done takes. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const before = await posada.statements();
  await work();
  return (await posada.statements()) - before;
}

const page = `{ country(code: "MX") { name { text } sections { slug entries { organization { id name } } } } }`;
const oneBy = (slug: string) => `{ edition organization(slug: "${slug}") { id name freshness } }`;

test("answers from memory what it has read, with the same bytes as the slower way", async () => {
  const { body } = await posada.app.inject({ method: "POST", url: "/graphql", payload: { query: page } });
  const first = await ask(page);
  expect(await statementsOf(() => ask(page))).toBe(0);
  const again = await ask(page);
  expect([first.text, again.text]).toEqual([body, body]);
  expect(again.headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "access-control-allow-origin": "*",
    "cache-control": "public, max-age=15, stale-while-revalidate=45",
    vary: "accept, accept-encoding",
    age: "0",
  });
});

test("the same question in other clothes, by GET or by its hash, is read no second time", async () => {
  await ask(oneBy("comi"));
  const inOthers = `query Named { ${oneBy("comi").slice(1, -1)} # a remark\n}`.replace("Named", "");
  expect(await statementsOf(() => ask(inOthers))).toBe(0);
  const path = `/graphql?query=${encodeURIComponent(oneBy("comi"))}`;
  const answered = await send({ path });
  expect(await statementsOf(() => send({ path }))).toBe(0);
  expect(answered.text).toBe((await ask(oneBy("comi"))).text);
});

test.each(["br", "gzip"])("packs with %s once, and says the same", async (encoding) => {
  const plain = await ask(page);
  for (const _time of [1, 2]) {
    const packed = await ask(page, undefined, { "accept-encoding": encoding });
    expect(packed.headers["content-encoding"]).toBe(encoding);
    expect(packed.text).toBe(plain.text);
    expect(packed.length).toBeLessThan(plain.length / 2);
  }
});

test("who has the bytes already is told so, and gets none", async () => {
  const { headers } = await ask(page);
  const etag = String(headers.etag);
  for (const given of [etag, etag.slice(2), `"other", ${etag}`, "*"]) {
    const answered = await ask(page, undefined, { "if-none-match": given });
    expect([answered.status, answered.length, answered.headers.etag]).toEqual([304, 0, etag]);
  }
  expect((await ask(page, undefined, { "if-none-match": '"other"' })).status).toBe(200);
});

test("an edit is seen by whoever asks after it was acknowledged", async () => {
  const { id } = JSON.parse((await ask(oneBy("comi"))).text).data.organization;
  for (let round = 0; round < 5; round++) {
    const edition = await renameOrganization(posada.db, id, `Round ${round}`);
    const until = performance.now() + 1_000;
    let seen = { edition: 0, organization: { name: "" } };
    while (seen.edition < edition && performance.now() < until) {
      seen = JSON.parse((await ask(oneBy("comi"))).text).data;
      await wait(5);
    }
    expect(seen).toMatchObject({ edition, organization: { name: `Round ${round}` } });
  }
});

test("many who ask the same at once wait for one read", async () => {
  const query = oneBy("cndh");
  expect(await statementsOf(() => Promise.all(Array.from({ length: 20 }, () => ask(query))))).toBe(1);
});

test("what holds until a moment is read again after it", async () => {
  const query = `{ organizations(filter: { freshness: NEVER_VERIFIED }) { totalCount } }`;
  await ask(query);
  expect(await statementsOf(() => ask(query))).toBe(0);
  posada.setNow(new Date("2026-03-15T12:00:59Z"));
  expect(await statementsOf(() => ask(query))).toBe(0);
  posada.setNow(new Date("2026-03-15T12:01:00Z"));
  expect(await statementsOf(() => ask(query))).toBe(1);
});

test("an answer with errors is told as ever, read once a time, and never kept", async () => {
  const query = `{ edition organizations(first: 1000) { totalCount } }`;
  for (const _time of [1, 2]) {
    let answered: Received | undefined;
    expect(await statementsOf(async () => (answered = await ask(query)))).toBe(1);
    const { body } = await posada.app.inject({ method: "POST", url: "/graphql", payload: { query } });
    const codesOf = (text: string) =>
      (JSON.parse(text) as Answer).errors?.map(({ path, extensions: { code } }) => [path, code]);
    expect(codesOf(answered!.text)).toEqual([[["organizations"], "BAD_PAGE_SIZE"]]);
    expect(codesOf(body)).toEqual(codesOf(answered!.text));
    expect(answered!.headers["cache-control"]).toBeUndefined();
  }
});

test.each<[string, Parameters<typeof send>[0]]>([
  ["a broken body", { method: "POST", headers: { "content-type": "application/json" }, body: "{" }],
  [
    "a broken text",
    { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{"}' },
  ],
  ["another type of body", { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" }],
  ["an empty body", { method: "POST", headers: { "content-type": "application/json" }, body: "" }],
  ["no question", { path: "/graphql?x=1" }],
  ["variables that are no JSON", { path: "/graphql?query={edition}&variables={" }],
  ["a type that nobody has", { path: "/graphql?query={edition}", headers: { accept: "image/png" } }],
  [
    "a body larger than it may be",
    {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: `{ edition } # ${"x".repeat(200_000)}` }),
    },
  ],
])("%s is answered as without the front", async (_what, sent) => {
  const { method = "GET", path = "/graphql", headers, body } = sent!;
  const expected = await posada.app.inject({ method: method as "GET", url: path, headers, payload: body });
  const answered = await send({
    ...sent,
    headers: { ...headers, ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }) },
  });
  expect([answered.status, answered.text]).toEqual([expected.statusCode, expected.body]);
  expect(answered.headers["content-type"]).toBe(expected.headers["content-type"]);
});

test("a body that comes in pieces, with or without its length, is answered", async () => {
  const body = JSON.stringify({ query: page });
  const answered = await send({
    method: "POST",
    headers: { "content-type": "application/json", "transfer-encoding": "chunked" },
    body,
  });
  expect(answered.text).toBe((await ask(page)).text);
});

test("no header, name or alias makes anybody's answer another's", async () => {
  const clean = (await ask(oneBy("comi"))).text;
  const hostile: Record<string, string>[] = [
    { "x-forwarded-host": "evil.example", "accept-language": "es" },
    { origin: "https://evil.example", cookie: "session=1" },
    { "if-none-match": '"x"', authorization: "Bearer x" },
  ];
  for (const headers of hostile) {
    const answered = await ask(oneBy("comi"), undefined, headers);
    expect(answered.text).toBe(clean);
    expect(answered.headers["access-control-allow-origin"]).toBe("*");
    expect(answered.headers["set-cookie"]).toBeUndefined();
  }
  expect(JSON.parse((await ask(`{ organization: sections { slug } }`)).text).data.organization).toHaveLength(
    3,
  );
  expect((await ask(oneBy("comi"))).text).toBe(clean);
});

test("a database that has gone back counts as one that is away, until it has caught up", async () => {
  await ask(oneBy("comi"));
  await posada.db.$executeRaw`UPDATE published.edition SET number = number - 1`;
  const { errors } = JSON.parse((await ask(`{ edition sections { slug } }`)).text) as Answer;
  expect(errors!.map(({ extensions }) => extensions.code)).toEqual(["UNAVAILABLE"]);
  await posada.db.$executeRaw`UPDATE published.edition SET number = number + 1`;
  expect(JSON.parse((await ask(`{ edition sections { slug } }`)).text).errors).toBeUndefined();
});
