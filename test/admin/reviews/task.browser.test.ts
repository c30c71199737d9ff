import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { makeActor } from "../../factories/actors.ts";
import { makePerson } from "../../factories/people.ts";
import { expectNoViolations, lookBy } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms } from "../../support/cms.ts";

interface Task {
  id: string;
  organization: { id: string; name: string; phones: { id: string; asPublished: string }[] };
}

let cms: Cms;
/** The two that are one house, and one with many claims. */
let pair: Task[];
let many: Task;
const admin = makeActor("ADMIN");
const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await cms.posada.editorial(query, variables, { as: admin });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

beforeAll(async () => {
  cms = await openCms();
  await cms.setNow(new Date("2026-12-01T15:00:00Z"));
  await ask('mutation { startReview(month: "2026-12", asOf: "2026-12-01") { review { state } } }');
  const { reviewTasks } = await ask(`{ reviewTasks(month: "2026-12", first: 100) { nodes {
    id organization { id name phones { id asPublished } } } } }`);
  const tasks: Task[] = reviewTasks.nodes;
  pair = tasks.filter(({ organization }) => organization.name === "Casa del Migrante Nuevo Laredo");
  many = tasks.find(({ organization }) => organization.name === "Sin Fronteras")!;
});
afterAll(() => cms?.close());

const path = ({ id }: Task) => `/reviews/tasks/${id}`;
const heading = (page: Page, { organization }: Task) =>
  page.getByRole("heading", { level: 1, name: organization.name }).waitFor();
const claim = (page: Page, says: string | RegExp) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name: says }) });
const outcome = (page: Page, says: string | RegExp, name: string) =>
  claim(page, says).getByRole("button", { name: new RegExp(`^${name}`) });
const checksOf = async ({ organization }: Task) => {
  const made = await cms.posada.db.verification.findMany({
    where: { claim: { organizationId: organization.id }, withdrawal: null },
    orderBy: { recordedAt: "asc" },
  });
  return made.map((check) => `${check.outcome} ${check.method}`);
};
const stateOf = async ({ id }: Task) =>
  (await cms.posada.db.reviewTask.findUniqueOrThrow({ where: { id } })).state;

const bar = (page: Page, name: string | RegExp, region = "Record") =>
  page.getByRole("region", { name: region }).getByRole("button", { name });

test("a call is recorded by keys alone, survives a reload, and can be taken back", async () => {
  const person = await makePerson(cms.posada.db, { name: "Ana" });
  const [first] = pair;
  const { page, context, complaints } = await cms.open(path(first!), { person });
  await heading(page, first!);
  await page.getByText("It is in the directory twice").waitFor();
  const call = page.getByRole("link", { name: /^Call: Phone/ });
  expect(await call.getAttribute("href")).toMatch(/^tel:\+52867/);
  expect(await page.getByRole("link", { name: /^Write: / }).getAttribute("href")).toMatch(/^mailto:.+body=/);
  for (const look of ["dark", "light"] as const) {
    await lookBy(page, look);
    await expectNoViolations(page);
  }
  await screenshot(page, "task");

  // They answer: the phone holds, they are there, and so are the first hours; the next ones are others by now.
  await page.getByRole("textbox", { name: "Who answered" }).fill("Hermana Rosa");
  await page.getByRole("heading", { level: 1 }).click();
  for (const key of ["1", "1", "1"]) await page.keyboard.press(key);
  await page.getByText("3 chosen, not recorded").waitFor();
  await page.keyboard.press("2");
  await page.getByText("Write below what is right.").waitFor();
  await page.waitForFunction(() => document.activeElement?.closest("[data-correct]") !== null);
  await screenshot(page, "task-correct");
  await expectNoViolations(page, "main");
  const opens = claim(page, /Office/).getByRole("textbox", { name: "Opens" });
  await opens.fill("10:00");
  await opens.press("Tab");
  await page.getByText("4 chosen, not recorded").waitFor();

  // All of it is there after a reload, and nothing is recorded yet.
  await page.reload();
  await page.getByText("4 chosen, not recorded").waitFor();
  expect(await page.getByRole("textbox", { name: "Who answered" }).inputValue()).toBe("Hermana Rosa");
  expect(await opens.inputValue()).toBe("10:00");
  expect(await checksOf(first!)).toEqual([]);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("r");
  await page.getByText("4 checks recorded.").waitFor();
  await page.getByText("2 left to check").waitFor();
  expect((await checksOf(first!)).sort()).toEqual([...Array(3).fill("CONFIRMED PHONE"), "CORRECTED PHONE"]);
  expect(await stateOf(first!)).toBe("IN_PROGRESS");
  const [told] = await cms.posada.db.taskEvent.findMany({ where: { taskId: first!.id, kind: "OUTCOME" } });
  expect(told!.data).toMatchObject({
    method: "PHONE",
    answeredBy: "Hermana Rosa",
    seconds: expect.any(Number),
  });
  await page.getByText("Checked by phone, Hermana Rosa answered: 3 confirmed, 1 corrected").waitFor();
  await screenshot(page, "task-recorded");
  await expectNoViolations(page);

  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("4 checks taken back: they count no more.").waitFor();
  await page.getByText("6 left to check").waitFor();
  expect(await checksOf(first!)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test("what others changed meanwhile is shown beside what was chosen; calls in vain are counted; a repair is one click", async () => {
  const { page, context, complaints } = await cms.open(path(many));
  await heading(page, many);
  const { id, phones } = many.organization;
  const [number] = phones;
  const isPhone = number!.asPublished;
  await outcome(page, isPhone, "Confirmed").click();
  // Pressed again it is chosen no more; by hand one stays where one is.
  await outcome(page, isPhone, "Confirmed").click();
  await page.getByText(/^\d+ left to check$/).waitFor();
  await outcome(page, isPhone, "Confirmed").click();

  const { organization } = await ask(
    `query ($id: ID!) { organization(id: $id) { revision phones { id asPublished type extension locationId contactId
      label { locale text } } } }`,
    { id },
  );
  await ask(
    `mutation ($id: ID!, $baseRevision: Int!, $input: OrganizationInput!) {
      saveOrganization(id: $id, baseRevision: $baseRevision, input: $input) { revision } }`,
    {
      ...{ id, baseRevision: organization.revision },
      input: {
        phones: organization.phones.map((phone: { id: string }) =>
          phone.id === number!.id ? { ...phone, asPublished: "+52 55 5514 1519" } : phone,
        ),
      },
    },
  );
  await bar(page, /^Record one/).click();
  await page.getByText(/^Somebody has changed something meanwhile, so nothing was recorded/).waitFor();
  expect(await checksOf(many)).toEqual([]);
  const changed = claim(page, "+52 55 5514 1519");
  await changed.getByText("Somebody has changed this since you chose.").waitFor();
  await changed.locator("del", { hasText: isPhone }).waitFor();
  await screenshot(page, "task-stale");
  await expectNoViolations(page, "main");
  await changed.getByRole("button", { name: "Still “Confirmed”" }).click();
  await bar(page, /^Record one/).click();
  await page.getByText("One check recorded.").waitFor();
  expect(await checksOf(many)).toEqual(["CONFIRMED PHONE"]);

  // Nobody answers the door: it is tried at other hours. A word for the next one goes along.
  await outcome(page, /^Presence/, "No answer").click();
  await page.getByRole("textbox", { name: "Note for whoever goes on" }).fill("They open at ten.");
  await page.keyboard.press("Control+Enter");
  await claim(page, /^Presence/)
    .getByText(/^Tried once\. Try again: /)
    .waitFor();
  await page.getByText("“They open at ten.”").waitFor();
  expect(await checksOf(many)).toEqual(["CONFIRMED PHONE", "NO_ANSWER PHONE"]);

  // What the rules would mend is mended by one press, and can be put back.
  const address = claim(page, /Delegación/);
  await address.getByRole("button", { name: /^Apply/ }).click();
  await claim(page, /Alcaldía/).waitFor();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await address.waitFor();

  // Handed over, with a word.
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("h");
  const dialog = page.getByRole("dialog");
  await expectNoViolations(page, "[role=dialog]");
  await dialog.getByRole("textbox").last().fill("You know them.");
  await dialog.getByRole("button").last().click();
  await page.getByText("with you", { exact: true }).waitFor();
  await page.getByText("“You know them.”").waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("on a phone, in Spanish, one claim after the other is recorded by thumb, and taken back", async () => {
  const [, second] = pair;
  const { page, context, complaints } = await cms.open(path(second!), {
    ...{ phone: true, locale: "es", dark: true },
  });
  await heading(page, second!);
  await expectNoViolations(page);
  await screenshot(page, "task-phone", { whole: true });
  await outcome(page, /^Teléfono/, "Confirmado").tap();
  await claim(page, /^Teléfono/)
    .getByText("Confirmado por teléfono, aún sin registrar")
    .waitFor();
  // The next one is open by now.
  await outcome(page, /^Presencia/, "Confirmado").tap();
  await bar(page, /^Registrar 2/, "Registrar").tap();
  await page.getByText("Se registraron 2 comprobaciones.").waitFor();
  expect(await checksOf(second!)).toEqual(["CONFIRMED PHONE", "CONFIRMED PHONE"]);
  await page.getByText("Falta comprobar 4").waitFor();
  await expectNoViolations(page);
  await claim(page, /^Presencia/)
    .getByRole("button", { name: "Retirar" })
    .tap();
  await page.getByText("Falta comprobar 5").waitFor();
  expect(await checksOf(second!)).toEqual(["CONFIRMED PHONE"]);
  await page.getByText("Qué decir por teléfono").tap();
  await page.getByText(/^Hola\. /).waitFor();
  await page.getByRole("button", { name: "English" }).tap();
  await page.getByText(/^Hello/).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test("the pair is merged from the task, which comes back, and leads on to the next", async () => {
  const person = await makePerson(cms.posada.db, { name: "Marta" });
  const [first, second] = pair;
  const { page, context, complaints } = await cms.open(`/organizations/${first!.organization.id}`, {
    person,
  });
  // From the organization's page to its task.
  await page.getByRole("link", { name: /^In this month’s review: / }).click();
  await heading(page, first!);
  await page.getByRole("link", { name: /^Compare and merge with/ }).click();
  await page.getByRole("link", { name: "Back to the task" }).waitFor();
  await expectNoViolations(page);
  await page.getByRole("button", { name: /^Merge/ }).click();
  await heading(page, first!);
  await page.getByText("It may be in the directory twice").waitFor({ state: "detached" });
  expect(new URL(page.url()).pathname).toBe(`/admin${path(first!)}`);
  const merged = await cms.posada.db.organization.findUniqueOrThrow({
    where: { id: second!.organization.id },
  });
  expect([merged.status, merged.mergedInto]).toEqual(["MERGED", first!.organization.id]);
  // What was confirmed of the other one counts here.
  await claim(page, /^Phone/)
    .first()
    .getByText("Confirmed by phone", { exact: false })
    .first()
    .waitFor();
  await page.goto(`${cms.origin}/admin${path(second!)}`);
  await page.getByRole("link", { name: "Go on there" }).click();
  await page.getByRole("heading", { name: "What to check" }).waitFor();

  // The next one: of nobody's the first.
  await page.keyboard.press("n");
  await page.waitForURL((url) => !url.pathname.endsWith(first!.id));
  await page.getByText("with you", { exact: true }).waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByText("It came to: Confirmed").waitFor();
  await page.keyboard.press("Escape");

  // It is counted at home, and marked in the list.
  await page.goto(`${cms.origin}/admin/`);
  await page.getByRole("link", { name: /^1\s*your task this month$/ }).waitFor();
  await page.goto(`${cms.origin}/admin/organizations`);
  await page
    .getByRole("link", { name: /^In this month’s review: To do: / })
    .first()
    .waitFor();
  await expectNoViolations(page, "main");
  expect(complaints).toEqual([]);
  await context.close();
});
