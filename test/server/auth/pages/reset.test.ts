import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { createApp } from "../../../../server/app.ts";
import { createLog } from "../../../../server/log.ts";
import { createMailer } from "../../../../server/mail/create-mailer.ts";
import { makePerson } from "../../../factories/people.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { linkIn, tokenIn } from "../../../support/letter-link.ts";
import { type MailServer, openMailServer } from "../../../support/mail-server.ts";
import { visit } from "../../../support/visitor.ts";

let database: TestDatabase;
let post: MailServer;
let app: FastifyInstance;
let addresses = 0;

beforeAll(async () => {
  [database, post] = await Promise.all([cloneDatabase("empty"), openMailServer()]);
  app = await openApp();
});
afterAll(async () => {
  await app?.close();
  await database?.drop();
});

/** An app that sends its letters to the test's mail server. */
async function openApp(): Promise<FastifyInstance> {
  const now = () => new Date();
  const mailer = createMailer({ smtpUrl: post.url, from: "posada@example.org", outbox: "unused", now });
  return createApp({
    ...database,
    mailer,
    baseUrl: "http://posada.test",
    home: "unused",
    oidc: null,
    log: createLog("silent"),
    now,
    development: false,
    cache: true,
    trustProxy: null,
  });
}

const come = () => visit(app, { address: `203.0.113.${++addresses}` });
/** Closing waits for the letters that answers did not wait for. */
const reopen = async () => {
  await app.close();
  app = await openApp();
};

test("a forgotten password is set anew by a letter; sessions and other links end with the old one", async () => {
  const ana = await makePerson(database.db, { locale: "es" });
  const [earlier, asking] = [come(), come()];
  await earlier.post("/auth/sign-in/email", ana);
  await asking.submit("/auth/reset", { email: ` ${ana.email.toUpperCase()} ` });
  await asking.submit("/auth/reset", { email: ana.email });
  await reopen();
  expect(post.received).toHaveLength(2);
  const [first, second] = post.received.map(({ text, html }) =>
    linkIn({ text: text!, html: html as string }),
  );
  expect(post.received[0]!.subject).toBe("Una nueva contraseña para Posada");

  const page = await come().get(first!);
  expect(page.body).toContain("Elija una nueva contraseña");
  const password = "completely different";
  const fields = { token: tokenIn(first!), password, repeat: password };
  expect((await come().submit("/auth/welcome", fields)).statusCode).toBe(200);
  expect((await come().get(second!)).statusCode).toBe(410);
  const before = come();
  for (const [name, value] of earlier.cookies) before.cookies.set(name, value);
  expect((await before.ask("{ me { name } }")).errors[0].extensions.code).toBe("UNAUTHENTICATED");
  expect((await come().post("/auth/sign-in/email", ana)).statusCode).toBe(401);
  expect((await come().post("/auth/sign-in/email", { email: ana.email, password })).statusCode).toBe(200);
});

test("nobody learns from the answer whether an address is known", async () => {
  const { email } = await makePerson(database.db);
  post.received.length = 0;
  const known = await come().submit("/auth/reset", { email });
  const unknown = await come().submit("/auth/reset", { email: "nobody@example.org" });
  expect(unknown.body).toBe(known.body);
  expect(unknown.statusCode).toBe(known.statusCode);
  const byJson = [
    await come().post("/auth/request-password-reset", { email }),
    await come().post("/auth/request-password-reset", { email: "nobody@example.org" }),
  ];
  expect(byJson[0]!.json()).toEqual(byJson[1]!.json());
  await reopen();
  expect(post.received.map(({ to }) => [to].flat()[0]?.text)).toEqual([email, email]);
});

test("the page says what is wrong with an address, and when it was too often", async () => {
  const asking = come();
  expect((await asking.get("/auth/reset", { "accept-language": "es" })).body).toContain(
    "¿Olvidó su contraseña?",
  );
  const wrong = await asking.submit("/auth/reset", { email: "ana" });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toMatch(/id="email-wrong" role="alert"/);
  const statuses: number[] = [];
  for (let times = 0; times < 6; times++)
    statuses.push((await asking.submit("/auth/reset", { email: "nobody@example.org" })).statusCode);
  expect(statuses).toEqual([...Array(5).fill(200), 429]);
});

test("a mail server that is away changes nothing in the answer", async () => {
  const { email } = await makePerson(database.db);
  await post.close();
  const answer = await come().submit("/auth/reset", { email });
  expect(answer.statusCode).toBe(200);
  await reopen();
});

test("a form on another site has no letter sent", async () => {
  const { email } = await makePerson(database.db);
  post = await openMailServer();
  await reopen();
  const answer = await app.inject({
    method: "POST",
    url: "/auth/reset",
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "cross-site" },
    payload: `email=${email}`,
  });
  expect(answer.statusCode).toBe(403);
  await reopen();
  expect(post.received).toEqual([]);
  await post.close();
});
