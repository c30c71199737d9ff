import { createHash, randomUUID } from "node:crypto";
import { mock } from "node:test";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { makeLetter } from "../../../factories/letters.ts";
import {
  makeContact,
  makeEmail,
  makeLocation,
  makePhone,
  makeSchedule,
} from "../../../factories/organization.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { type ConfirmPages, confirmPages, nameOf } from "../../../support/confirm-pages.ts";
import { deskTime } from "../../../support/desk.ts";

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
afterEach(() => mock.timers.reset());

test("the page shows what the public sees, in the letter's language, and needs nothing but itself", async () => {
  const hidden = makeLocation({
    visibility: "HIDDEN",
    address1: "Calle Secreta 1",
    asPublished: "Calle Secreta 1",
  });
  const shelter = makeLocation({
    visibility: "CITY_ONLY",
    city: "Atlixco",
    address1: "Calle Oculta 2",
    asPublished: "Calle Oculta 2",
  });
  const agreed = makeContact();
  const asked = makeContact({ name: "Leonora Carrington", consent: "NOT_RECORDED", consentUntil: null });
  house = await pages.publishHouse({
    locations: [makeLocation(), hidden, shelter],
    contacts: [agreed, asked],
    schedules: [makeSchedule()],
    phones: [
      makePhone(),
      makePhone({ asPublished: "222 000 1111", contactId: asked.id }),
      makePhone({ asPublished: "222 000 2222", locationId: hidden.id }),
    ],
  });
  await posada.db.note.create({
    data: {
      id: randomUUID(),
      organizationId: house.id,
      body: "Ask for the key.",
      writtenBy: "user:x",
      writtenAt: deskTime,
    },
  });
  const { token } = await makeLetter(posada.db, [house], { locale: "es" });
  const page = await pages.visit(token);
  expect([page.statusCode, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
  expect(page.body).toMatch(/<html lang="es">/);
  for (const shown of [
    "Calle 5 Oriente 12",
    "Atlixco",
    "222 123 4567",
    house.emails[0]!.asPublished,
    "https://casa.example",
    "lun–vie 09:00–17:00",
    "Remedios Varo",
  ])
    expect(page.body).toContain(shown);
  for (const kept of [
    "Secreta",
    "Oculta",
    "Leonora",
    "222 000",
    "Ask for the key",
    "<script",
    "src=",
    "http-equiv",
  ])
    expect(page.body).not.toContain(kept);
  const style = /<style>([^<]*)<\/style>/.exec(page.body)![1]!;
  const hash = createHash("sha256").update(style).digest("base64");
  expect(page.headers).toMatchObject({
    "content-security-policy": `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
  });
  expect(page.headers["set-cookie"]).toBeUndefined();
  expect((await pages.visit(`${token}?locale=en`)).body).toContain("Everything here is right");
});

test("opening a page changes nothing, however often and by whatever looks at links", async () => {
  const { token } = await makeLetter(posada.db, [house]);
  const before = await pages.everything();
  for (const headers of [{}, { purpose: "prefetch" }, { "sec-purpose": "prefetch" }] as Record<
    string,
    string
  >[])
    for (const method of ["GET", "HEAD"] as const)
      expect((await pages.visit(token, { method, headers })).statusCode).toBe(200);
  expect(await pages.everything()).toEqual(before);
});

test("links that are guessed, cut, old, used or absurd all come to one friendly page", async () => {
  const used = await makeLetter(posada.db, [house]);
  await pages.answer(used.token, { do: "all" });
  const old = await makeLetter(posada.db, [house], { kind: "REMINDER", expiresAt: deskTime });
  const other = await pages.publishHouse();
  const { token } = await makeLetter(posada.db, [other]);
  const whole = await pages.visit(token);
  expect(whole.statusCode).toBe(200);
  const links = [
    used.token,
    old.token,
    token.slice(0, -1),
    `${token}x`,
    token.toLowerCase(),
    "x",
    "",
    `${token}/2`,
  ];
  const absurd = [
    "A".repeat(43),
    "A".repeat(8_000),
    `${token}/1/1`,
    `${token}/0`,
    `${token}/1e0`,
    "..%2F",
    "%00",
    "é",
  ];
  const shown = [];
  for (const link of [...links, ...absurd]) shown.push(await pages.visit(link));
  for (const page of shown) {
    expect([page.statusCode, page.body]).toEqual([404, shown[0]!.body]);
    expect(Object.keys(page.headers).sort()).toEqual(Object.keys(shown[0]!.headers).sort());
  }
  expect(shown[0]!.body).toContain("This link does not work");
  expect(shown[0]!.body).toContain("Este enlace no sirve");
  const sent = await pages.visit("x".repeat(43), { payload: "do=all" });
  expect([sent.statusCode, sent.body]).toEqual([404, shown[0]!.body]);
});

test("secrets are 32 random bytes, of which only a hash is kept", async () => {
  const { token } = await makeLetter(posada.db, [house]);
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  const rows = await posada.db.$queryRaw<
    { kept: string }[]
  >`SELECT t::text AS kept FROM editorial.confirm_token t`;
  expect(rows.some(({ kept }) => kept.includes(createHash("sha256").update(token).digest("hex")))).toBe(true);
  expect(rows.some(({ kept }) => kept.includes(token))).toBe(false);
});

test("a letter about several entries leads to each, and asks for those that are left", async () => {
  const address = `both-${randomUUID()}@example.org`;
  const emails = () => [makeEmail({ address, asPublished: address })];
  const [one, two] = [
    await pages.publishHouse({ emails: emails(), name: "Casa <Uno>" }),
    await pages.publishHouse({ emails: emails(), name: "Casa Dos" }),
  ];
  const { token } = await makeLetter(posada.db, [one, two]);
  const list = await pages.visit(token);
  expect(list.body).toContain(`<a href="/confirm/${token}/1?locale=en">Casa &lt;Uno&gt;</a>`);
  const first = await pages.answer(`${token}/1`, { do: "all", locale: "es" });
  expect(first.headers.location).toBe(`/confirm/${token}?locale=es`);
  const left = await pages.visit(`${token}?locale=es`);
  expect(left.body).toMatch(/<li>Casa &lt;Uno&gt;<i>Respondida/);
  expect((await pages.visit(`${token}/1`)).body).toContain("Your answer is in already");
  expect((await pages.visit(token, { payload: "stop=1" })).headers.location).toBe(
    `/confirm/${token}?locale=en`,
  );
  const last = await pages.answer(`${token}/2`, { do: "all" });
  expect(last.headers.location).toBe("/confirm/thanks?locale=en");
  expect((await pages.visit(token)).statusCode).toBe(404);
  const kept = await posada.db.confirmAnswer.findMany({
    where: { organizationId: { in: [one.id, two.id] } },
  });
  expect(kept).toHaveLength(2);
});

test("an entry that is not in the directory any more is not asked about", async () => {
  const { token } = await makeLetter(posada.db, [house]);
  await posada.db.organization.update({
    where: { id: house.id },
    data: { status: "ARCHIVED", archivedReason: "Gone." },
  });
  expect((await pages.visit(token)).statusCode).toBe(404);
});

test("who opens many pages waits, and is told so on a page; others do not wait", async () => {
  mock.timers.enable({ apis: ["Date"], now: deskTime });
  const statuses = new Set<number>();
  for (let time = 0; time < 60; time += 1)
    statuses.add((await pages.visit("x", { address: "2001:db8:9:9::1" })).statusCode);
  expect([...statuses]).toEqual([404]);
  const refused = await pages.visit("x", {
    address: "2001:db8:9:9::2",
    headers: { "accept-language": "es" },
  });
  expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([429, "60"]);
  expect(refused.body).toContain("Espere un momento");
  expect((await pages.visit("x", { address: "2001:db8:9:8::1" })).statusCode).toBe(404);
});

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

test("a page of sixty claims weighs less than 30 kB, and its fields come when they are asked for", async () => {
  const place = makeLocation();
  const mixed = {
    locations: [
      place,
      ...many(4, (index) => makeLocation({ address1: `Calle 5 Oriente ${index}`, asPublished: null })),
    ],
    phones: many(25, (index) => makePhone({ asPublished: `222 123 45${10 + index}`, number: null })),
    emails: many(10, (index) =>
      makeEmail({ address: `help-${index}@casa.example.org`, asPublished: `help-${index}@casa.example.org` }),
    ),
    links: many(8, (index) => ({
      id: randomUUID(),
      kind: "WEBSITE" as const,
      url: `https://casa.example/${index}`,
      asPublished: null,
      label: {},
    })),
    schedules: many(8, (index) => makeSchedule({ locationId: place.id, opens: `0${index}:00` })),
    contacts: many(3, () => makeContact()),
  };
  const open = { links: [], phones: [], schedules: many(57, () => makeSchedule()) };
  for (const claims of [mixed, open]) {
    house = await pages.publishHouse(claims);
    for (const locale of ["en", "es"]) {
      const { token } = await makeLetter(posada.db, [house], {
        locale,
        address: `${locale}-${randomUUID()}@example.org`,
      });
      const { body } = await pages.visit(token);
      expect(body.match(/<fieldset>/g)).toHaveLength(60);
      expect(Buffer.byteLength(body)).toBeLessThan(30_000);
    }
  }
  const { token } = await makeLetter(posada.db, [house], { address: `x-${randomUUID()}@example.org` });
  const hours = house.schedules[7]!;
  const asked = await pages.answer(token, { do: "send", [nameOf(house, hours.id)]: "CHANGED" });
  expect([asked.statusCode, asked.body.match(/<details open>/g)]).toEqual([422, ["<details open>"]]);
  expect(asked.body).toContain(`name=${nameOf(house, hours.id, "opens")} value="09:00"`);
  const days = [nameOf(house, hours.id, "days"), "MO"] as [string, string];
  const sent = await pages.answer(token, [
    ["do", "send"],
    [nameOf(house, hours.id), "CHANGED"],
    days,
    [nameOf(house, hours.id, "opens"), "08:00"],
    [nameOf(house, hours.id, "closes"), "17:00"],
  ]);
  expect(sent.statusCode).toBe(303);
});
