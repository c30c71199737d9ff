import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { makeLetter } from "../../factories/letters.ts";
import { makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { expectNoViolations } from "../../support/axe.ts";
import { screenshot } from "../../support/browser.ts";
import { type Cms, openCms, type Tab } from "../../support/cms.ts";

let cms: Cms;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms?.close());

const name = "Casa del Migrante Nuevo Laredo";

/** Proposes from the tab of whoever is signed in there. */
async function propose({ context }: Tab, input: object, message: string): Promise<void> {
  const { id, revision } = await cms.posada.db.organization.findFirstOrThrow({ where: { name } });
  const answer = await context.request.post(`${cms.origin}/editorial/graphql`, {
    headers: { origin: cms.origin },
    data: {
      query: `mutation ($id: ID!, $baseRevision: Int!, $input: OrganizationInput!, $message: String!) {
        proposeChange(organizationId: $id, baseRevision: $baseRevision, input: $input, message: $message) {
          proposal { id } } }`,
      variables: { id, baseRevision: revision, input, message },
    },
  });
  expect((await answer.json()).errors).toBeUndefined();
}

/** Proposes as a reader of the pages, who leaves no address. */
async function report(organizationId: string, to: string): Promise<void> {
  const { name: from, revision } = await cms.posada.db.organization.findUniqueOrThrow({
    where: { id: organizationId },
  });
  await cms.posada.db.proposal.create({
    data: {
      id: crypto.randomUUID(),
      organizationId,
      baseRevision: revision,
      changes: [{ path: "name", from, to }],
      message: "The sign says so.",
      proposedBy: "stranger",
      proposedAt: new Date("2026-03-15T12:05:00Z"),
    },
  });
}

/** What the organization is called and its name rests on. */
async function read(id: string): Promise<{ name: string; nameBasis: string | null }> {
  const query = "query ($id: ID!) { organization(id: $id) { name nameBasis } }";
  const { data } = await cms.posada.editorial(query, { id }, { as: makeActor("ADMIN") });
  return data.organization;
}

test("one change is taken over and undone, another proposal turned down; whoever proposed reads why", async () => {
  const proposer = await cms.open("/proposals?which=decided", { role: "CONTRIBUTOR", locale: "es" });
  await proposer.page.getByText("Todavía no se ha decidido nada.").waitFor();
  const { id } = await cms.posada.db.organization.findFirstOrThrow({ where: { name } });
  const before = await read(id);
  await propose(proposer, { name: "Casa Nazareth", nameBasis: "Their door says so." }, "<b>They</b> moved.");
  await propose(proposer, { nameBasis: "A rumor." }, "I heard of it.");

  const { page, context, complaints } = await cms.open("/proposals");
  const first = page.getByRole("article").filter({ hasText: "<b>They</b> moved." });
  await first.getByRole("checkbox", { name: /What the name was taken from/ }).uncheck();
  await screenshot(page, "proposals");
  await expectNoViolations(page);
  await first.getByRole("button", { name: "With a note…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("textbox", { name: "Why the rest is left (optional)", description: /can read this/ })
    .fill("Nobody has seen the door.");
  await screenshot(page, "proposals-accept");
  await expectNoViolations(page, "[role=dialog]");
  await dialog.getByRole("button", { name: "Accept" }).click();
  await page.getByText("Accepted.", { exact: true }).waitFor();
  expect(await read(id)).toEqual({ ...before, name: "Casa Nazareth" });
  // What somebody else saves before it is undone stays.
  const { revision } = await cms.posada.db.organization.findUniqueOrThrow({ where: { id } });
  await cms.posada.editorial(
    `mutation ($id: ID!, $revision: Int!) {
      saveOrganization(id: $id, baseRevision: $revision, input: { nameBasis: "Seen at the door." }) { revision }
    }`,
    { id, revision },
    { as: makeActor("ADMIN") },
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("The organization is as it was.", { exact: false }).waitFor();
  expect(await read(id)).toEqual({ ...before, nameBasis: "Seen at the door." });

  await cms.setNow(new Date("2026-03-15T12:05:00Z"));
  await page.getByRole("button", { name: "Turn down" }).click();
  await dialog.getByRole("button", { name: "Turn down" }).click();
  await dialog.getByRole("alert").waitFor();
  await dialog.getByLabel("Why", { exact: true }).fill("We need a source.");
  await dialog.getByRole("button", { name: "Turn down" }).click();
  await page.getByText("Nothing is waiting.").waitFor();

  // One press takes over what a reader saw; nobody tells the reader that the reason would be read.
  await report(id, "Casa Nazaret");
  await page.reload();
  await page.getByRole("button", { name: "Turn down" }).click();
  await dialog.getByText("Only colleagues read this: the reader left no address.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Accept all" }).click();
  await page.getByText("Accepted.", { exact: true }).waitFor();
  expect((await read(id)).name).toBe("Casa Nazaret");
  expect(complaints).toEqual([]);
  await context.close();

  await proposer.page.reload();
  const decided = proposer.page.getByRole("article");
  await decided.filter({ hasText: "We need a source." }).getByText("Rechazada", { exact: true }).waitFor();
  await decided.filter({ hasText: "Nobody has seen the door." }).getByText("quedó como estaba").waitFor();
  // The latest decision stands first.
  expect(await decided.first().innerText()).toContain("We need a source.");
  await screenshot(proposer.page, "proposals-decided");
  await expectNoViolations(proposer.page);
  expect(proposer.complaints).toEqual([]);
  await proposer.context.close();
});

test("what an organization said of itself stands with its name, what is right and why it waits, and is taken over", async () => {
  const { db, app } = cms.posada;
  const house = makeOrganization({ name: "Casa Azul" });
  await publishOrganizations(db, [house]);
  const { token } = await makeLetter(db, [house], { address: "casa@example.org" });
  const form = {
    seen: `${house.id}/1`,
    do: "send",
    c0: "GONE",
    c2: "RIGHT",
    c3: "RIGHT",
    note: "We moved in with Casa Verde.",
  };
  await app.inject({
    method: "POST",
    url: `/confirm/${token}`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(form).toString(),
  });
  const { page, context, complaints } = await cms.open("/proposals", { locale: "es" });
  const card = page.getByRole("article").filter({ hasText: "Casa Azul" });
  await card.getByText("La propia organización", { exact: false }).waitFor();
  await card.getByText("Dice que cerró.", { exact: false }).waitFor();
  await card.getByText(/222 123 4567.* · .*casa@example\.org/).waitFor();
  await card.getByText("Por qué te espera: nadie comprobó", { exact: false }).waitFor();
  await screenshot(page, "proposals-organization");
  await expectNoViolations(page);
  await card.getByRole("button", { name: "Aceptar", exact: true }).click();
  await page.getByText("Aceptada.", { exact: true }).waitFor();
  const made = await db.verification.findMany({ where: { verifiedBy: "organization" } });
  expect(made.map(({ claimId, outcome }) => [claimId, outcome])).toEqual([[house.presence.id, "CLOSED"]]);
  expect(complaints).toEqual([]);
  await context.close();
});
