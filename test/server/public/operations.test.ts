import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { parse } from "graphql";
import { countReads, createOperations } from "../../../server/public/operations.ts";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
  return undefined;
};

test("checks a text once, and gives the same answer to it again", () => {
  const operations = createOperations({ suggestions: false });
  for (const text of ["{ edition }", "{ nothing }", "{"])
    expect(operations.check(text)).toBe(operations.check(text));
  expect(operations.check("{ edition }").problems).toEqual([]);
});

test("suggests names only to those who develop", () => {
  const messages = (suggestions: boolean) =>
    createOperations({ suggestions })
      .check("{ editio }")
      .problems.map(({ message }) => message);
  expect(messages(true)).toEqual([expect.stringContaining('Did you mean "edition"')]);
  expect(messages(false)).toEqual(['Cannot query field "editio" on type "Query".']);
});

test("forgets the oldest texts when those it knows are long, and keeps the newest", () => {
  const operations = createOperations({ suggestions: false });
  const texts = Array.from({ length: 40 }, (_, index) => `{ edition } # ${index} ${"x".repeat(90_000)}`);
  for (const text of texts) operations.persisted(hashOf(text), text);
  expect(codeOf(() => operations.persisted(hashOf(texts[0]!), undefined))).toBe("PERSISTED_QUERY_NOT_FOUND");
  expect(operations.persisted(hashOf(texts[39]!), undefined)).toBe(texts[39]);
});

describe("registered operations", () => {
  const text = "query Edition { edition }";
  const { document } = createOperations({ suggestions: false }).check(text);
  const registered = (only: boolean) => ({
    texts: new Map([[hashOf(text), text]]),
    checked: new Map([[text, { document: document!, problems: [] as const }]]),
    only,
  });

  test("are known from the start by hash and text, and are there after any number of others", () => {
    const operations = createOperations({ suggestions: false, registered: registered(false) });
    for (let index = 0; index < 1_100; index++) {
      const other = `{ edition } # ${index}`;
      operations.check(operations.persisted(hashOf(other), other));
    }
    expect(codeOf(() => operations.persisted(hashOf("{ edition } # 0"), undefined))).toBe(
      "PERSISTED_QUERY_NOT_FOUND",
    );
    expect(operations.persisted(hashOf(text), undefined)).toBe(text);
    expect(operations.check(text).document).toBe(document);
  });

  test("where nothing else is answered, nothing else is read, nor remembered", () => {
    const operations = createOperations({ suggestions: true, registered: registered(true) });
    for (const other of ["{ edition }", `${text} `, "{ __schema { types { name } } }", "{", ""]) {
      expect(operations.check(other).problems[0]?.extensions.code).toBe("OPERATION_NOT_REGISTERED");
      for (const hash of [hashOf(other), hashOf(text)])
        expect(codeOf(() => operations.persisted(hash, other))).toBe("OPERATION_NOT_REGISTERED");
      expect(codeOf(() => operations.persisted(hashOf(other), undefined))).toBe("OPERATION_NOT_REGISTERED");
    }
    expect(codeOf(() => operations.persisted(hashOf("{"), text))).toBe("PERSISTED_QUERY_MISMATCH");
    expect(operations.check(operations.persisted(hashOf(text), text)).document).toBe(document);
  });
});

test.each<[string, number, string | null]>([
  ["{ edition }", 0, null],
  ["{ sections { slug } sections { name { text } } again: sections { slug } edition }", 2, null],
  ["{ __typename __schema { types { name } } }", 0, null],
  [
    "{ ...A ...A } fragment A on Query { countries { code } ...B } fragment B on Query { sections { slug } }",
    2,
    null,
  ],
  ["{ ... on Query { edition } ... { sections { slug } } }", 1, null],
  ["query A { edition } query B { edition sections { slug } countries { code } }", 2, "B"],
])("counts the statements that %s needs", (text, reads, name) => {
  expect(countReads(parse(text), name)).toBe(reads);
});
