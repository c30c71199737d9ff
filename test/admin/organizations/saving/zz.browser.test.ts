import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { screenshot } from "../../../support/browser.ts";
import { type Cms, openCms } from "../../../support/cms.ts";

let cms: Cms;
let ids: string[];
beforeAll(async () => {
  cms = await openCms();
  const { data } = await cms.posada.query('{ organizations(search: "casa", first: 20) { nodes { id name} } }');
  ids = data.organizations.nodes.map((each: { id: string }) => each.id);
  console.log(data.organizations.nodes);
});
afterAll(() => cms?.close());

test("opens", async () => {
  for (const id of ids.slice(-5)) {
    const { page, complaints } = await cms.open(`/organizations/${id}`);
    await page.waitForTimeout(2500);
    console.log(id, await screenshot(page, `zz-${id.slice(0, 4)}`), complaints);
    await page.context().close();
  }
}, 60_000);
test("draft", async () => {
  const { page } = await cms.open(`/organizations/${ids[0]}`);
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Casa X");
  page.on("dialog", (question) => question.accept());
  const dump = () =>
    page.evaluate(async () => {
      const open = indexedDB.open("posada");
      await new Promise((resolve) => { open.onsuccess = resolve; });
      const all = open.result.transaction("drafts").objectStore("drafts").getAllKeys();
      await new Promise((resolve) => { all.onsuccess = resolve; });
      return [all.result, (await navigator.locks.query()).held];
    });
  await page.reload();
  await page.waitForTimeout(1500);
  console.log("after quick", JSON.stringify(await dump()));
  await name.fill("Casa Y");
  await page.waitForTimeout(800);
  console.log("after slow", JSON.stringify(await dump()));
  await page.reload();
  await page.waitForTimeout(1500);
  console.log("after slow reload", JSON.stringify(await dump()));
  await screenshot(page, "zz-draft");
}, 60_000);
test("guard", async () => {
  const { page } = await cms.open(`/organizations/${ids[0]}`);
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.waitFor();
  await page.getByRole("link", { name: "Organizations" }).first().click();
  await page.waitForURL("**/admin/organizations");
  await page.goBack();
  await name.fill("Casa que espera");
  await page.waitForTimeout(500);
  console.log(page.url(), await page.evaluate(() => JSON.stringify([history.state, history.length])));
  await page.evaluate(() => addEventListener("popstate", (e) => console.info("pop", location.pathname, JSON.stringify(e.state)), true));
  page.on("console", (m) => console.log("page:", m.text()));
  await page.evaluate(() => history.forward());
  await page.waitForTimeout(800);
  console.log(page.url());
  await screenshot(page, "zz-guard");
}, 60_000);
