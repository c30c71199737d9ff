import { expect, test } from "@jest/globals";
import { paddingOf, printTarHeader, readTarHeader } from "../../../../server/database/backup/tar-header.ts";

const header = { name: "editorial/country.copy", size: 1234, time: 1_800_000_000 };

test("a header reads back as it was written, also beyond 8 GiB", () => {
  for (const size of [0, 511, 8 ** 11 - 1, 8 ** 11, 2 ** 50])
    expect(readTarHeader(printTarHeader({ ...header, size }))).toEqual({ ...header, size });
});

test("a changed byte anywhere in a header is noticed", () => {
  const block = printTarHeader(header);
  const unnoticed = [...block.keys()].filter((at) => {
    const changed = Buffer.from(block);
    changed[at]! ^= 1;
    return readTarHeader(changed) !== undefined;
  });
  expect(unnoticed).toEqual([]);
});

test.each(["../secret", "/etc/passwd", "a/../b", "a/b/c", ".", "..", "a/", "a\\b", "C:x", "", "a\nb", "á"])(
  "the name %j is refused",
  (name) => {
    expect(readTarHeader(printTarHeader({ ...header, name }))).toBeUndefined();
  },
);

test("content and padding fill whole blocks", () => {
  expect([0, 1, 511, 512, 513].map(paddingOf)).toEqual([0, 511, 1, 0, 511]);
});
