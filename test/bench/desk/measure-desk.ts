import type { BrowserContext, Page } from "playwright-core";
import { openEmbedded } from "../../../server/database/embedded/open-embedded.ts";
import { openDatabase } from "../../../server/database/prisma.ts";
import { makePerson, type TestPerson } from "../../factories/people.ts";
import { openBrowser } from "../../support/browser.ts";
import { prepareDirectory } from "../directory.ts";
import { startPosada } from "../programs.ts";
import { middleOf, type Typing, typeInto } from "./typing.ts";

interface Options {
  size: number;
  now: Date;
  keep: string | undefined;
  say: (line: string) => void;
}

/** How the CMS feels over a directory of that size: milliseconds in a headless Chromium, and compressed kilobytes. */
export interface Desk {
  organizations: number;
  /** What the sign-in page loads, and what the list and the form load besides, in all. */
  kilobytes: { signIn: number; listAndForm: number };
  /** From the address to the first row that can be pressed: with an empty cache, and the middle of five after it. */
  list: { cold: number; warm: number };
  /** From the press on a row to the field that can be typed in, the middle of five. */
  form: number;
  /** A key in the longest form, from the press to the next frame. */
  typing: Typing;
  /** A page of one line, from the address to its line: what the browser and the machine take by themselves. */
  barePage: number;
}

const rounds = 5;

/** Opens the CMS as somebody does in the morning, and looks at the clock. */
export async function measureDesk({ size, now, keep, say }: Options): Promise<Desk> {
  const directory = await prepareDirectory({ size, now, keep, say });
  const person = await addEditor(directory.home, say);
  const posada = await startPosada(directory.home);
  const browser = await openBrowser();
  const origin = `http://localhost:${posada.port}`;
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const loaded = await countBytes(context, page);
    const row = page.getByRole("rowheader").getByRole("link").first();
    const field = page.locator("[data-field=name]").getByRole("textbox");

    await page.goto(`${origin}/admin/`);
    await page.getByLabel("Password", { exact: true }).waitFor();
    await page.waitForLoadState("networkidle");
    const signIn = loaded();
    await signInAs(context, origin, person);
    const openList = () => timed(page.goto(`${origin}/admin/organizations`).then(() => row.waitFor()));
    const cold = await openList();
    const forms: number[] = [];
    const lists: number[] = [];
    // The first load; later rounds only ask for their data again.
    let listAndForm = 0;
    for (let round = 0; round < rounds; round++) {
      forms.push(await timed(row.click().then(() => field.waitFor())));
      if (round === 0) {
        await page.waitForLoadState("networkidle");
        listAndForm = loaded();
      }
      lists.push(await openList());
    }
    await row.click();
    await field.waitFor();
    const typing = await typeInto(page, field);
    const bare: number[] = [];
    for (let round = 0; round < rounds; round++) bare.push(await timed(page.goto(`${origin}/healthz`)));
    return {
      organizations: size,
      kilobytes: { signIn, listAndForm },
      list: { cold, warm: middleOf(lists) },
      form: middleOf(forms),
      typing,
      barePage: middleOf(bare),
    };
  } finally {
    await browser.close();
    await posada.stop();
    await directory.remove();
  }
}

async function addEditor(home: string, say: (line: string) => void): Promise<TestPerson> {
  const database = await openEmbedded({ home, as: "command", say });
  const db = openDatabase(database.url);
  try {
    return await makePerson(db);
  } finally {
    await db.$disconnect();
    await database.close();
  }
}

async function signInAs(
  context: BrowserContext,
  origin: string,
  { email, password }: TestPerson,
): Promise<void> {
  const data = { email, password };
  const answer = await context.request.post(`${origin}/auth/sign-in/email`, { data, headers: { origin } });
  if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}.`);
}

/** Counts what comes over the wire from now on; answers with kilobytes. */
async function countBytes(context: BrowserContext, page: Page): Promise<() => number> {
  let bytes = 0;
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => Math.round(bytes / 1000);
}

async function timed(work: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work;
  return Math.round(performance.now() - started);
}
