import { expect, test } from "@jest/globals";
import { readOptions, readPaths, readWords } from "../../../server/cli/read-options.ts";

test("options come with their values, also with numbers below zero", () => {
  const names = ["role", "days"] as const;
  expect(readOptions(["--role", "EDITOR", "--days=30"], names)).toEqual({ role: "EDITOR", days: "30" });
  expect(readOptions(["--days", "-3", "--role", "-1"], names)).toEqual({ days: "-3", role: "-1" });
});

test("paths stand before, between and behind the options", () => {
  const options = { out: { type: "string" }, typename: { type: "boolean" } } as const;
  const { paths, values } = readPaths(["a", "--out", "b", "c", "--typename", "d"], options);
  expect([paths, { ...values }]).toEqual([["a", "c", "d"], { out: "b", typename: true }]);
  expect(() => readPaths(["a", "--shout"], options)).toThrow(
    expect.objectContaining({ code: "USAGE", message: "There is no --shout here. See: posada help" }),
  );
});

test.each([
  ["--days", "Give --days a value. See: posada help"],
  ["--days --role X", "Give --days a value. See: posada help"],
  ["--preview=yes", "--preview takes no value. See: posada help"],
  ["--shout", "There is no --shout here. See: posada help"],
  ["shout", "There is no shout here. See: posada help"],
])("`%s` is refused in one sentence", (line, message) => {
  const options = {
    days: { type: "string" },
    role: { type: "string" },
    preview: { type: "boolean" },
  } as const;
  expect(() => readWords(line.split(" "), options)).toThrow(
    expect.objectContaining({ code: "USAGE", message }),
  );
});
