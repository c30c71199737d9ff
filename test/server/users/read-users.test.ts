import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { makePerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { visit } from "../../support/visitor.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(() => posada?.close());

const saveMyProfile = `mutation ($name: String, $locale: String) {
  saveMyProfile(name: $name, locale: $locale) { name locale role }
}`;

test("admins see everybody, by name, with what they may do; others see themselves", async () => {
  const bea = await makePerson(posada.db, { name: "Bea", countries: ["MX"] });
  await makePerson(posada.db, { name: "Ada" });
  const users = "{ users { name may } }";
  const { data } = await posada.editorial(users, {}, { as: makeActor("ADMIN", ["MX"]) });
  expect(data.users).toEqual([
    { name: "Ada", may: [] },
    { name: "Bea", may: ["invite", "changeRole", "deactivate"] },
  ]);
  const visitor = visit(posada.app);
  await visitor.post("/auth/sign-in/email", bea);
  expect((await visitor.ask(users)).data.users).toEqual([{ name: "Bea", may: ["saveProfile"] }]);
  expect((await posada.editorial(users)).data.users).toEqual([]);
});

test("one changes one's own name and language, and nothing else", async () => {
  const ana = await makePerson(posada.db, { role: "CONTRIBUTOR" });
  const visitor = visit(posada.app);
  await visitor.post("/auth/sign-in/email", ana);
  const { data } = await visitor.ask(saveMyProfile, { locale: "es" });
  expect(data.saveMyProfile).toEqual({ name: "Ana Test", locale: "es", role: "CONTRIBUTOR" });
  const wrong = await visitor.ask(saveMyProfile, { name: "", locale: "fr" });
  expect(wrong.errors[0].extensions.fields.map(({ path }: { path: string }) => path)).toEqual([
    "name",
    "locale",
  ]);
});

test("a key knows who it is, and has no profile", async () => {
  const me = "{ me { name email role countries locale twoFactorEnabled user { id } } }";
  const as = makeActor("EDITOR", ["MX"]);
  expect((await posada.editorial(me, {}, { as })).data.me).toEqual({
    name: "Test editor",
    email: null,
    role: "EDITOR",
    countries: ["MX"],
    locale: null,
    twoFactorEnabled: null,
    user: null,
  });
  const { errors } = await posada.editorial(saveMyProfile, { name: "Key" }, { as });
  expect(errors![0]!.extensions.code).toBe("FORBIDDEN");
});
