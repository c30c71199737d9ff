import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeResetToken } from "../../../../server/auth/links.ts";
import { welcomeFirstAdmin } from "../../../../server/users/welcome-first-admin.ts";
import { makePerson } from "../../../factories/people.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { tokenIn } from "../../../support/letter-link.ts";
import { visit } from "../../../support/visitor.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
  // The library that keeps sessions reads the real clock; so do the links it takes.
  posada.setNow(new Date());
});
afterAll(() => posada?.close());

const password = "a new and long password";
const invite = async (given: Parameters<typeof makePerson>[1] = {}) => {
  const person = await makePerson(posada.db, { invited: true, ...given });
  const token = await makeResetToken(posada.db, { userId: person.id, hours: 1, now: new Date() });
  return { person, token };
};

/** Follows every link of a page: none may lead nowhere. */
async function followLinks(body: string): Promise<void> {
  for (const [, address] of body.matchAll(/ href="([^"]+)"/g))
    expect([address, (await visit(posada.app).get(address!)).statusCode]).toEqual([address, 200]);
}

test("whoever was invited chooses a name and a password, once, and signs in", async () => {
  const { person, token } = await invite({ name: "ana", locale: "es" });
  const ana = visit(posada.app);
  const page = await ana.get(`/auth/welcome?token=${token}`);
  expect(page.statusCode).toBe(200);
  expect(page.headers["content-language"]).toBe("es");
  expect(page.body).toContain('<html lang="es">');
  expect(page.body).toContain('value="ana"');

  const given = { token, name: "  Ana   Díaz ", password, repeat: password };
  const done = await ana.submit("/auth/welcome", given);
  expect(done.statusCode).toBe(200);
  expect(done.body).toContain("Todo está listo");
  expect(done.body).toContain(person.email);
  await followLinks(done.body);
  const user = await posada.db.user.findUniqueOrThrow({ where: { id: person.id } });
  expect(user).toMatchObject({ name: "Ana Díaz", emailVerified: true });

  const again = await ana.submit("/auth/welcome", {
    ...given,
    password: `${password}!`,
    repeat: `${password}!`,
  });
  expect(again.statusCode).toBe(410);
  expect((await ana.post("/auth/sign-in/email", { email: person.email, password })).statusCode).toBe(200);
});

test("opening the link uses nothing up, because mail scanners open links", async () => {
  const { token } = await invite();
  for (let times = 0; times < 3; times++)
    expect((await visit(posada.app).get(`/auth/welcome?token=${token}`)).statusCode).toBe(200);
});

test("what is wrong with the form is said beside its field, and the link still works", async () => {
  const { token } = await invite();
  const ana = visit(posada.app);
  const wrong = await ana.submit("/auth/welcome", { token, name: " ", password: "short", repeat: "short" });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toMatch(/id="name-wrong" role="alert">Give a name/);
  expect(wrong.body).toMatch(/id="password-wrong" role="alert">The password must have 12 to 128/);
  expect(wrong.body).not.toContain("short");
  const different = await ana.submit("/auth/welcome", {
    token,
    name: "Ana",
    password,
    repeat: `${password}?`,
  });
  expect(different.body).toMatch(/id="repeat-wrong" role="alert">The two passwords are not the same/);
  expect(
    (await ana.submit("/auth/welcome", { token, name: "Ana", password, repeat: password })).statusCode,
  ).toBe(200);
});

test("a link that lapsed, was made up, or belongs to somebody kept out opens nothing", async () => {
  const { person, token } = await invite();
  const { id } = await makePerson(posada.db, { invited: true });
  const old = new Date(Date.now() - 2 * 60 * 60 * 1000);
  const lapsed = await makeResetToken(posada.db, { userId: id, hours: 1, now: old });
  await posada.db.user.update({ where: { id: person.id }, data: { deactivatedAt: new Date() } });
  for (const each of [token, lapsed, "made-up", "", "%00"]) {
    const fields = { token: each, name: "Eve", password, repeat: password };
    const answers = [
      await visit(posada.app).get(`/auth/welcome?token=${encodeURIComponent(each)}`),
      await visit(posada.app).submit("/auth/welcome", fields),
    ];
    for (const { statusCode, body } of answers) {
      expect(statusCode).toBe(410);
      expect(body).toContain("/auth/reset");
    }
  }
  expect((await visit(posada.app).get("/auth/welcome?token=a&token=b")).statusCode).toBe(410);
});

test("the table holds nothing that lets anybody in", async () => {
  const { token } = await invite();
  const rows = await posada.db.signInToken.findMany();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test("the page is small, runs no script, and is neither kept nor framed", async () => {
  const { token } = await invite({ name: '"><script>alert(1)</script>' });
  const { body, headers } = await visit(posada.app).get(`/auth/welcome?token=${token}`);
  expect(body).not.toContain("<script");
  expect(body.length).toBeLessThan(30_000);
  expect(headers["content-security-policy"]).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; form-action/,
  );
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
});

test("the first admin comes in by the printed link, once; a newer link ends the older", async () => {
  const link = async () =>
    tokenIn((await welcomeFirstAdmin(posada.db, null, "http://posada.test", new Date()))!);
  const older = await link();
  const token = await link();
  const admin = visit(posada.app);
  expect((await admin.get(`/auth/welcome?token=${older}`)).statusCode).toBe(410);
  const page = await admin.get(`/auth/welcome?token=${token}`, { "accept-language": "es-MX, en;q=0.5" });
  expect(page.body).toContain('<html lang="es">');
  const fields = { token, email: "Admin@Example.org", name: "Admin", password, repeat: password };
  expect((await admin.submit("/auth/welcome", { ...fields, email: "admin" })).statusCode).toBe(422);

  const both = await Promise.all([
    admin.submit("/auth/welcome", fields),
    visit(posada.app).submit("/auth/welcome", { ...fields, email: "eve@example.org" }),
  ]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410]);
  const admins = await posada.db.user.findMany({ where: { role: "ADMIN" } });
  expect(admins).toHaveLength(1);
  const { email } = admins[0]!;
  expect((await admin.post("/auth/sign-in/email", { email, password })).statusCode).toBe(200);
  expect(await welcomeFirstAdmin(posada.db, null, "http://posada.test", new Date())).toBeNull();
});

test("a form that came from another site does nothing, and says so in its own words", async () => {
  const { person, token } = await invite();
  const answer = await posada.app.inject({
    method: "POST",
    url: "/auth/welcome",
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "cross-site" },
    payload: new URLSearchParams({ token, name: "Ana", password, repeat: password }).toString(),
  });
  expect(answer.statusCode).toBe(403);
  expect(answer.body).toContain("This form came from another site");
  expect(answer.body).not.toContain("provider");
  await followLinks(answer.body);
  expect(await posada.db.user.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({
    emailVerified: false,
  });
  const other = await visit(posada.app).get("/auth/problem?error=foreign");
  expect(other.body).toContain("Signing in with the provider did not work");
});
