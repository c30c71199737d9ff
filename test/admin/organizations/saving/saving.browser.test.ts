import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Page, Route } from "playwright-core";
import { makePerson } from "../../../factories/people.ts";
import { screenshot } from "../../../support/browser.ts";
import { type Cms, openCms, signIn } from "../../../support/cms.ts";
import { holdFirst } from "../../hold-first.ts";

let cms: Cms;
let ids: string[];
let id: string;
beforeAll(async () => {
  cms = await openCms();
  const { data } = await cms.posada.query('{ organizations(search: "UNHCR", first: 20) { nodes { id } } }');
  ids = data.organizations.nodes.map((each: { id: string }) => each.id);
});
afterAll(() => cms?.close());

/** Each test has an organization of its own. */
beforeEach(() => {
  id = ids.pop()!;
});

const name = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save — public at once" });
const revisions = () => cms.posada.db.revision.count({ where: { organizationId: id } });
const nameNow = async () => {
  const { document } = (await cms.posada.db.revision.findFirst({
    where: { organizationId: id },
    orderBy: { number: "desc" },
  }))!;
  return (document as { name: string }).name;
};
const isSave = (route: Route) => route.request().postData()?.includes("SaveOrganization") ?? false;

async function open(options: Parameters<Cms["open"]>[1] = {}) {
  const tab = await cms.open(`/organizations/${id}`, options);
  await name(tab.page).waitFor();
  return tab;
}

/** Puts a draft of somebody else into each of the browser's stores for every time at which it was typed. */
async function keepTyped(page: Page, times: string[]): Promise<void> {
  await page.evaluate(
    (typed) =>
      Promise.all(
        ["posada", "posada-countries"].map(
          (database) =>
            new Promise((resolve) => {
              const opening = indexedDB.open(database);
              opening.onupgradeneeded = () => opening.result.createObjectStore("drafts");
              opening.onsuccess = () => {
                const write = opening.result.transaction("drafts", "readwrite");
                for (const [place, typedAt] of typed.entries())
                  write.objectStore("drafts").put({ typedAt }, `somebody/${place}`);
                write.oncomplete = () => resolve(opening.result.close());
              };
            }),
        ),
      ),
    times,
  );
}

test("what was typed and not saved is offered back after the page was loaded anew", async () => {
  const { page, complaints } = await open();
  const before = await name(page).inputValue();
  await name(page).fill("Casa del Río");
  page.on("dialog", (question) => question.accept());
  // From here on the browser has no more than it would have on plain http, in a house without TLS.
  await page.addInitScript(() => {
    Reflect.deleteProperty(Crypto.prototype, "randomUUID");
    Reflect.deleteProperty(Navigator.prototype, "locks");
  });
  await page.reload();
  await page.getByText(/^You typed this at .+ and did not save it/).waitFor();
  expect(await name(page).inputValue()).toBe(before);
  await page.getByRole("button", { name: "Show the change" }).click();
  await screenshot(page, "saving-draft");
  await page.getByRole("button", { name: "Bring back" }).click();
  expect(await name(page).inputValue()).toBe("Casa del Río");
  await save(page).click();
  await page.getByText("Saved, and public now.").waitFor();
  await page.reload();
  await name(page).waitFor();
  await page.getByText("Everything is saved").last().waitFor();
  expect(await page.getByText(/^You typed this/).count()).toBe(0);

  // Text that was typed a month ago does not lie in the browser any longer, whoever it was.
  await keepTyped(page, ["2026-02-12T00:00:00.000Z", "2026-02-15T00:00:00.000Z"]);
  await page.goto(`${cms.origin}/admin/`);
  await page.waitForFunction(async () => {
    const kept = await Promise.all(["posada", "posada-countries"].map(keysOf));
    return kept.every((keys) => keys.join() === "somebody/1");

    function keysOf(database: string) {
      return new Promise<string[]>((resolve) => {
        indexedDB.open(database).onsuccess = ({ target }) => {
          const drafts = (target as IDBOpenDBRequest).result.transaction("drafts").objectStore("drafts");
          drafts.getAllKeys().onsuccess = ({ target: keys }) => {
            drafts.transaction.db.close();
            resolve((keys as IDBRequest<string[]>).result);
          };
        };
      });
    }
  });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a new organization that was begun is offered again, and is made once", async () => {
  const { page } = await cms.open("/organizations/create");
  await name(page).fill("Casa empezada");
  page.on("dialog", (question) => question.accept());
  await page.reload();
  await page.getByText(/^You began “Casa empezada” at/).waitFor();
  await page.getByRole("button", { name: "Bring back" }).click();
  await page.getByRole("button", { name: "Save draft" }).dblclick();
  await page.getByText("The draft is saved.").waitFor();
  expect(await cms.posada.db.organization.count({ where: { name: "Casa empezada" } })).toBe(1);
  await page.context().close();
});

test("a save that is asked for during another comes after it, with what was typed by then", async () => {
  const { page } = await open();
  const before = await revisions();
  const { isHeld, letGo } = await holdFirst(page, isSave);
  await name(page).fill("Casa primera");
  await page.keyboard.press("Control+s");
  await isHeld;
  await name(page).fill("Casa segunda");
  await page.keyboard.press("Control+s");
  await name(page).fill("Casa tercera");
  letGo();
  await page.getByText("Everything is saved").last().waitFor();
  expect(await nameNow()).toBe("Casa tercera");
  expect(await revisions()).toBe(before + 2);
  await page.context().close();
});

test("a save whose answer is lost is kept here, tried again, and made once; what is typed meanwhile stays", async () => {
  const { page } = await open();
  const before = await revisions();
  let lost = 0;
  await page.route("**/editorial/graphql", async (route) => {
    if (!isSave(route) || lost > 0) return route.fallback();
    lost++;
    // It reaches the server, and the answer never comes.
    await route.fetch();
    return route.abort();
  });
  await page.route("**/editorial/graphql", (route) =>
    lost > 0 && isSave(route) ? route.abort() : route.fallback(),
  );
  // The server takes the blank away, which is nobody's change.
  await name(page).fill("Casa sin red ");
  await save(page).dblclick();
  await page.getByText(/Kept here, not saved yet/).waitFor();
  await name(page).press("End");
  await name(page).pressSequentially("ahora");
  await screenshot(page, "saving-waiting");
  await page.unrouteAll();
  await page.getByRole("button", { name: "Try now" }).click();
  await page.getByText("Saved, and public now.").waitFor();
  expect(await nameNow()).toBe("Casa sin red");
  expect(await revisions()).toBe(before + 1);
  expect(await name(page).inputValue()).toBe("Casa sin red ahora");
  await page.getByRole("button", { name: "1 change" }).waitFor();
  await page.context().close();
});

test("a double click saves once; undo puts back what was there before", async () => {
  const { page, complaints } = await open();
  const [before, was] = [await revisions(), await name(page).inputValue()];
  await name(page).fill("Casa doble");
  await save(page).dblclick();
  await page.getByText("Saved, and public now.").waitFor();
  expect(await revisions()).toBe(before + 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone.").waitFor();
  expect(await name(page).inputValue()).toBe(was);
  expect(await nameNow()).toBe(was);
  await page.getByText("Everything is saved").last().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("what the server refuses stands at its field, and the cursor in it", async () => {
  const { page } = await open();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("x".repeat(301));
  await page.keyboard.press("Control+s");
  await page.getByText("Not saved yet: one place has to be mended first.").waitFor();
  await screenshot(page, "saving-refused");
  expect(await name(page).getAttribute("aria-invalid")).toBe("true");
  expect(await name(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await name(page).fill("y".repeat(302));
  expect(await name(page).getAttribute("aria-invalid")).toBe(null);
  await page.keyboard.press("Tab");
  // What would be refused is said without saving, once the field was left.
  await page.locator("[data-field=name] [aria-invalid=true]").waitFor();
  await name(page).fill("Casa corta");
  await page.getByText("Not saved yet").waitFor({ state: "detached" });
  await page.locator("[data-field=name] [aria-invalid=true]").waitFor({ state: "detached" });
  await page.context().close();
});

test("a session that ends while saving is signed in again over the form, and nothing of it is lost", async () => {
  const { page, person } = await open();
  await name(page).fill("Casa de vuelta");
  await page.getByRole("button", { name: "1 change" }).waitFor();
  await cms.posada.db.session.deleteMany({ where: { userId: person.id } });
  // The page may have found the end by a question of its own: what asks for the password then lies over the button.
  await page
    .getByRole("button", { name: "Save — public at once", includeHidden: true })
    .dispatchEvent("click");
  const dialog = page.getByRole("dialog", { name: "Please sign in again" });
  await dialog.getByLabel("Password", { exact: true }).fill(person.password);
  await page.keyboard.press("Enter");
  await page.getByText("Saved, and public now.").waitFor();
  expect(await nameNow()).toBe("Casa de vuelta");
  await page.context().close();
});

test("whoever goes to another page with something unsaved is asked, by links and by the browser's own button", async () => {
  const { page } = await open();
  await page.getByRole("link", { name: "Organizations" }).first().click();
  await page.getByText(/^\d+ organizations$/).waitFor();
  await page.goBack();
  await name(page).waitFor();
  await name(page).fill("Casa que espera");
  await page.getByRole("button", { name: "1 change" }).waitFor();
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await page.getByRole("link", { name: "Organizations" }).first().click();
  await question.getByRole("button", { name: "Stay" }).click();
  await question.waitFor({ state: "detached" });
  await page.goForward();
  await question.waitFor();
  await screenshot(page, "saving-leave");
  expect(page.url()).toContain(id);
  await question.getByRole("button", { name: "Leave", exact: true }).click();
  await page.getByText(/^\d+ organizations$/).waitFor();
  await page.goBack();
  await page.getByText(/^You typed this at .+ and did not save it/).waitFor();
  // It is theirs alone: whoever signs in at the same browser is not shown it.
  await page.context().clearCookies();
  await signIn(page.context(), cms.origin, await makePerson(cms.posada.db));
  await page.reload();
  await name(page).waitFor();
  await page.getByText("Everything is saved").last().waitFor();
  expect(await page.getByText(/^You typed this/).count()).toBe(0);
  await page.context().close();
});
