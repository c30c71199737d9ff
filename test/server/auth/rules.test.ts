import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makePerson, type TestPerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { oneTimeCode } from "../../support/one-time-code.ts";
import { visit } from "../../support/visitor.ts";

let posada: TestApp;
let addresses = 0;
beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(() => posada?.close());

/** A browser at an address of its own, so that tests do not slow each other down. */
const come = () => visit(posada.app, { address: `203.0.113.${++addresses}` });

async function signIn({ email, password }: TestPerson) {
  const visitor = come();
  const answer = await visitor.post("/auth/sign-in/email", { email, password });
  return { visitor, answer };
}

async function isSignedIn(visitor: ReturnType<typeof come>): Promise<boolean> {
  return (await visitor.ask("{ me { name } }")).data !== undefined;
}

/** Somebody with a second factor: its address for codes, and the codes for when the phone is lost. */
async function withSecondFactor() {
  const ana = await makePerson(posada.db);
  const { visitor } = await signIn(ana);
  const { totpURI, backupCodes } = (
    await visitor.post("/auth/two-factor/enable", { password: ana.password })
  ).json();
  const verified = await visitor.post("/auth/two-factor/verify-totp", { code: oneTimeCode(totpURI) });
  expect(verified.statusCode).toBe(200);
  return { ana, visitor, totpURI, backupCodes: backupCodes as string[] };
}

test("a person with a second factor gets no session without its code", async () => {
  const { ana, visitor: first, totpURI } = await withSecondFactor();
  expect((await first.ask("{ me { twoFactorEnabled } }")).data.me.twoFactorEnabled).toBe(true);

  const { visitor, answer } = await signIn(ana);
  expect(answer.json()).toEqual({ twoFactorRedirect: true, twoFactorMethods: ["totp"] });
  expect(answer.cookies.filter(({ name, value }) => name.includes("session") && value !== "")).toEqual([]);
  expect(await isSignedIn(visitor)).toBe(false);
  const wrong = await visitor.post("/auth/two-factor/verify-totp", { code: "000000" });
  expect(wrong.json().errors[0].extensions).toEqual({ code: "UNAUTHENTICATED", reason: "INVALID_CODE" });
  expect(await isSignedIn(visitor)).toBe(false);
  const right = await visitor.post("/auth/two-factor/verify-totp", { code: oneTimeCode(totpURI) });
  expect(right.statusCode).toBe(200);
  expect(await isSignedIn(visitor)).toBe(true);
});

test("no browser is let past the second factor because it once had it", async () => {
  const { ana, totpURI } = await withSecondFactor();
  const { visitor } = await signIn(ana);
  const code = oneTimeCode(totpURI);
  await visitor.post("/auth/two-factor/verify-totp", { code, trustDevice: true });
  await visitor.post("/auth/sign-out");
  const again = await visitor.post("/auth/sign-in/email", { email: ana.email, password: ana.password });
  expect(again.json().twoFactorRedirect).toBe(true);
});

test("a lost phone is made up for by a backup code, which works once", async () => {
  const { ana, backupCodes } = await withSecondFactor();
  const [code] = backupCodes;
  const { visitor } = await signIn(ana);
  expect((await visitor.post("/auth/two-factor/verify-backup-code", { code })).statusCode).toBe(200);
  expect(await isSignedIn(visitor)).toBe(true);
  const { visitor: second } = await signIn(ana);
  expect((await second.post("/auth/two-factor/verify-backup-code", { code })).statusCode).toBe(401);
  expect(await isSignedIn(second)).toBe(false);
});

test("a sign-in takes five wrong codes, and who has no password cannot even try one", async () => {
  const { ana, totpURI } = await withSecondFactor();
  const { visitor } = await signIn(ana);
  for (let tries = 0; tries < 5; tries++)
    await visitor.post("/auth/two-factor/verify-totp", { code: "000000" });
  const late = await visitor.post("/auth/two-factor/verify-totp", { code: oneTimeCode(totpURI) });
  expect(late.json().errors[0].extensions.reason).toBe("TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE");

  const stranger = come();
  for (let tries = 0; tries < 10; tries++)
    expect((await stranger.post("/auth/two-factor/verify-totp", { code: "000000" })).statusCode).toBe(401);
  const counted = await posada.db.secondFactor.findFirstOrThrow({ where: { userId: ana.id } });
  expect(counted.failedVerificationCount).toBe(5);
  const { visitor: back } = await signIn(ana);
  await back.post("/auth/two-factor/verify-totp", { code: oneTimeCode(totpURI) });
  expect(await isSignedIn(back)).toBe(true);
});

test("switching the second factor off needs the password", async () => {
  const { ana, visitor } = await withSecondFactor();
  const refused = await visitor.post("/auth/two-factor/disable", { password: "not the password" });
  expect(refused.statusCode).toBe(400);
  expect((await signIn(ana)).answer.json().twoFactorRedirect).toBe(true);
  expect((await visitor.post("/auth/two-factor/disable", { password: ana.password })).statusCode).toBe(200);
  expect(await isSignedIn((await signIn(ana)).visitor)).toBe(true);
});

test("a new password ends all other sessions, and must be long enough", async () => {
  const ana = await makePerson(posada.db);
  const [{ visitor: here }, { visitor: there }] = [await signIn(ana), await signIn(ana)];
  const change = { currentPassword: ana.password, newPassword: "short" };
  const short = await here.post("/auth/change-password", change);
  expect(short.json().errors[0].extensions).toEqual({ code: "BAD_INPUT", reason: "PASSWORD_TOO_SHORT" });
  const newPassword = "another long enough password";
  const changed = await here.post("/auth/change-password", {
    ...change,
    newPassword,
    revokeOtherSessions: false,
  });
  expect(changed.statusCode).toBe(200);
  expect(await isSignedIn(here)).toBe(true);
  expect(await isSignedIn(there)).toBe(false);
  expect((await signIn(ana)).answer.statusCode).toBe(401);
});

test("whoever is deactivated is a stranger at once, and does not get in again", async () => {
  const ana = await makePerson(posada.db);
  const { visitor } = await signIn(ana);
  await posada.db.user.update({ where: { id: ana.id }, data: { deactivatedAt: new Date() } });
  expect(await isSignedIn(visitor)).toBe(false);
  const { answer } = await signIn(ana);
  expect(answer.json().errors[0].extensions).toEqual({ code: "FORBIDDEN", reason: "DEACTIVATED" });
  expect(answer.cookies).toEqual([]);
  const letters = posada.letters.length;
  await come().post("/auth/request-password-reset", { email: ana.email });
  expect(posada.letters.length).toBe(letters);
});
