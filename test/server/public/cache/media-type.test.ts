import { expect, test } from "@jest/globals";
import { createHandler } from "graphql-http";
import { acceptedMediaType } from "../../../../server/public/cache/media-type.ts";
import { publicSchema } from "../../../../server/public/schema.ts";

test.each([
  undefined,
  "*/*",
  "application/json",
  "application/graphql-response+json",
  "application/graphql-response+json, application/json;q=0.9",
  "application/json, application/graphql-response+json",
  "text/html, application/json;charset=utf-8",
  "application/json; charset=utf-16",
  "application/json; charset=UTF8",
  "application/*",
  "text/html",
  "image/png, */*;q=0.1",
])("chooses for %p what graphql-http would", async (accept) => {
  const handle = createHandler({ schema: publicSchema });
  const [, { headers }] = await handle({
    method: "GET",
    url: "/graphql?query={__typename}",
    headers: { accept },
    body: null,
    raw: undefined,
    context: undefined,
  });
  const type = acceptedMediaType(accept);
  expect(headers?.["content-type"] ?? null).toBe(type && `${type}; charset=utf-8`);
});
