import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { mergeOrganizations } from "../../../../server/organizations/merging/merge-organizations.ts";
import { saveOrganization } from "../../../../server/organizations/save-organization.ts";
import { makeLetter } from "../../../factories/letters.ts";
import { makeEmail, makePhone } from "../../../factories/organization.ts";
import { toInput } from "../../../factories/organization-input.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { type ConfirmPages, confirmPages, nameOf, numberOf } from "../../../support/confirm-pages.ts";
import { atDesk, deskTime, makeDesk } from "../../../support/desk.ts";

let posada: TestApp;
let pages: ConfirmPages;
let house: OrganizationDocument;

beforeAll(async () => {
  posada = await openTestApp("empty");
  pages = confirmPages(posada);
});
afterAll(() => posada?.close());
beforeEach(async () => {
  house = await pages.publishHouse();
});
const answers = () => posada.db.confirmAnswer.findMany({ where: { organizationId: house.id } });

test("an answer counts once: the second time it is in already, and nothing more is written", async () => {
  await pages.callAboutMailbox(house);
  const { token } = await makeLetter(posada.db, [house]);
  const payload = `do=all&seen=${house.id}/2&locale=es`;
  const both = await Promise.all([pages.visit(token, { payload }), pages.visit(token, { payload })]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 303]);
  const before = await pages.everything();
  const again = await pages.visit(token, { payload: "do=send&note=More" });
  expect([again.statusCode, again.body]).toEqual([200, expect.stringContaining("Your answer is in already")]);
  expect(await pages.everything()).toEqual(before);
  expect(await answers()).toHaveLength(1);
});

test("what cannot be taken is said at its field, with all that was typed, and nothing is kept", async () => {
  const { token } = await makeLetter(posada.db, [house]);
  const [mailbox, link, hours] = [house.emails[0]!, house.links[0]!, house.schedules[0]!];
  const before = await pages.everything();
  const sent = await pages.answer(token, [
    ["do", "send"],
    ["locale", "es"],
    [nameOf(house, house.presence.id), "RIGHT"],
    [nameOf(house, house.phones[0]!.id, "number"), "<b>ask</b>"],
    [nameOf(house, mailbox.id, "address"), "casa at example"],
    [nameOf(house, link.id, "url"), "mailto:x"],
    [nameOf(house, hours.id, "opens"), "25:00"],
    ["note", "Our <i>note</i>"],
  ]);
  expect(sent.statusCode).toBe(422);
  expect(await pages.everything()).toEqual(before);
  const at = (field: string, said: string) =>
    expect(sent.body).toMatch(new RegExp(`id=w\\.${field.replaceAll(".", "\\.")}>${said}`));
  at(nameOf(house, house.phones[0]!.id, "number"), "Un teléfono tiene");
  at(nameOf(house, mailbox.id, "address"), "Esto no es un correo");
  at(nameOf(house, link.id, "url"), "Una dirección web");
  at(nameOf(house, hours.id, "opens"), "Una hora se escribe");
  at(nameOf(house, hours.id, "days"), "Diga qué días");
  expect(sent.body).toContain('value="&lt;b&gt;ask&lt;/b&gt;" aria-invalid=true');
  expect(sent.body).toContain("Our &lt;i&gt;note&lt;/i&gt;</textarea>");
  expect(sent.body).toContain(`name=${nameOf(house, house.presence.id)} value=RIGHT checked`);
});

test("an empty answer is asked for again, and one that is too long is told how long it may be", async () => {
  const { token } = await makeLetter(posada.db, [house]);
  const empty = await pages.answer(token, { do: "send", note: " \u200B" });
  expect([empty.statusCode, empty.body]).toEqual([
    422,
    expect.stringContaining("You have not said anything yet"),
  ]);
  const long = await pages.answer(token, { do: "send", note: "x".repeat(2_001) });
  expect(long.body).toContain("please say it in 2000 characters");
  const huge = await pages.visit(token, { payload: `note=${"x".repeat(300_000)}` });
  expect([huge.statusCode, huge.headers["content-type"]]).toEqual([413, "text/html; charset=utf-8"]);
  expect(await answers()).toEqual([]);
});

test("what was changed here meanwhile is shown again, with the rest of the answer kept, and then counts", async () => {
  await pages.callAboutMailbox(house);
  const { token } = await makeLetter(posada.db, [house]);
  const seen = `${house.id}/2`;
  const fresh = makePhone({ asPublished: "222 999 0000" });
  const input = toInput(house);
  await atDesk(makeDesk(posada), saveOrganization, {
    id: house.id,
    baseRevision: 2,
    input: {
      phones: [
        { id: fresh.id, asPublished: fresh.asPublished, type: "VOICE" },
        { ...input.phones![0]!, asPublished: "222 111 0000" },
      ],
    },
  });
  const [number, mailbox] = [numberOf(house, house.phones[0]!.id), numberOf(house, house.emails[0]!.id)];
  const payload = new URLSearchParams({
    do: "send",
    seen,
    [`c${number}`]: "RIGHT",
    [`v${mailbox}.address`]: "new@example.org",
  });
  const before = await pages.everything();
  const again = await pages.visit(token, { payload: payload.toString() });
  expect(again.statusCode).toBe(422);
  expect(await pages.everything()).toEqual(before);
  expect(again.body).toContain("222 111 0000");
  expect(again.body).toMatch(
    new RegExp(`id=w\\.c${number + 1}>Somebody changed this while your page was open`),
  );
  expect(again.body).toMatch(new RegExp(`name=v${mailbox + 1}\\.address value="new@example.org"`));
  expect((await pages.visit(token, { payload: `do=all&seen=${seen}` })).statusCode).toBe(422);
  // What came in since was not before their eyes.
  const taken = await pages.visit(token, { payload: `do=send&seen=${seen}&c${mailbox}=RIGHT` });
  expect(taken.statusCode).toBe(303);
});

test("somebody who wants no more letters says so without an answer, and may answer all the same", async () => {
  const { token } = await makeLetter(posada.db, [house]);
  const address = house.emails[0]!.address!;
  const stopped = await pages.visit(token, { payload: "stop=1" });
  expect([stopped.statusCode, stopped.headers.location]).toEqual([303, `/confirm/${token}?locale=en`]);
  expect(await posada.db.mailbox.findUniqueOrThrow({ where: { address } })).toMatchObject({
    consent: "REFUSED",
    changedBy: "organization",
    changedAt: deskTime,
  });
  expect(await answers()).toEqual([]);
  const page = await pages.visit(token);
  expect(page.body).toContain("We will not write to this mailbox again");
  expect(page.body).not.toContain("Stop writing to us");
  expect((await pages.answer(token, { do: "all", stop: "1" })).statusCode).toBe(303);
  expect(await answers()).toHaveLength(1);
});

test("entries that became one since are asked about and answered once, also through a claim that fell together", async () => {
  const address = house.emails[0]!.address!;
  const twin = await pages.publishHouse({ emails: [makeEmail({ address, asPublished: address })] });
  const { id, token, reviewId } = await makeLetter(posada.db, [twin, house]);
  await pages.callAboutMailbox(house);
  await atDesk(makeDesk(posada), mergeOrganizations, { keepId: house.id, loseIds: [twin.id] });
  const sent = await pages.answer(token, { do: "all" });
  expect([sent.statusCode, sent.headers.location]).toEqual([303, "/confirm/thanks?locale=en"]);
  expect(await posada.db.letterEntry.count({ where: { letterId: id, answeredAt: deskTime } })).toBe(2);
  const [kept, ...more] = await posada.db.confirmAnswer.findMany({ where: { letterId: id } });
  expect([kept!.believed, more]).toEqual([true, []]);
  const { verifications } = await pages.load(house.id);
  expect(verifications.filter(({ method }) => method === "ORGANIZATION").length).toBeGreaterThan(4);
  const tasks = await posada.db.reviewTask.findMany({
    where: { reviewId, organizationId: house.id },
    include: { events: true },
  });
  expect(tasks[0]!.events.map(({ kind }) => kind)).toContain("ANSWER");
});
