import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { makePerson, type TestPerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { visit } from "../../support/visitor.ts";

let posada: TestApp;
let addresses = 0;
beforeAll(async () => {
  posada = await openTestApp("empty");
  posada.setNow(new Date());
});
afterAll(() => posada?.close());

async function signedIn(person: TestPerson) {
  const address = `203.0.113.${++addresses}`;
  const visitor = visit(posada.app, { address });
  await visitor.post("/auth/sign-in/email", person, { "user-agent": `Browser ${addresses}` });
  return { visitor, address, userAgent: `Browser ${addresses}` };
}

const mySessions = "{ mySessions { id createdAt expiresAt ipAddress userAgent } }";
const revokeSession = "mutation ($id: ID!) { revokeSession(id: $id) { id } }";

test("one sees where one is signed in, and ends what one does not know", async () => {
  const ana = await makePerson(posada.db);
  const [home, away] = [await signedIn(ana), await signedIn(ana)];
  await signedIn(await makePerson(posada.db));
  const { data } = await home.visitor.ask(mySessions);
  expect(
    data.mySessions.map(({ ipAddress, userAgent }: typeof away & { ipAddress: string }) => [
      ipAddress,
      userAgent,
    ]),
  ).toEqual([
    [away.address, away.userAgent],
    [home.address, home.userAgent],
  ]);
  const { id } = data.mySessions[0];
  expect((await home.visitor.ask(revokeSession, { id })).data.revokeSession.id).toBe(id);
  expect((await away.visitor.ask(mySessions)).errors[0].extensions.code).toBe("UNAUTHENTICATED");
  expect((await home.visitor.ask(mySessions)).data.mySessions).toHaveLength(1);
});

test("other people's sessions are admins' to see and end, within their countries", async () => {
  const ana = await makePerson(posada.db, { countries: ["US"] });
  await signedIn(ana);
  const userSessions = "query ($userId: ID!) { userSessions(userId: $userId) { id } }";
  const variables = { userId: ana.id };
  const { data } = await posada.editorial(userSessions, variables, { as: makeActor("ADMIN") });
  const [{ id }] = data.userSessions;
  for (const as of [makeActor("EDITOR"), makeActor("ADMIN", ["MX"])]) {
    for (const [query, given] of [
      [userSessions, variables],
      [revokeSession, { id }],
    ] as const) {
      const { errors } = await posada.editorial(query, given, { as });
      expect(errors![0]!.extensions.code).toBe("FORBIDDEN");
    }
  }
  const ended = await posada.editorial(revokeSession, { id }, { as: makeActor("ADMIN", ["US"]) });
  expect(ended.data.revokeSession.id).toBe(id);
  const gone = await posada.editorial(revokeSession, { id }, { as: makeActor("ADMIN") });
  expect(gone.errors![0]!.extensions.code).toBe("NOT_FOUND");
});

test("what lets somebody in is in no answer of the editorial door", async () => {
  const { visitor } = await signedIn(await makePerson(posada.db));
  const answer = JSON.stringify(await visitor.ask(mySessions));
  const { token } = (await posada.db.session.findFirst({ orderBy: { createdAt: "desc" } }))!;
  expect(answer).not.toContain(token);
});

test("a session that has lapsed lets nobody in, and is not listed", async () => {
  const ana = await makePerson(posada.db);
  const { visitor } = await signedIn(ana);
  await posada.db.session.updateMany({
    where: { userId: ana.id },
    data: { expiresAt: new Date(Date.now() - 1000) },
  });
  expect((await visitor.ask(mySessions)).errors[0].extensions.code).toBe("UNAUTHENTICATED");
  const { visitor: back } = await signedIn(ana);
  expect((await back.ask(mySessions)).data.mySessions).toHaveLength(1);
});

test("a session in use is made longer, with its cookie", async () => {
  const ana = await makePerson(posada.db);
  const { visitor } = await signedIn(ana);
  const soon = new Date(Date.now() + 24 * 60 * 60 * 1000);
  await posada.db.session.updateMany({ where: { userId: ana.id }, data: { expiresAt: soon } });
  const { cookies } = await visitor.get("/auth/get-session");
  expect(cookies).toEqual([
    expect.objectContaining({ name: "posada.session_token", maxAge: 14 * 24 * 60 * 60 }),
  ]);
  const { expiresAt } = (await posada.db.session.findFirst({ where: { userId: ana.id } }))!;
  expect(expiresAt.getTime()).toBeGreaterThan(Date.now() + 13 * 24 * 60 * 60 * 1000);
});
