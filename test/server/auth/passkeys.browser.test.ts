import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { makePerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { closeTabs, sharedBrowser } from "../../support/browser.ts";

let posada: TestApp;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  [posada, browser] = await Promise.all([
    openTestApp("empty", { baseUrl: "http://localhost:4000" }),
    sharedBrowser(),
  ]);
  const address = await posada.app.listen({ port: 0, host: "127.0.0.1" });
  // Passkeys belong to a name, and on this machine that is localhost.
  origin = address.replace("127.0.0.1", "localhost");
});
afterAll(async () => {
  await closeTabs(browser);
  await posada?.close();
});

/** A tab with a security key in it, which does or does not ask for its owner's finger. */
async function openTab(context: BrowserContext, { asks }: { asks: boolean }): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: asks,
      isUserVerified: asks,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${origin}/graphql/ide/assets/nothing`);
  return page;
}

/** Asks an address of ours from within the page. */
function send(
  page: Page,
  path: string,
  body?: object,
): Promise<{ status: number; body: Record<string, unknown> }> {
  return page.evaluate(
    async ([address, json]) => {
      const headers = { "content-type": "application/json" };
      const post = { method: "POST", headers, body: json };
      const response = await fetch(address!, json === undefined ? {} : post);
      return { status: response.status, body: await response.json() };
    },
    [path, body && JSON.stringify(body)] as [string, string | undefined],
  );
}

/** Has the browser make a passkey, as a page of the CMS does; `verification` says how much it insists on the person. */
async function register(page: Page, verification?: string) {
  const { body: options } = await send(page, "/auth/passkey/generate-register-options");
  const response = await page.evaluate(
    async ([given, insist]) => {
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(given as never);
      if (insist) publicKey.authenticatorSelection!.userVerification = insist as "discouraged";
      const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
      return made.toJSON();
    },
    [options, verification] as const,
  );
  return send(page, "/auth/passkey/verify-registration", { response, name: "My laptop" });
}

/** Signs in with what the browser has. */
async function signIn(page: Page) {
  const { body: options } = await send(page, "/auth/passkey/generate-authenticate-options");
  const response = await page.evaluate(async (given) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(given as never);
    const found = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    return found.toJSON();
  }, options);
  return send(page, "/auth/passkey/verify-authentication", { response });
}

const me = async (page: Page) => (await send(page, "/editorial/graphql", { query: "{ me { email } }" })).body;

test("a passkey is made by who is signed in, and signs in again without a password", async () => {
  const ana = await makePerson(posada.db);
  const context = await browser.newContext();
  const page = await openTab(context, { asks: true });
  expect((await send(page, "/auth/sign-in/email", ana)).status).toBe(200);
  expect((await register(page)).status).toBe(200);
  await send(page, "/auth/sign-out", {});
  expect(await me(page)).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });

  expect((await signIn(page)).status).toBe(200);
  expect(await me(page)).toEqual({ data: { me: { email: ana.email } } });
  const cookie = (await context.cookies(origin)).find(({ name }) => name === "posada.session_token");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });

  await send(page, "/auth/sign-out", {});
  await posada.db.user.update({ where: { id: ana.id }, data: { deactivatedAt: new Date() } });
  expect(await signIn(page)).toMatchObject({ status: 403, body: { code: "DEACTIVATED" } });
  expect(await me(page)).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  await context.close();
});

test("a device that asks nobody who they are makes no passkey, whatever the page told it", async () => {
  const ana = await makePerson(posada.db);
  const context = await browser.newContext();
  const page = await openTab(context, { asks: false });
  await send(page, "/auth/sign-in/email", ana);
  const { status, body } = await register(page, "discouraged");
  expect({ status, code: body.code }).toEqual({ status: 401, code: "PERSON_NOT_VERIFIED" });
  expect(await posada.db.passkey.count({ where: { userId: ana.id } })).toBe(0);
  await context.close();
});
