import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openDatabase } from "../../../server/database/prisma.ts";
import { makePerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { visit } from "../../support/visitor.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(() => posada?.close());

test("whoever has the password is signed in, and is known to the editorial door by the cookie", async () => {
  const { email, password } = await makePerson(posada.db, { name: "Ana", role: "EDITOR", countries: ["MX"] });
  const ana = visit(posada.app);
  const answer = await ana.post("/auth/sign-in/email", { email: email.toUpperCase(), password });
  expect(answer.statusCode).toBe(200);
  const { data } = await ana.ask("{ me { name email role countries locale twoFactorEnabled } }");
  expect(data.me).toEqual({
    name: "Ana",
    email,
    role: "EDITOR",
    countries: ["MX"],
    locale: "en",
    twoFactorEnabled: false,
  });
});

test("the cookie is out of reach of scripts and other sites, and lasts 14 days", async () => {
  const { email, password } = await makePerson(posada.db);
  const { cookies, headers } = await visit(posada.app).post("/auth/sign-in/email", { email, password });
  expect(cookies).toEqual([
    expect.objectContaining({
      name: "posada.session_token",
      httpOnly: true,
      sameSite: "Lax",
      path: "/",
      maxAge: 14 * 24 * 60 * 60,
    }),
  ]);
  expect(headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
});

test("behind TLS the cookie travels by TLS alone", async () => {
  const secure = await openTestApp("empty", { baseUrl: "https://posada.test" });
  const { email, password } = await makePerson(secure.db);
  const ana = visit(secure.app, { origin: "https://posada.test" });
  const { cookies } = await ana.post("/auth/sign-in/email", { email, password });
  expect(cookies).toMatchObject([{ name: "__Secure-posada.session_token", secure: true }]);
  expect((await ana.ask("{ me { email } }")).data.me.email).toBe(email);
  await secure.close();
});

test("a wrong password and an unknown address are answered alike", async () => {
  const { email } = await makePerson(posada.db);
  const guess = "guess guess guess";
  const known = await visit(posada.app).post("/auth/sign-in/email", { email, password: guess });
  const unknown = await visit(posada.app).post("/auth/sign-in/email", {
    email: "x@example.org",
    password: guess,
  });
  expect(known.statusCode).toBe(401);
  expect(known.json().errors[0].extensions.code).toBe("UNAUTHENTICATED");
  expect(unknown.json()).toEqual(known.json());
  expect(unknown.statusCode).toBe(401);
  expect([...known.cookies, ...unknown.cookies]).toEqual([]);
});

test("signing out ends the session for whoever kept the cookie", async () => {
  const { email, password } = await makePerson(posada.db);
  const [ana, thief] = [visit(posada.app), visit(posada.app)];
  await ana.post("/auth/sign-in/email", { email, password });
  for (const [name, value] of ana.cookies) thief.cookies.set(name, value);
  expect((await thief.ask("{ me { name } }")).data).toBeTruthy();
  await ana.post("/auth/sign-out");
  expect((await thief.ask("{ me { name } }")).errors[0].extensions.code).toBe("UNAUTHENTICATED");
  expect((await thief.get("/auth/get-session")).json()).toBeNull();
});

test("a page of another origin can do nothing in the name of who is signed in", async () => {
  const { email, password } = await makePerson(posada.db);
  const ana = visit(posada.app);
  await ana.post("/auth/sign-in/email", { email, password });
  const origin = { origin: "https://evil.example" };
  const answer = await ana.post("/auth/sign-out", {}, origin);
  expect(answer.statusCode).toBe(403);
  expect(answer.json().errors[0].extensions).toEqual({ code: "FORBIDDEN", reason: "INVALID_ORIGIN" });
  const form = await ana.submit("/auth/sign-out", {});
  expect(form.statusCode).toBe(415);
  expect((await ana.ask("{ me { name } }")).data).toBeTruthy();
});

test("no other origin is told that it may ask", async () => {
  const asking = {
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type",
  };
  for (const path of ["sign-in/email", "request-password-reset", "reset"]) {
    const headers = { origin: "https://evil.example", ...asking };
    const answer = await posada.app.inject({ method: "OPTIONS", url: `/auth/${path}`, headers });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  }
});

test("on this machine itself its own address is trusted beside BASE_URL's", async () => {
  const { email, password } = await makePerson(posada.db);
  for (const origin of ["http://localhost:4123", "http://127.0.0.1:4123"]) {
    const ana = visit(posada.app, { origin });
    await ana.post("/auth/sign-in/email", { email, password });
    expect((await ana.post("/auth/sign-out")).statusCode).toBe(200);
  }
  const rebound = visit(posada.app, { origin: "http://posada.evil.example" });
  rebound.cookies.set("anything", "at-all");
  expect((await rebound.post("/auth/sign-in/email", { email, password })).statusCode).toBe(403);
});

test("nobody signs up, and nothing of the library is offered but what Posada needs", async () => {
  const stranger = visit(posada.app);
  const account = { email: "new@example.org", password: "a long enough password", name: "New" };
  expect((await stranger.post("/auth/sign-up/email", account)).statusCode).toBe(404);
  for (const path of ["update-user", "delete-user", "change-email", "set-password", "link-social"])
    expect((await stranger.post(`/auth/${path}`, {})).statusCode).toBe(404);
  expect(await posada.db.user.count({ where: { email: account.email } })).toBe(0);
});

test("a database that is away is told as such", async () => {
  const away = await openTestApp("empty", { db: openDatabase("postgres://nobody@127.0.0.1:9/nothing") });
  const answer = await visit(away.app).post("/auth/sign-in/email", { email: "a@example.org", password: "x" });
  expect(answer.statusCode).toBe(503);
  expect(answer.json().errors[0].extensions.code).toBe("UNAVAILABLE");
  await away.close();
});

test("a body that is too large, no JSON, or of another kind is refused in our form", async () => {
  const stranger = visit(posada.app);
  const large = await stranger.post("/auth/sign-in/email", { email: "x".repeat(40_000), password: "" });
  expect(large.statusCode).toBe(413);
  expect(large.json().errors[0].extensions.code).toBe("QUERY_TOO_LONG");
  const other = await stranger.submit("/auth/sign-in/email", { email: "x" });
  expect(other.json().errors[0].extensions.code).toBe("BAD_REQUEST");
  const headers = { "content-type": "application/json", "accept-language": "es" };
  const broken = await posada.app.inject({
    method: "POST",
    url: "/auth/sign-in/email",
    payload: "{",
    headers,
  });
  expect(broken.statusCode).toBe(400);
  expect(broken.json().errors[0]).toEqual({
    message: "Envía la solicitud por POST, como JSON.",
    extensions: { code: "BAD_REQUEST" },
  });
});
