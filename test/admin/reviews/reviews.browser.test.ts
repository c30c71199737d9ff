import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { makeActor } from "../../factories/actors.ts";
import { makePerson, type TestPerson } from "../../factories/people.ts";
import { expectNoViolations, lookBy } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";

let cms: Cms;
let ana: TestPerson;
let luz: TestPerson;
beforeAll(async () => {
  cms = await openCms();
  await cms.setNow(new Date("2026-12-02T15:00:00Z"));
  ana = await makePerson(cms.posada.db, { role: "ADMIN", name: "Ana Ruiz" });
  luz = await makePerson(cms.posada.db, { role: "EDITOR", name: "Luz Herrera", locale: "es" });
});
afterAll(() => cms?.close());

const dialog = (page: Page) => page.getByRole("dialog");
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).click();
const firstTask = () =>
  cms.posada.db.reviewTask.findFirstOrThrow({ where: { rank: 1 }, include: { assignee: true } });

test("a month: settings are tried, it is started and watched, handed out by keyboard and on the board, asked by letter, closed", async () => {
  const { page, context, complaints } = await cms.open("/reviews/settings", { person: ana });
  // What the next review would be, while one types; kept with one press.
  const preview = page.getByRole("region", { name: "With these settings" });
  await preview.getByText("32 tasks").waitFor();
  await page.getByRole("textbox", { name: /^Tasks a person a month/ }).fill("10");
  await preview.getByText("20 fit into the month.").waitFor();
  await page.getByRole("textbox", { name: "Day of the month" }).fill("31");
  await page.getByText("A whole number, 1 to 28.").waitFor();
  await page.getByRole("textbox", { name: "Day of the month" }).fill("1");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("This holds from the next review on.").waitFor();
  await page.getByRole("button", { name: "Edit: Luz Herrera" }).click();
  await dialog(page).getByRole("switch", { name: "Takes part in the reviews" }).check();
  await dialog(page).getByRole("textbox", { name: "Tasks a month" }).fill("12");
  await expectNoViolations(page, "[role=dialog]");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await page.getByRole("row", { name: /Luz Herrera.*Yes.*12/ }).waitFor();

  // Started as of a day; what is still on its way is watched until it opens.
  await page.getByRole("tab", { name: "Tasks" }).click();
  await page.getByText("There has been no review yet").waitFor();
  await page.getByRole("button", { name: "Start a review…" }).click();
  await dialog(page).getByLabel("As of (optional)").fill("2026-12-01");
  await dialog(page).getByText("December 2026 has 32 tasks. 12 fit into the month.").waitFor();
  await expectNoViolations(page, "[role=dialog]");
  await dialog(page).getByRole("button", { name: "Start", exact: true }).click();
  await page.getByText("0 of 12 planned tasks done (0%)").waitFor();
  const review = { where: { month: new Date("2026-12-01") } };
  const starting = { state: "STARTING", step: "WEIGHING", done: 12, total: 32, openedAt: null } as const;
  const { openedAt } = await cms.posada.db.review.findUniqueOrThrow(review);
  await cms.posada.db.review.update({ ...review, data: starting });
  await page.reload();
  await page.getByText("12 of 32").waitFor();
  for (const look of ["dark", "light"] as const) {
    await lookBy(page, look);
    await expectNoViolations(page, "main");
  }
  await cms.posada.db.review.update({ ...review, data: { state: "OPEN", step: "READY", openedAt } });

  // The list: the worst first and why, the line, keys that do it at once and can be undone.
  await page.getByText("32 tasks", { exact: true }).waitFor();
  await page.getByText("12 tasks fit into this month.").waitFor();
  await screenshot(page, "reviews");
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("k");
  await page.keyboard.press("t");
  await page.getByText("with me", { exact: true }).waitFor();
  expect((await firstTask()).assigneeId).toBe(ana.id);
  await page.getByRole("link", { name: /^Monthly review.*one waits$/ }).waitFor();
  await undo(page);
  await page.getByText("with me", { exact: true }).waitFor({ state: "detached" });
  expect((await firstTask()).assignee?.name).toBe("Luz Herrera");

  // Narrowed by the line, and handed over with a word for whoever has them next.
  await page.getByRole("button", { name: "Planned", exact: true }).click();
  await page.getByRole("combobox", { name: "Planned" }).fill("below");
  await page.keyboard.press("Enter");
  await page.getByText("20 tasks", { exact: true }).waitFor();
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.keyboard.press("a");
  await dialog(page).getByRole("textbox", { name: "A note for them" }).fill("Ask after ten.");
  await expectNoViolations(page, "[role=dialog]");
  await dialog(page).getByRole("button", { name: "Hand over" }).click();
  await page.getByText("20 tasks were handed over.").waitFor();
  expect(await cms.posada.db.reviewTask.count({ where: { assigneeId: ana.id } })).toBe(20);
  await undo(page);
  await page.getByText("As it was before.").waitFor();
  expect(await cms.posada.db.reviewTask.count({ where: { assigneeId: null } })).toBe(20);

  // The board by keyboard: picked up, over to the next column, put down.
  await page.getByRole("button", { name: "Remove “Planned: Below the line”" }).click();
  await page.getByText("32 tasks", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Board" }).click();
  const column = (name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
  const card = column("To do").getByRole("listitem").first();
  await card.getByRole("button", { name: /^Move / }).focus();
  await page.keyboard.press("Space");
  await page.getByText(/^Picked up: /).waitFor({ state: "attached" });
  await page.keyboard.press("ArrowRight");
  await page.getByText(/: over In progress\.$/).waitFor({ state: "attached" });
  await page.keyboard.press("Space");
  await page.getByText("One task: In progress.").waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Move "));
  await column("In progress").getByRole("link", { name: "Casa del Migrante Nuevo Laredo" }).waitFor();
  expect((await firstTask()).state).toBe("IN_PROGRESS");
  await screenshot(page, "reviews-board");
  // And by mouse back again.
  const from = (await column("In progress").getByRole("link").first().boundingBox())!;
  const to = (await column("To do").boundingBox())!;
  await page.mouse.move(from.x + 5, from.y + from.height + 20);
  await page.mouse.down();
  await page.mouse.move(from.x - 40, from.y + 30, { steps: 4 });
  await page.mouse.move(to.x + 60, to.y + 120, { steps: 4 });
  await page.mouse.up();
  await page.getByText("One task: To do.").waitFor();
  expect((await firstTask()).state).toBe("TODO");

  // Letters: seen before they are sent, stopped, sent again; a mailbox that wants none.
  await page.getByRole("tab", { name: "Letters" }).click();
  await page.getByText(/^\d+ letters can go out now, about \d+ organizations\.$/).waitFor();
  await page.getByRole("button", { name: "Send them…" }).click();
  await expectNoViolations(page, "[role=dialog]");
  await dialog(page)
    .getByRole("button", { name: /^Send \d+ letters$/ })
    .click();
  await page.getByText(/^\d+ letters are on their way\.$/).waitFor();
  await page.getByText("Nobody is left to write to now.").waitFor();
  const stop = page.getByRole("button", { name: /^Stop it: the letter to / });
  const queued = await stop.count();
  await stop.first().click();
  await page.getByText("The letter is stopped.").waitFor();
  await page.getByRole("button", { name: /^Send again: the letter to / }).waitFor();
  await undo(page);
  await stop.nth(queued - 1).waitFor();
  await screenshot(page, "reviews-letters");

  // Closed, after it is said what that means; the report stays.
  await page.getByRole("tab", { name: "Tasks" }).click();
  await page.getByRole("button", { name: "Close the month…" }).click();
  await dialog(page)
    .getByText(/^32 tasks are left\. They are not lost/)
    .waitFor();
  await expectNoViolations(page, "[role=dialog]");
  await dialog(page).getByRole("button", { name: "Close the month" }).click();
  await page.getByText("December 2026, closed").waitFor();
  await page.getByRole("tab", { name: "Report" }).click();
  await page.getByText("Final: closed on December 2, 2026.").waitFor();
  await screenshot(page, "reviews-report");
  const whole = page.getByRole("link", { name: /^Whole report/ });
  expect(await whole.getAttribute("href")).toBe("/editorial/reviews/2026-12.html?locale=en");
  const file = await page.request.get(`${cms.origin}/editorial/reviews/2026-12.csv`);
  expect([file.status(), (await file.text()).split("\n").length]).toEqual([200, expect.any(Number)]);
  expect(complaints).toEqual([]);
  await context.close();
});

test("on a phone, in Spanish, somebody takes the next task, and sees the board one column at a time", async () => {
  await cms.setNow(new Date("2027-01-02T15:00:00Z"));
  const started = await cms.posada.editorial(
    `mutation { startReview(month: "2027-01") { review { state } } }`,
    {},
    { as: makeActor("ADMIN") },
  );
  expect(started.errors).toBeUndefined();
  await cms.posada.db.reviewTask.updateMany({ where: { rank: { lte: 2 } }, data: { assigneeId: null } });
  const { page, context, complaints } = await cms.open("/reviews", {
    person: luz,
    phone: true,
    locale: "es",
    dark: true,
  });
  await page.getByText(/^0 de \d+ tareas planeadas están hechas/).waitFor();
  await expectNoViolations(page);
  await screenshot(page, "reviews-phone");
  // No room to choose a menu of months would be missed: the closed one is there still.
  await page.getByRole("button", { name: "Otros meses" }).click();
  await page.getByRole("menuitem", { name: "diciembre de 2026" }).click();
  await page.getByText("diciembre de 2026, cerrado").waitFor();
  await page.goBack();
  await page.getByRole("button", { name: "Tablero" }).click();
  await page.getByRole("tab", { name: "En espera" }).click();
  await page.getByRole("region", { name: /^En espera/ }).waitFor();
  await expectNoViolations(page);
  await page.getByRole("button", { name: "Tomar la siguiente" }).click();
  await page.waitForURL(/\/reviews\/tasks\//);
  const taken = await cms.posada.db.reviewTask.findMany({ where: { rank: { lte: 2 }, assigneeId: luz.id } });
  expect(taken.map(({ rank }) => rank)).toEqual([1]);
  expect(complaints).toEqual([]);
  await context.close();
});
