import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type FastifyInstance, fastify } from "fastify";
import { ide } from "../../../server/public/ide.ts";
import { wantsIde } from "../../../server/public/wants-ide.ts";

const browser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

let folder: string;
let app: FastifyInstance;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "posada-ide-"));
  app = fastify();
  const sendIde = await ide(app, { folder });
  app.get("/graphql", (request, reply) => (wantsIde(request) ? sendIde(reply) : reply.send("the API")));
});

afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function build(): Promise<void> {
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets/main-1a2b.js"), "run()");
  await writeFile(join(folder, "index.html"), '<meta nonce="@STYLE_NONCE@">');
}

test.each([
  ["a browser", "/graphql", browser.accept, true],
  ["curl", "/graphql", "*/*", false],
  ["a program that names nothing", "/graphql", "", false],
  ["a GraphQL client", "/graphql", "application/graphql-response+json, application/json;q=0.9", false],
  ["one that takes JSON as gladly as HTML", "/graphql", "application/json, text/html", false],
  ["one that would rather have JSON", "/graphql", "text/html;q=0.5, application/json", false],
  ["a query typed into the address bar", "/graphql?query=%7Bedition%7D", browser.accept, false],
  ["a persisted operation in the address bar", "/graphql?extensions=%7B%7D", browser.accept, false],
])("answers %s with what it wants", async (_who, url, accept, page) => {
  await build();
  const { body } = await app.inject({ url, headers: { accept } });
  expect(body !== "the API").toBe(page);
});

test("gives every page load its own nonce, and nobody's cache the page", async () => {
  await build();
  const [one, two] = [await load("/graphql"), await load("/graphql")];
  const nonce = /nonce="([^"]+)"/.exec(one.body)?.[1];
  expect(nonce).toMatch(/^[\w+/]{22}==$/);
  expect(one.headers["content-security-policy"]).toContain(`style-src 'self' 'nonce-${nonce}'`);
  expect(two.body).not.toBe(one.body);
  expect(one.headers["cache-control"]).toBe("no-store");
  expect(one.headers.vary).toBe("Accept");
});

test("lets browsers keep the hashed files for good, and gives a worker nothing to reach", async () => {
  await build();
  const { statusCode, headers } = await load("/graphql/ide/assets/main-1a2b.js");
  expect(statusCode).toBe(200);
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(headers["content-security-policy"]).toBe("default-src 'none'");
});

test("says how to build the page where it is missing", async () => {
  const { statusCode, body } = await load("/graphql");
  expect(statusCode).toBe(503);
  expect(body).toContain("npm run build");
});

function load(url: string) {
  return app.inject({ url, headers: browser });
}
