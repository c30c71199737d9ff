import { expect, test } from "@jest/globals";
import Fastify from "fastify";
import { limitRate } from "../../../server/editorial/limit-rate.ts";

test("one who asks too often is told when to go on, and nobody else is kept waiting", async () => {
  const app = Fastify();
  const keyOf = ({ headers }: { headers: { from?: string } }) => headers.from!;
  const count = await limitRate(app, { perMinute: 3, keyOf });
  app.get("/", async (request, reply) => {
    await count(request, reply);
    return "done";
  });
  app.setErrorHandler((error: Error & { code: string }, _request, reply) => reply.code(429).send(error.code));
  const ask = (from: string) => app.inject({ url: "/", headers: { from } });
  const answers = [];
  for (let asked = 0; asked < 4; asked++) answers.push((await ask("eager")).body);
  expect(answers).toEqual(["done", "done", "done", "TOO_MANY_REQUESTS"]);
  const wait = Number((await ask("eager")).headers["retry-after"]);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect((await ask("another")).body).toBe("done");
  await app.close();
});
