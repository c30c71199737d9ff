import { expect, test } from "@jest/globals";
import { acceptedEncoding } from "../../../../server/public/cache/accepted-encoding.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["identity, *;q=0.1, br;q=0", "gzip"],
  ["BR", "br"],
  ["deflate", "identity"],
  [`gzip${" ".repeat(5_000)}`, "gzip"],
])("who takes %p is sent %s", (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
  expect(acceptedEncoding(header)).toBe(encoding);
});
