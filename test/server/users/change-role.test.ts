import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { makePerson, type TestPerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { visit } from "../../support/visitor.ts";

let posada: TestApp;
let first: TestPerson;
let addresses = 0;
const admin = { as: makeActor("ADMIN") };
beforeAll(async () => {
  posada = await openTestApp("empty");
  first = await makePerson(posada.db, { role: "ADMIN" });
});
afterAll(() => posada?.close());

const changeRole = `mutation ($id: ID!, $role: Role!, $countries: [String!]) {
  changeRole(id: $id, role: $role, countries: $countries) { role countries }
}`;
const deactivateUser = "mutation ($id: ID!) { deactivateUser(id: $id) { deactivatedAt } }";
const reactivateUser = "mutation ($id: ID!) { reactivateUser(id: $id) { deactivatedAt } }";

async function signedIn(person: TestPerson) {
  const visitor = visit(posada.app, { address: `203.0.113.${++addresses}` });
  await visitor.post("/auth/sign-in/email", person);
  return visitor;
}

test("a changed role holds from the next request on", async () => {
  const person = await makePerson(posada.db, { role: "EDITOR" });
  const visitor = await signedIn(person);
  const change = { id: person.id, role: "CONTRIBUTOR", countries: ["MX"] };
  const { data } = await posada.editorial(changeRole, change, admin);
  expect(data.changeRole).toEqual({ role: "CONTRIBUTOR", countries: ["MX"] });
  expect((await visitor.ask("{ me { role countries } }")).data.me).toEqual({
    role: "CONTRIBUTOR",
    countries: ["MX"],
  });
});

test("the last active admin stays one, however it is tried", async () => {
  // Somebody invited, and one limited to a country, could not let others in everywhere.
  await makePerson(posada.db, { role: "ADMIN", invited: true });
  await makePerson(posada.db, { role: "ADMIN", countries: ["MX"] });
  for (const [query, more] of [
    [changeRole, { role: "EDITOR" }],
    [changeRole, { role: "ADMIN", countries: ["MX"] }],
    [deactivateUser, {}],
  ] as const) {
    const { errors } = await posada.editorial(query, { id: first.id, ...more }, admin);
    expect(errors![0]!.extensions.code).toBe("WRONG_STATE");
  }
});

test("two admins who demote each other at the same moment leave one", async () => {
  const second = await makePerson(posada.db, { role: "ADMIN" });
  const answers = await Promise.all(
    [first, second].map(({ id }) => posada.editorial(changeRole, { id, role: "EDITOR" }, admin)),
  );
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code).sort()).toEqual([
    "WRONG_STATE",
    undefined,
  ]);
  const left = { role: "ADMIN", countries: { isEmpty: true }, accounts: { some: {} } } as const;
  expect(await posada.db.user.count({ where: left })).toBe(1);
  await posada.db.user.updateMany({ where: { id: { in: [first.id, second.id] } }, data: { role: "ADMIN" } });
});

test("an admin limited to countries changes nobody beyond, and gives nothing beyond", async () => {
  const limited = { as: makeActor("ADMIN", ["MX"]) };
  const inside = await makePerson(posada.db, { countries: ["MX"] });
  const beyond = await makePerson(posada.db, { countries: ["MX", "US"] });
  for (const [id, countries] of [
    [inside.id, []],
    [inside.id, ["US"]],
    [beyond.id, ["MX"]],
  ] as const) {
    const { errors } = await posada.editorial(changeRole, { id, role: "ADMIN", countries }, limited);
    expect(errors![0]!.extensions.code).toBe("FORBIDDEN");
  }
  const allowed = { id: inside.id, role: "CONTRIBUTOR", countries: ["MX"] };
  expect((await posada.editorial(changeRole, allowed, limited)).errors).toBeUndefined();
});

test("whoever is kept out loses every session, and signs in anew when let in again", async () => {
  const person = await makePerson(posada.db);
  const visitor = await signedIn(person);
  const { data } = await posada.editorial(deactivateUser, { id: person.id }, admin);
  const again = await posada.editorial(deactivateUser, { id: person.id }, admin);
  expect(again.data).toEqual(data);
  expect((await visitor.ask("{ me { name } }")).errors[0].extensions.code).toBe("UNAUTHENTICATED");
  expect(await posada.db.session.count({ where: { userId: person.id } })).toBe(0);
  await posada.editorial(reactivateUser, { id: person.id }, admin);
  expect((await visitor.ask("{ me { name } }")).errors[0].extensions.code).toBe("UNAUTHENTICATED");
  expect((await (await signedIn(person)).ask("{ me { name } }")).data.me.name).toBe("Ana Test");
});

test("nobody but admins changes, keeps out or lets in", async () => {
  const { id } = await makePerson(posada.db);
  for (const role of ["EDITOR", "CONTRIBUTOR"] as const)
    for (const query of [changeRole, deactivateUser, reactivateUser]) {
      const variables = query === changeRole ? { id, role: "ADMIN" } : { id };
      const { errors } = await posada.editorial(query, variables, { as: makeActor(role) });
      expect(errors![0]!.extensions.code).toBe("FORBIDDEN");
    }
});
