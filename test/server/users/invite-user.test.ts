import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { makePerson, password } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { linkIn, tokenIn } from "../../support/letter-link.ts";
import { visit } from "../../support/visitor.ts";

let posada: TestApp;
const admin = { as: makeActor("ADMIN") };
beforeAll(async () => {
  posada = await openTestApp("empty");
  posada.setNow(new Date());
});
afterAll(() => posada?.close());

const inviteUser = `mutation ($email: String!, $name: String!, $role: Role!, $countries: [String!], $locale: String, $requestId: ID) {
  inviteUser(email: $email, name: $name, role: $role, countries: $countries, locale: $locale, requestId: $requestId) {
    mailed user { id email name role countries locale invited may }
  }
}`;
const resendInvitation = "mutation ($id: ID!) { resendInvitation(id: $id) { mailed user { id } } }";

let people = 0;
const somebody = (more: object = {}) => ({
  email: `new-${++people}@example.org`,
  name: "Bea",
  role: "EDITOR",
  ...more,
});

test("an invitation goes out by letter, in the person's language, and lets the person in", async () => {
  const given = somebody({ email: " Bea@Example.org ", countries: ["MX", "MX"], locale: "es" });
  const { data } = await posada.editorial(inviteUser, given, admin);
  expect(data.inviteUser).toMatchObject({
    mailed: true,
    user: { email: "bea@example.org", role: "EDITOR", countries: ["MX"], locale: "es", invited: true },
  });
  const letter = posada.letters.at(-1)!;
  expect(letter).toMatchObject({ to: "bea@example.org", subject: "Su invitación a Posada" });
  const bea = visit(posada.app);
  const fields = { token: tokenIn(linkIn(letter)), name: "Bea", password, repeat: password };
  expect((await bea.submit("/auth/welcome", fields)).statusCode).toBe(200);
  await bea.post("/auth/sign-in/email", { email: "bea@example.org", password });
  const { data: mine } = await bea.ask("{ me { role countries user { invited } } }");
  expect(mine.me).toEqual({ role: "EDITOR", countries: ["MX"], user: { invited: false } });
});

test("a retried request invites nobody twice and sends no second letter", async () => {
  const given = somebody({ requestId: "once" });
  const first = await posada.editorial(inviteUser, given, admin);
  const letters = posada.letters.length;
  const again = await posada.editorial(inviteUser, given, admin);
  expect(again.data.inviteUser).toEqual({ ...first.data.inviteUser, mailed: null });
  expect(posada.letters.length).toBe(letters);
});

test("everything that is wrong is named at its path, also an address that is known", async () => {
  const wrong = { email: "bea", name: " ", role: "EDITOR", countries: ["MX", "Mexico"], locale: "fr" };
  const { errors } = await posada.editorial(inviteUser, wrong, admin);
  expect(errors![0]!.extensions.code).toBe("BAD_INPUT");
  expect(errors![0]!.extensions.fields!.map(({ path }) => path)).toEqual([
    "email",
    "name",
    "countries[1]",
    "locale",
  ]);
  const { email } = await makePerson(posada.db);
  const known = await posada.editorial(inviteUser, somebody({ email: email.toUpperCase() }), admin);
  expect(known.errors![0]!.extensions.fields).toEqual([
    { path: "email", message: expect.stringContaining("here already") },
  ]);
});

test("a name can hold no control characters, nor turn the text around", async () => {
  for (const name of ["Ana\u202Egro.elpmaxe", "Ana\u0000", "x".repeat(101)]) {
    const { errors } = await posada.editorial(inviteUser, somebody({ name }), admin);
    expect(errors![0]!.extensions.fields!.map(({ path }) => path)).toEqual(["name"]);
  }
});

test("an address can hold nothing that cannot be seen", async () => {
  for (const email of ["a\u0007b@example.org", "ana\u202E@example.org"]) {
    const { errors } = await posada.editorial(inviteUser, somebody({ email }), admin);
    expect(errors![0]!.extensions.fields!.map(({ path }) => path)).toEqual(["email"]);
  }
});

test("only admins invite, and one limited to countries only for those", async () => {
  const limited = { as: makeActor("ADMIN", ["MX"]) };
  for (const [as, countries] of [
    [{ as: makeActor("EDITOR") }, ["MX"]],
    [limited, []],
    [limited, ["MX", "US"]],
  ] as const) {
    const { errors } = await posada.editorial(inviteUser, somebody({ countries }), as);
    expect(errors![0]!.extensions.code).toBe("FORBIDDEN");
  }
  expect(
    (await posada.editorial(inviteUser, somebody({ countries: ["MX"] }), limited)).errors,
  ).toBeUndefined();
});

test("an invitation sent again ends the link before; whoever has come in gets none", async () => {
  const { data } = await posada.editorial(inviteUser, somebody(), admin);
  const { id } = data.inviteUser.user;
  const before = linkIn(posada.letters.at(-1)!);
  expect((await posada.editorial(resendInvitation, { id }, admin)).data.resendInvitation.mailed).toBe(true);
  const after = linkIn(posada.letters.at(-1)!);
  expect((await visit(posada.app).get(before)).statusCode).toBe(410);
  expect((await visit(posada.app).get(after)).statusCode).toBe(200);
  const { id: inside } = await makePerson(posada.db);
  const { errors } = await posada.editorial(resendInvitation, { id: inside }, admin);
  expect(errors![0]!.extensions.code).toBe("WRONG_STATE");
  const nobody = await posada.editorial(resendInvitation, { id: "nobody" }, admin);
  expect(nobody.errors![0]!.extensions.code).toBe("NOT_FOUND");
});
