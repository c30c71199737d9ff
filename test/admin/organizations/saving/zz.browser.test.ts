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
  await page.getByRole("link", { name: "Organizations" }).first().click();
  await page.waitForTimeout(500);
  console.log("dialogs", await page.getByRole("dialog").count(), page.url());
  if (await page.getByRole("dialog").count()) await page.getByRole("button", { name: "Stay" }).click();
  await page.waitForTimeout(500);
  await page.evaluate(() => history.forward());
  await page.waitForTimeout(800);
  console.log(page.url());
  await screenshot(page, "zz-guard");
}, 60_000);
