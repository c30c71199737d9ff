import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makePerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { type OpenIdServer, openIdServer } from "../../support/open-id-server.ts";
import { visit } from "../../support/visitor.ts";

let posada: TestApp;
let provider: OpenIdServer;
beforeAll(async () => {
  provider = await openIdServer({ redirectUri: "http://posada.test/auth/callback/oidc" });
  posada = await openTestApp("empty", { oidc: provider });
});
afterAll(async () => {
  await posada?.close();
  await provider?.close();
});

const start = { provider: "oidc", callbackURL: "/admin/" };

/** Goes to the provider and comes back, as a browser would, with what the provider says about the person. */
async function signIn(claims: { sub: string; email: string; email_verified: boolean }) {
  const visitor = visit(posada.app);
  const begun = await visitor.post("/auth/sign-in/social", start);
  const back = new URL(await provider.signIn(begun.json().url, claims));
  const answer = await visitor.get(back.pathname + back.search);
  return { visitor, answer, location: String(answer.headers.location) };
}

test("while the provider does not answer, passwords do; a minute later it is asked again", async () => {
  const ana = await makePerson(posada.db);
  provider.pause();
  const visitor = visit(posada.app);
  expect((await visitor.post("/auth/sign-in/email", ana)).statusCode).toBe(200);
  expect((await visitor.post("/auth/sign-in/social", start)).statusCode).toBe(404);
  provider.resume();
  expect((await visitor.post("/auth/sign-in/social", start)).statusCode).toBe(404);
  posada.setNow(new Date("2026-03-15T12:01:01Z"));
  expect((await visitor.post("/auth/sign-in/social", start)).statusCode).toBe(200);
});

test("the sign-in page is told which ways in there are, and nothing else", async () => {
  const answer = await visit(posada.app).get("/auth/ways");
  expect([answer.statusCode, answer.json()]).toEqual([200, { oidc: true }]);
});

test("somebody invited signs in at the provider that vouches for the address, again and again", async () => {
  const { id, email } = await makePerson(posada.db, { invited: true, name: "Ana", role: "EDITOR" });
  const { visitor, location } = await signIn({ sub: "ana", email, email_verified: true });
  expect(location).toMatch(/\/admin\/$/);
  expect((await visitor.ask("{ me { name email role } }")).data.me).toEqual({
    name: "Ana",
    email,
    role: "EDITOR",
  });
  const again = await signIn({ sub: "ana", email, email_verified: true });
  expect((await again.visitor.ask("{ me { email } }")).data.me.email).toBe(email);

  const accounts = await posada.db.account.findMany({ where: { userId: id } });
  expect(accounts).toHaveLength(1);
  expect(accounts[0]).toMatchObject({ accessToken: null, refreshToken: null, idToken: null });
});

test("whoever was not invited, or whose address is not verified, stays outside and is told why", async () => {
  const { email } = await makePerson(posada.db, { invited: true });
  const uninvited = await signIn({ sub: "eve", email: "eve@example.org", email_verified: true });
  const unverified = await signIn({ sub: "mallory", email, email_verified: false });
  for (const [{ visitor, location }, words] of [
    [uninvited, "Nobody with this email address is invited here."],
    [unverified, "The provider did not say that the email address is yours."],
  ] as const) {
    const { pathname, search } = new URL(location);
    const page = await visitor.get(pathname + search);
    expect(page.statusCode).toBe(403);
    expect(page.body).toContain(words);
    expect((await visitor.ask("{ me { name } }")).errors[0].extensions.code).toBe("UNAUTHENTICATED");
  }
  expect(await posada.db.user.count({ where: { email: "eve@example.org" } })).toBe(0);
});

test("the provider is no way past the second factor, nor past a deactivation", async () => {
  const { id, email } = await makePerson(posada.db, { invited: true });
  const claims = { sub: "bea", email, email_verified: true };
  await signIn(claims);
  for (const [data, words] of [
    [{ twoFactorEnabled: true }, "You have a second factor here"],
    [{ twoFactorEnabled: false, deactivatedAt: new Date() }, "Your account is deactivated"],
  ] as const) {
    await posada.db.user.update({ where: { id }, data });
    const { visitor, location } = await signIn(claims);
    const { pathname, search } = new URL(location);
    expect((await visitor.get(pathname + search)).body).toContain(words);
    expect((await visitor.ask("{ me { name } }")).errors[0].extensions.code).toBe("UNAUTHENTICATED");
  }
});
