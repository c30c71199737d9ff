import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";
import { makeLivedIn } from "../lived-in.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
  await makeLivedIn(cms.posada);
});
afterAll(() => cms?.close());

test("every number is the desk's, and leads to a list with that many", async () => {
  const { data } = await cms.posada.editorial(
    "{ desk { foundWrong drafts proposals freshness { freshness count } overdue { kind neverVerified neverVerifiedOrganizations } } }",
    {},
    { as: makeActor("EDITOR") },
  );
  const { desk } = data;
  const of = (word: string): number =>
    desk.freshness.find(({ freshness }: { freshness: string }) => freshness === word).count;
  const links = desk.overdue.find(({ kind }: { kind: string }) => kind === "LINK");
  expect([of("OVERDUE"), of("NEVER_VERIFIED"), links.neverVerified]).not.toContain(0);

  const { page, context, complaints } = await cms.open("/", { dark: true });
  const lists: [name: RegExp, count: number, found: number][] = [
    [/organizations overdue/, of("OVERDUE"), of("OVERDUE")],
    [/with something found wrong/, desk.foundWrong, desk.foundWrong],
    [/^\d+ never verified/, of("NEVER_VERIFIED"), of("NEVER_VERIFIED")],
    [/draft/, desk.drafts, desk.drafts],
    [/in \d+ organizations?$/, links.neverVerified, links.neverVerifiedOrganizations],
  ];
  const main = page.getByRole("main");
  for (const [name, count, found] of lists) {
    const within = count === links.neverVerified ? page.getByRole("row", { name: /^Link / }) : main;
    const link = within.getByRole("link", { name }).last();
    expect(await link.innerText()).toMatch(new RegExp(`^${count}\\s`));
    await link.click();
    await main
      .getByText(found === 1 ? "One organization" : `${found} organizations`, { exact: true })
      .waitFor();
    await page.goBack();
  }
  await main.getByRole("img", { name: /^Freshness over time/ }).waitFor();
  await screenshot(page, "home-dark");
  await expectNoViolations(page);
  await main.getByRole("link", { name: /proposal waiting/ }).click();
  await main.getByRole("article").waitFor();
  expect(await main.getByRole("article").count()).toBe(desk.proposals);
  expect(complaints).toEqual([]);
  await context.close();
});
