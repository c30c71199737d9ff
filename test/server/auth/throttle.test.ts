import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makePerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { visit } from "../../support/visitor.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(() => posada?.close());

const guess = { email: "", password: "guess guess guess" };

test("guessing is stopped for its address, and nobody else is locked out of the account", async () => {
  const { email, password } = await makePerson(posada.db);
  const guesser = visit(posada.app, { address: "198.51.100.9" });
  const statuses: number[] = [];
  for (let tries = 0; tries < 11; tries++)
    statuses.push((await guesser.post("/auth/sign-in/email", { ...guess, email })).statusCode);
  expect(statuses).toEqual([...Array(10).fill(401), 429]);

  const stopped = await guesser.post("/auth/sign-in/email", { email, password });
  expect(stopped.json().errors[0].extensions.code).toBe("TOO_MANY_REQUESTS");
  expect(Number(stopped.headers["retry-after"])).toBeGreaterThan(0);

  const ana = visit(posada.app, { address: "203.0.113.8" });
  expect((await ana.post("/auth/sign-in/email", { email, password })).statusCode).toBe(200);
});

test("an address that a client only claims to have counts for nothing", async () => {
  const guesser = visit(posada.app, { address: "198.51.100.10" });
  const statuses: number[] = [];
  for (let tries = 0; tries < 11; tries++) {
    const address = `192.0.2.${tries}`;
    const claims = { "x-forwarded-for": address, "x-posada-address": address, "x-real-ip": address };
    statuses.push((await guesser.post("/auth/sign-in/email", guess, claims)).statusCode);
  }
  expect(statuses.at(-1)).toBe(429);
});

test("a network's many IPv6 addresses count as one", async () => {
  const statuses: number[] = [];
  for (let tries = 0; tries < 11; tries++) {
    const guesser = visit(posada.app, { address: `2001:db8:1:2::${tries + 1}` });
    statuses.push(
      (await guesser.post("/auth/request-password-reset", { email: "x@example.org" })).statusCode,
    );
  }
  expect(statuses).toEqual([...Array(5).fill(200), ...Array(6).fill(429)]);
});

test("behind a proxy that is believed, each of its clients counts for itself", async () => {
  const behind = await openTestApp("empty", { trustProxy: "10.0.0.0/8" });
  const proxy = visit(behind.app, { address: "10.1.2.3" });
  const ask = async (client: string) => {
    const forwarded = { "x-forwarded-for": `192.0.2.99, ${client}` };
    return (await proxy.post("/auth/request-password-reset", { email: "x@example.org" }, forwarded))
      .statusCode;
  };
  for (let times = 0; times < 5; times++) expect(await ask("203.0.113.1")).toBe(200);
  expect(await ask("203.0.113.1")).toBe(429);
  expect(await ask("203.0.113.2")).toBe(200);
  await behind.close();
});
