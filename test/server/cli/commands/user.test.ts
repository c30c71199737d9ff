import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { user } from "../../../../server/cli/commands/user.ts";
import { makePerson } from "../../../factories/people.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { linkIn, tokenIn } from "../../../support/letter-link.ts";
import { runCommand } from "../../../support/run-command.ts";
import { visit } from "../../../support/visitor.ts";

let posada: TestApp;
let environment: Record<string, string>;
const password = "a long enough password";

beforeAll(async () => {
  posada = await openTestApp("empty");
  // The library that keeps sessions reads the real clock; so do the links it takes.
  posada.setNow(new Date());
  const { url: DATABASE_URL, publicUrl: PUBLIC_DATABASE_URL } = posada;
  environment = { DATABASE_URL, PUBLIC_DATABASE_URL, BASE_URL: "http://posada.test" };
});
afterAll(() => posada?.close());

async function signIn(email: string, given = password): Promise<number> {
  return (await visit(posada.app).post("/auth/sign-in/email", { email, password: given })).statusCode;
}

test("a command lets somebody in by a link that is printed once", async () => {
  const words = ["--email", "Bea@Example.org", "--role", "EDITOR", "--countries", "MX", "--name", "Bea"];
  const { code, printed, said } = await runCommand(user, environment, "create", ...words);
  expect(code).toBe(0);
  expect(said).not.toContain("token=");
  const token = tokenIn(linkIn({ text: printed, html: `href="${printed}"` }));
  const form = { token, name: "Bea", password, repeat: password };
  expect((await visit(posada.app).submit("/auth/welcome", form)).statusCode).toBe(200);
  expect(await signIn("bea@example.org")).toBe(200);
  await expect(runCommand(user, environment, "create", ...words)).rejects.toThrow(
    "Somebody with this address is here already.",
  );
});

test("commands list who there is, and keep somebody out", async () => {
  await makePerson(posada.db, { email: "carla@example.org", role: "ADMIN", name: "Carla" });
  const dora = await makePerson(posada.db, { email: "dora@example.org", name: "Dora", countries: ["MX"] });
  await makePerson(posada.db, { email: "eva@example.org", name: "Eva", invited: true });
  expect(await runCommand(user, environment, "deactivate", "DORA@example.org")).toMatchObject({ code: 0 });
  const { printed } = await runCommand(user, environment, "list");
  expect(printed.split("\n").sort()).toEqual([
    "bea@example.org  EDITOR  MX  active  Bea",
    "carla@example.org  ADMIN  everywhere  active  Carla",
    "dora@example.org  EDITOR  MX  deactivated  Dora",
    "eva@example.org  EDITOR  everywhere  invited  Eva",
  ]);
  expect(await signIn(dora.email, dora.password)).toBe(403);
  await expect(runCommand(user, environment, "deactivate", "nobody@example.org")).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test.each([
  ["create --role EDITOR", "--email"],
  ["create --email x@example.org --role BOSS", "--role"],
  // Everybody on the machine could read it.
  ["create --email x@example.org --role ADMIN --password secret-secret-secret", "--password"],
  ["deactivate nobody", "user deactivate EMAIL"],
  ["", "user create"],
])("`user %s` says what is wrong with it", async (line, told) => {
  await expect(runCommand(user, environment, ...line.split(" ").filter(Boolean))).rejects.toMatchObject({
    code: "USAGE",
    message: expect.stringContaining(told),
  });
});
