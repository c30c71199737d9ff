import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { sendLetters } from "../../../server/outreach/send-letters.ts";
import { makePerson, type TestPerson } from "../../factories/people.ts";
import { watchPage } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";
import { linkIn } from "../../support/letter-link.ts";

let cms: Cms;
let ana: TestPerson;
beforeAll(async () => {
  cms = await openCms();
  await cms.setNow(new Date("2026-12-01T15:00:00Z"));
  ana = await makePerson(cms.posada.db, { role: "ADMIN", name: "Ana Ruiz" });
});
afterAll(() => cms?.close());

const dialog = (page: Page) => page.getByRole("dialog");
const chosen = (page: Page) => page.getByRole("button", { pressed: true });

/** Sends what waits to be sent, as the job does every few minutes. */
const post = () =>
  sendLetters({
    db: cms.posada.db,
    mailer: { send: async (letter) => void cms.posada.letters.push(letter), close: async () => {} },
    baseUrl: cms.origin,
    now: () => new Date("2026-12-02T15:00:00Z"),
    onLateFailure: (error) => {
      throw error;
    },
  });

const organization = (slug: string) => cms.posada.db.organization.findUniqueOrThrow({ where: { slug } });
async function taskOf(slug: string) {
  const { id } = await organization(slug);
  return cms.posada.db.reviewTask.findFirstOrThrow({
    where: { organizationId: id, review: { state: "OPEN" } },
  });
}
/** Opens an organization's task, and gives its name. */
async function openTask(page: Page, slug: string): Promise<void> {
  const [{ name }, { id }] = [await organization(slug), await taskOf(slug)];
  await page.goto(`${cms.origin}/admin/reviews/tasks/${id}`);
  await page.getByRole("heading", { level: 1, name }).waitFor();
}
test("a month from its start to its report: by phone, by letter, in vain, and two made one; January has what is due", async () => {
  const { page, context, complaints } = await cms.open("/reviews", { person: ana });
  await page.getByRole("button", { name: "Start a review…" }).click();
  await dialog(page).getByLabel("As of (optional)").fill("2026-12-01");
  await dialog(page).getByRole("button", { name: "Start", exact: true }).click();
  await page.getByText("32 tasks", { exact: true }).waitFor();

  // Those that are one house come first, and say why.
  const links = page.getByRole("listitem").getByRole("link", { name: "Casa del Migrante Nuevo Laredo" });
  await links.nth(1).waitFor();
  const ranks = await cms.posada.db.reviewTask.findMany({
    where: { rank: { lte: 2 } },
    include: { organization: true },
  });
  expect(ranks.map((task) => task.organization.name)).toEqual(
    Array(2).fill("Casa del Migrante Nuevo Laredo"),
  );
  expect(await page.getByText("It is in the directory twice").count()).toBe(2);

  // By phone, with mixed outcomes: all holds but the first, which is another's by now.
  await openTask(page, "cdh-fray-matias");
  const left = Number.parseInt(await page.getByText(/^\d+ left to check$/).innerText(), 10);
  await page.getByRole("textbox", { name: "Who answered" }).fill("Lucía");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("3");
  for (let each = 1; each < left; each++) await page.keyboard.press("1");
  await page.getByText(`${left} chosen, not recorded`).waitFor();
  expect(await chosen(page).filter({ hasText: "Wrong" }).count()).toBe(1);
  await page.keyboard.press("r");
  await page.getByText(`${left} checks recorded.`).waitFor();
  expect((await taskOf("cdh-fray-matias")).state).toBe("DONE");

  // In vain.
  await openTask(page, "centro-prodh");
  await page.getByRole("button", { name: "More for this task" }).click();
  await page.getByRole("menuitem", { name: "They cannot be reached" }).click();
  await page.getByText("One task: Unreachable.").waitFor();
  expect((await taskOf("centro-prodh")).state).toBe("UNREACHABLE");

  // By letter, the day after: the organization itself says that all is right, without a script; a person takes its word.
  await cms.setNow(new Date("2026-12-02T15:00:00Z"));
  await page.goto(`${cms.origin}/admin/reviews`);
  await page.getByRole("tab", { name: "Letters" }).click();
  await page.getByRole("button", { name: "Send them…" }).click();
  await dialog(page)
    .getByRole("button", { name: /^Send \d+ letters$/ })
    .click();
  await page.getByText(/letters are on their way\.$/).waitFor();
  const { sent } = await post();
  const asked = await cms.posada.db.letterEntry.findFirstOrThrow({
    where: { organization: { slug: "asylum-access-mexico" } },
    include: { letter: true, organization: true },
  });
  const letter = cms.posada.letters.find(({ to }) => to.toLowerCase() === asked.letter.address)!;
  const plain = await cms.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const answer = await plain.newPage();
  await answer.goto(cms.origin + linkIn(letter));
  await answer.getByRole("button", { name: /^(Everything here is right|Todo está bien|Todo)/ }).click();
  await answer.getByRole("heading", { name: /Thank you|Gracias/ }).waitFor();
  await plain.close();
  await page.goto(`${cms.origin}/admin/proposals`);
  await page
    .getByRole("article")
    .filter({ hasText: asked.organization.name })
    .getByRole("button", { name: "Accept", exact: true })
    .click();
  await page.getByText("Accepted.", { exact: true }).waitFor();
  expect((await taskOf("asylum-access-mexico")).state).toBe("DONE");

  // The two that are one house are made one, from the task.
  await openTask(page, "casa-del-migrante-nuevo-laredo");
  await page.getByRole("link", { name: /^Compare and merge with/ }).click();
  await page.getByRole("button", { name: /^Merge/ }).click();
  await page.getByRole("heading", { level: 1, name: "Casa del Migrante Nuevo Laredo" }).waitFor();
  await page.getByText("It may be in the directory twice").waitFor({ state: "detached" });

  // The month is closed; its report has the numbers of what was done.
  await cms.setNow(new Date("2026-12-20T15:00:00Z"));
  await page.goto(`${cms.origin}/admin/reviews`);
  await page.getByRole("button", { name: "Close the month…" }).click();
  await dialog(page)
    .getByText(/^28 tasks are left\. They are not lost/)
    .waitFor();
  await dialog(page).getByRole("button", { name: "Close the month" }).click();
  await page.getByText("December 2026, closed").waitFor();
  const report = await context.newPage();
  const whispers = await watchPage(report, cms.origin);
  await report.goto(`${cms.origin}/editorial/reviews/2026-12.html?locale=en`);
  // All that were written to, but the one that answered and the one that has become part of another.
  const waiting = (await cms.posada.db.letterEntry.count()) - 2;
  const right = await cms.posada.db.verification.count({ where: { method: "ORGANIZATION" } });
  const table = async (caption: string) =>
    Object.fromEntries(
      await report
        .getByRole("table", { name: caption })
        .getByRole("row")
        .evaluateAll((rows) =>
          rows.map((row) => {
            const [label, ...cells] = [...row.children].map((cell) => cell.textContent!.trim());
            return [label, cells];
          }),
        ),
    );
  expect(await table("What was reached")).toMatchObject({
    Reached: ["3", "0", "3"],
    "Waiting for an answer": [String(waiting), "0", String(waiting)],
    Unreachable: ["1", "0", "1"],
    All: ["32", "0", "32"],
  });
  expect(await table("Checks by method and outcome")).toMatchObject({
    "By phone": [String(left - 1), "1", String(left)],
    "By the organization itself": [String(right), "0", String(right)],
  });
  expect(await table("What was found and repaired")).toMatchObject({
    "It is in the directory twice": ["0", "2", "0"],
  });
  expect(await table("Letters to organizations")).toMatchObject({
    Sent: [String(sent)],
    "Organizations that answered": ["1"],
  });
  const mailed = cms.posada.letters.find(({ to }) => to === ana.email)!;
  expect(linkIn(mailed)).toContain("/editorial/reviews/2026-12.html");

  // January: what was verified in December is not asked for again, what was found wrong or not reached is.
  await cms.setNow(new Date("2027-01-01T15:00:00Z"));
  await page.goto(`${cms.origin}/admin/reviews`);
  await page.getByRole("button", { name: "Start a review…" }).click();
  await dialog(page).getByRole("button", { name: "Start", exact: true }).click();
  await page.getByText("30 tasks", { exact: true }).waitFor();
  const tasks = await cms.posada.db.reviewTask.findMany({
    where: { review: { month: new Date("2027-01-01") } },
    include: { organization: { select: { slug: true } } },
  });
  const listed = tasks.map((task) => task.organization.slug);
  expect(listed).not.toContain("asylum-access-mexico");
  expect(listed).not.toContain("casa-del-migrante-nuevo-laredo-2");
  expect(listed).toEqual(expect.arrayContaining(["cdh-fray-matias", "centro-prodh"]));
  const again = tasks.find((task) => task.organization.slug === "cdh-fray-matias")!;
  // Only the number that was another's; all else was confirmed.
  expect(again.due).toHaveLength(1);
  expect(whispers).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});
