import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openReview } from "../../../factories/open-review.ts";
import { makeContact, makeEmail, makeLocation, makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { deskTime } from "../../../support/desk.ts";

let posada: TestApp;
const person = makeContact({ consent: "NOT_RECORDED", consentUntil: null, name: "Leonora Carrington" });
const house = makeOrganization({
  name: "Casa & Co",
  contacts: [person],
  locations: [makeLocation({ visibility: "CITY_ONLY", address1: "Calle Secreta 5" })],
  schedules: [],
  emails: [
    makeEmail({ address: "leonora@example.org", contactId: person.id }),
    makeEmail({ address: null, asPublished: "casa at example" }),
    makeEmail({ address: "Stop@example.org" }),
    makeEmail({ address: "gone@example.org" }),
    makeEmail({ address: "casa@example.org" }),
  ],
});
const abroad = makeOrganization({
  locations: [makeLocation({ country: "US", state: "Texas", city: "Laredo" })],
  schedules: [],
  emails: [makeEmail({ address: "us@example.org" })],
});
const silent = makeOrganization({ emails: [] });
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, [house, abroad, silent]);
  await openReview(posada.db);
  await posada.db.mailbox.createMany({
    data: [
      { address: "stop@example.org", consent: "REFUSED", changedBy: "organization", changedAt: deskTime },
      { address: "gone@example.org", bouncedAt: deskTime, bounce: "No such user." },
    ],
  });
});
afterAll(() => posada?.close());

const draftOf = async ({ id }: { id: string }) =>
  (
    await posada.editorial(
      "query ($id: ID!) { organizationTask(organizationId: $id) { mailDraft { to locale subject body url } } }",
      { id },
    )
  ).data.organizationTask.mailDraft;

test("it goes to the first mailbox that the public sees and that may be written to, in the country's language", async () => {
  const draft = await draftOf(house);
  expect(draft).toMatchObject({ to: "casa@example.org", locale: "es" });
  expect(draft.subject).toBe("¿Sigue siendo correcto? Casa & Co");
  expect(await draftOf(abroad)).toMatchObject({ to: "us@example.org", locale: "en" });
  expect(await draftOf(silent)).toBeNull();
});

test("it has the entry as the public sees it, and nothing of what is hidden", async () => {
  const { body } = await draftOf(house);
  expect(body).toMatch(/- Nombre: Casa & Co\n- Dirección: Puebla/);
  expect(body).toMatch(`- Teléfono: ${house.phones[0]!.asPublished}`);
  expect(body).not.toMatch(/Secreta|Leonora|leonora/);
});

test("its link opens the same letter in a mail program", async () => {
  const { to, subject, body, url } = await draftOf(house);
  const { pathname, searchParams } = new URL(url);
  expect(pathname).toBe(to);
  expect(searchParams.get("subject")).toBe(subject);
  expect(searchParams.get("body")).toBe(body.replaceAll("\n", "\r\n"));
});
