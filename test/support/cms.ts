import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Role } from "../../server/policies/actor.ts";
import { makePerson, type TestPerson } from "../factories/people.ts";
import { openTestApp, type TestApp } from "./app.ts";
import { closeTabs, sharedBrowser, watchPage } from "./browser.ts";

export interface Cms {
  posada: TestApp;
  browser: Browser;
  /** Where the CMS is served, without a slash at the end. */
  origin: string;
  /** A tab of a person who is signed in; `complaints` fills with what the page should not do. */
  open(path: string, options?: TabOptions): Promise<Tab>;
  /** Sets what time it is, at the server and in every tab. */
  setNow(moment: Date): Promise<void>;
  close(): Promise<void>;
}

export interface TabOptions {
  role?: Role;
  /** Somebody who is there already, instead of a new person with the role. */
  person?: TestPerson;
  /** Whether the person comes without being signed in. */
  stranger?: boolean;
  locale?: "en" | "es";
  dark?: boolean;
  /** A phone's screen, with touch. */
  phone?: boolean;
}

export interface Tab {
  page: Page;
  context: BrowserContext;
  person: TestPerson;
  complaints: string[];
}

/** The CMS on a server and a database of its own, and a browser to use it with; one a test file. */
export async function openCms(template: "mexico" | "empty" = "mexico"): Promise<Cms> {
  const [posada, browser] = await Promise.all([
    openTestApp(template, { baseUrl: "http://localhost:4000" }),
    sharedBrowser(),
  ]);
  let now = new Date("2026-03-15T12:00:00Z");
  posada.setNow(now);
  const address = await posada.app.listen({ port: 0, host: "127.0.0.1" });
  const origin = address.replace("127.0.0.1", "localhost");
  return {
    posada,
    browser,
    origin,
    async open(path, options = {}) {
      const {
        role = "EDITOR",
        person,
        stranger = false,
        locale = "en",
        dark = false,
        phone = false,
      } = options;
      const who = person ?? (await makePerson(posada.db, { role, locale }));
      const context = await browser.newContext({
        locale: locale === "es" ? "es-MX" : "en-US",
        timezoneId: "America/Mexico_City",
        colorScheme: dark ? "dark" : "light",
        // A color or a place on its way is nothing to judge or to press.
        reducedMotion: "reduce",
        viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
        hasTouch: phone,
        isMobile: phone,
      });
      context.setDefaultTimeout(12_000);
      // What the page takes for now is what the server takes for now.
      await context.clock.install({ time: now });
      if (!stranger) await signIn(context, origin, who);
      const page = await context.newPage();
      const complaints = await watchPage(page, origin);
      await page.goto(`${origin}/admin${path}`);
      return { page, context, person: who, complaints };
    },
    async setNow(moment) {
      now = moment;
      posada.setNow(moment);
      await Promise.all(browser.contexts().map((context) => context.clock.setSystemTime(moment)));
    },
    async close() {
      await closeTabs(browser);
      await posada.close();
    },
  };
}

/** Gives the browser a session of the person. */
export async function signIn(context: BrowserContext, origin: string, person: TestPerson): Promise<void> {
  const { email, password } = person;
  const response = await context.request.post(`${origin}/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin },
  });
  if (!response.ok()) throw new Error(`Signing in answered ${response.status()}: ${await response.text()}`);
}
