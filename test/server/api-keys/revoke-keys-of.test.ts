import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { keepApiKey } from "../../../server/api-keys/create-api-key.ts";
import { makeSecret } from "../../../server/api-keys/secret.ts";
import type { Work } from "../../../server/editorial/work.ts";
import type { Actor } from "../../../server/policies/actor.ts";
import { makeActor } from "../../factories/actors.ts";
import { makePerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let posada: TestApp;
const everybody = makeActor("ADMIN");
beforeAll(async () => {
  posada = await openTestApp("empty");
  // So that nobody here is the last admin.
  await makePerson(posada.db, { role: "ADMIN" });
});
afterAll(() => posada?.close());

type Rights = Pick<Actor, "role" | "countries">;
const right = (role: Actor["role"], ...countries: string[]): Rights => ({ role, countries });

/** A key as its holder has it, made by whom the reference means. */
async function keyBy(reference: string, rights: Rights) {
  const secret = makeSecret();
  const desk = makeDesk(posada, { actor: { ...everybody, reference } });
  const keep = (work: Work, key: Rights & { requestId?: string }) =>
    keepApiKey(work, { name: "x", ...key }, secret);
  const { id } = await atDesk(desk, keep, { ...rights });
  return { id, key: secret.key };
}

async function opens({ key }: { key: string }): Promise<boolean> {
  const { errors } = await posada.editorial("{ __typename }", {}, { as: key });
  expect(errors?.[0]?.extensions.code ?? "UNAUTHENTICATED").toBe("UNAUTHENTICATED");
  return errors === undefined;
}

const ask = async (mutation: string) => {
  const { errors } = await posada.editorial(`mutation { ${mutation} { id } }`, {}, { as: everybody });
  expect(errors).toBeUndefined();
};

test("who is kept out takes all their keys along, also those that were made with such a key", async () => {
  const { id } = await makePerson(posada.db, { role: "ADMIN" });
  const own = await keyBy(`user:${id}`, right("ADMIN"));
  const second = await keyBy(`key:${own.id}`, right("ADMIN"));
  const third = await keyBy(`key:${second.id}`, right("CONTRIBUTOR", "MX"));
  const another = await keyBy(everybody.reference, right("EDITOR"));
  await ask(`deactivateUser(id: "${id}")`);
  expect(await Promise.all([own, second, third, another].map(opens))).toEqual([false, false, false, true]);
  await ask(`reactivateUser(id: "${id}")`);
  expect(await opens(own)).toBe(false);
});

test("who may less keeps only the keys that may no more", async () => {
  const { id } = await makePerson(posada.db, { role: "ADMIN" });
  const keys = await Promise.all(
    [
      right("ADMIN"),
      right("ADMIN", "MX"),
      right("EDITOR"),
      right("EDITOR", "MX", "US"),
      right("EDITOR", "MX"),
      right("CONTRIBUTOR", "MX"),
    ].map((rights) => keyBy(`user:${id}`, rights)),
  );
  const good = async () => (await Promise.all(keys.map(opens))).map(Number).join("");
  await ask(`changeRole(id: "${id}", role: ADMIN)`);
  expect(await good()).toBe("111111");
  await ask(`changeRole(id: "${id}", role: ADMIN, countries: ["MX", "US"])`);
  expect(await good()).toBe("010111");
  await ask(`changeRole(id: "${id}", role: EDITOR, countries: ["MX"])`);
  expect(await good()).toBe("000011");
});

test("a key that was revoked before keeps the moment in which it was", async () => {
  const { id } = await makePerson(posada.db, { role: "ADMIN" });
  const { id: keyId } = await keyBy(`user:${id}`, right("EDITOR"));
  const revokedAt = new Date("2026-03-02T10:00:00Z");
  await posada.db.apiKey.update({ where: { id: keyId }, data: { revokedAt } });
  await ask(`deactivateUser(id: "${id}")`);
  expect((await posada.db.apiKey.findUniqueOrThrow({ where: { id: keyId } })).revokedAt).toEqual(revokedAt);
});
