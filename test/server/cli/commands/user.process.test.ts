import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { cleanUp, runProgram } from "../../../support/run-posada.ts";
import { visit } from "../../../support/visitor.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(async () => {
  await cleanUp();
  await posada?.close();
});

/** Runs `user create` for a new admin with something at its standard input. */
async function create(email: string, input: string): Promise<{ code: number | null; output: string }> {
  const environment = { DATABASE_URL: posada.url, PUBLIC_DATABASE_URL: posada.publicUrl };
  const words = ["user", "create", "--email", email, "--role", "ADMIN", "--password-stdin"];
  const program = runProgram("server/cli/posada.ts", environment, ...words);
  program.child.stdin!.end(input);
  return { code: await program.ended, output: program.output() };
}

test("a command takes a password from another program", async () => {
  const password = "a long enough password";
  const [taken, refused] = await Promise.all([
    create("carla@example.org", `${password}\n`),
    create("dora@example.org", "short\n"),
  ]);
  expect(taken).toMatchObject({ code: 0, output: "carla@example.org may sign in.\n" });
  expect(refused).toMatchObject({ code: 2, output: expect.stringContaining("(USAGE)") });
  const carla = visit(posada.app);
  const answer = await carla.post("/auth/sign-in/email", { email: "carla@example.org", password });
  expect(answer.statusCode).toBe(200);
  expect(await posada.db.user.count()).toBe(1);
});
