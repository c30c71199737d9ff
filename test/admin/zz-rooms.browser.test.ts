import { afterAll, beforeAll, test } from "@jest/globals";
import { expectNoViolations } from "../support/axe.ts";
import { screenshot } from "../support/browser.ts";
import { type Cms, openCms } from "../support/cms.ts";
import { makePerson } from "../factories/people.ts";
import { makeLivedIn } from "./lived-in.ts";
let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
  await makeLivedIn(cms.posada);
  await makePerson(cms.posada.db, { name: "María Guadalupe Fernández de la Concepción y Montealegre-Wolfeschlegelsteinhausen", role: "EDITOR", countries: ["MX", "GT"] });
}, 60_000);
afterAll(() => cms?.close());
const looks = [
  { name: "light", dark: false, phone: false, locale: "en" },
  { name: "dark", dark: true, phone: false, locale: "es" },
  { name: "phone", dark: false, phone: true, locale: "es" },
  { name: "phone-dark", dark: true, phone: true, locale: "en" },
] as const;
test.each(looks)("$name", async (look) => {
  const { page, context, complaints } = await cms.open("/", { role: "ADMIN", ...look });
  const rooms = (process.env.ROOMS ?? "home,proposals,users,api-keys,intervals").split(",");
  if (rooms.includes("api-keys") && look.name === "light")
    for (const [name, countries] of [["Nightly export to the newspaper's long-named spreadsheet", ["MX"]], ["Map", []]])
      await page.evaluate(async ([n, c]) => {
        const r = await fetch("/editorial/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: `mutation($n:String!,$c:[String!],$r:ID){createApiKey(name:$n,role:EDITOR,countries:$c,requestId:$r){key}}`, variables: { n, c, r: crypto.randomUUID() } }) });
        if (!r.ok) throw new Error(await r.text());
      }, [name, countries] as const);
  for (const room of rooms) {
    await page.goto(`${cms.origin}/admin/${room === "home" ? "" : room}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(300);
    await screenshot(page, `rooms-${room}-${look.name}`);
    await expectNoViolations(page).catch((e) => console.log(room, look.name, e.message.slice(0, 1500)));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.log("sideways", room, look.name, over);
  }
  if (complaints.length) console.log(complaints);
  await context.close();
}, 60_000);
