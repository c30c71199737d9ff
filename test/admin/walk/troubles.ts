import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { makePerson } from "../../factories/people.ts";
import { mouse } from "./hands.ts";
import { save, trySaving, type Walker } from "./walk.ts";
import { anything, type Say, said } from "./words.ts";

const exactly = { exact: true };
const nameField = (page: Page, say: Say) =>
  page.getByRole("textbox", { name: say("form.name.name"), exact: true });
const everythingSaved = (page: Page, say: Say) => page.getByText(say("saving.clean")).last();

/** The page is loaded anew while something is typed: it is offered, brought back, and saved. */
export async function reloadWhileTyping(walker: Walker, name: string): Promise<void> {
  const { page } = walker.tab;
  const { hand, say } = walker;
  await hand.write(nameField(page, say), name);
  page.once("dialog", (question) => question.accept());
  await page.reload();
  await page.getByText(said(say, "saving.draft.offer", { at: anything })).waitFor();
  await hand.press(page.getByRole("button", { name: say("saving.draft.bringBack"), exact: true }));
  expect(await nameField(page, say).inputValue()).toBe(name);
  await save(walker);
}

/** The network goes in the middle of saving and comes back: typing goes on, and nothing of it is lost. */
export async function loseTheNetwork(walker: Walker, name: string): Promise<void> {
  const { page, context } = walker.tab;
  const { hand, say } = walker;
  await hand.write(nameField(page, say), name);
  await context.setOffline(true);
  await trySaving(walker);
  await page.getByText(say("saving.waiting")).waitFor();
  await hand.write(nameField(page, say), `${name} II`);
  await context.setOffline(false);
  // The first attempt arrives by itself; then what was typed meanwhile.
  await page.getByText(say("saving.waiting")).waitFor({ state: "detached" });
  await save(walker);
  await everythingSaved(page, say).waitFor();
}

/** Somebody else is at the same organization: what does not meet comes together, what meets is decided. */
export async function meetAnother(walker: Walker, name: string): Promise<void> {
  const { page } = walker.tab;
  const { cms, hand, say } = walker;
  const locale = (await page.evaluate(() => document.documentElement.lang)) === "es" ? "es" : "en";
  const luz = await cms.open(new URL(page.url()).pathname.replace("/admin", ""), {
    person: await makePerson(cms.posada.db, { name: "Luz", locale }),
    locale,
  });
  const other: Walker = { ...walker, tab: luz, hand: mouse(luz.page), phone: false };
  const year = luz.page.getByLabel(`${say("form.more.sourceDate")}, ${say("form.more.year")}`, exactly);

  await other.hand.write(year, "2025");
  await save(other);
  await hand.write(nameField(page, say), `${name} una`);
  await save(walker);
  await page.getByText(said(say, "saving.kept", { who: "Luz", ago: anything, what: anything })).waitFor();

  await luz.page.reload();
  await other.hand.write(nameField(luz.page, say), `${name} de Luz`);
  await save(other);
  await hand.write(nameField(page, say), `${name} mía`);
  await trySaving(walker);
  const dialog = page.getByRole("dialog", { name: say("saving.conflict.title") });
  await hand.check(dialog.getByRole("radio", { name: say("saving.conflict.both") }));
  await hand.write(dialog.getByRole("textbox"), `${name} de las dos`);
  await hand.press(dialog.getByRole("button", { name: say("saving.conflict.save"), exact: true }));
  await everythingSaved(page, say).waitFor();
  expect(await nameField(page, say).inputValue()).toBe(`${name} de las dos`);
  await luz.context.close();
}

/** Archives two from the list after a look at what happens, and brings them back by undoing. */
export async function archiveTwoAndUndo(walker: Walker, names: readonly string[]): Promise<void> {
  const { page } = walker.tab;
  const { cms, hand, say } = walker;
  const filter = encodeURIComponent(JSON.stringify({ country: "MX", section: "legal-aid" }));
  await page.goto(`${cms.origin}/admin/organizations?filter=${filter}`);
  for (const name of names)
    await hand.check(page.getByRole("checkbox", { name: say("list.select", { name }), exact: true }));
  await hand.press(page.getByRole("button", { name: say("list.bulk.archive.button"), exact: true }));
  const dialog = page.getByRole("dialog");
  await hand.write(dialog.getByLabel(say("list.bulk.archive.reason")), "They closed.");
  const both = { smart_count: 2 };
  await hand.press(dialog.getByRole("button", { name: say("list.bulk.archive.confirm", both) }));
  await page.getByText(say("list.bulk.archive.done", both), exactly).waitFor();
  await hand.press(page.getByRole("button", { name: say("words.action.undo"), exact: true }));
  await page.getByText(say("list.bulk.undone", both), exactly).waitFor();
}
