import { afterAll, expect, test } from "@jest/globals";
import { cleanUp, posada } from "../../support/run-posada.ts";

afterAll(cleanUp);

test("every command shows its usage when asked, and does nothing", async () => {
  const [own, all] = await Promise.all([posada({}, "user", "create", "--help"), posada({}, "help")]);
  expect(own).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^ {2}posada user create --email EMAIL/),
  });
  expect(own.output).not.toContain("backup");
  expect(all.output).toContain(own.output.trim().split("\n")[0]);
});
