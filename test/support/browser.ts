import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { root } from "../../server/root.ts";
import { chromiumPath } from "./chromium-path.ts";

let opened: Promise<Browser> | null = null;

/** The Chromium that the test files of a worker share one after another; each ends with `closeTabs`. */
export function sharedBrowser(): Promise<Browser> {
  opened ??= openBrowser();
  return opened;
}

/** Closes everything that a test file has left open in the shared browser. */
export async function closeTabs(browser: Browser | undefined): Promise<void> {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
}

/**
 * Opens a Chromium, to be closed by who opened it.
 *
 * The package's own list of flags is for a cloud function and is left out on purpose: `--single-process` ends the
 * browser with its first page, and `--disable-web-security` switches off what tests are to prove. Playwright adds
 * the flags against background traffic itself; it leaves the sandbox out, so that root can run it too.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: [
      // No name but this machine's resolves: nothing leaves, whatever a page or the browser itself tries.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
      "--disable-domain-reliability",
      "--no-pings",
      // The same letter shapes on every machine.
      "--font-render-hinting=none",
      "--disable-gpu",
      // Pages live for seconds: to make their scripts faster, or to tidy up after them, takes longer than they run.
      "--js-flags=--single-threaded,--no-opt,--min-semi-space-size=32",
    ],
  });
}

/**
 * Listens to a page from before its first load and returns a list that fills with everything it should not do:
 * break its content security policy, log an error, throw, lose one of its own files, or ask outside `origin`
 * (where no name resolves). A test ends with `expect(complaints).toEqual([])`.
 */
export async function watchPage(page: Page, origin: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.stack ?? error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction("reportViolation", (text: string) => complaints.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation;
      report(
        `${event.effectiveDirective} refused ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  // Such a name does not resolve, so nothing leaves. Refusing it by a route would cost the browser its cache of files.
  page.on("request", (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && /^(https?|wss?):$/.test(protocol)) complaints.push(`outside: ${request.url()}`);
  });
  return complaints;
}

/** Keeps a picture of what is seen, or of the whole page, for a person to look at, in `var/screenshots`, when pictures are asked for. */
export async function screenshot(
  page: Page,
  name: string,
  { whole = false }: { whole?: boolean } = {},
): Promise<void> {
  if (process.env.POSADA_TESTS !== "pictures") return;
  const folder = join(root, "var", "screenshots");
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  const size = page.viewportSize();
  if (whole && size) {
    // What sticks to the edge of the window would stand in the middle of a picture that is pieced together.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
  }
  await page.screenshot({ path });
  if (size) await page.setViewportSize(size);
}
