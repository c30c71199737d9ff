import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readPasted } from "../../../server/pasted-lines/read-pasted.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(() => posada?.close());

test("reads a whole entry over the door, and tells what it did not understand", async () => {
  const text = `Casa del Migrante Nuevo Laredo
    Facebook: https://www.facebook.com/casamigrante
    Dirección: Calle Francisco I. Madero, # 350 Colonia Victoria, C.P. 38030, Nuevo Laredo, Tamaulipas.
    Tel: +52 (867) 71 45 611
    E-mail: casamigrantenl@yahoo.com. Web www.casa.example
    Opening Hours Migrant Reception: Monday-Sunday 16:00-21:30
    Pregunte por Ana.`;
  const answer = await posada.editorial(
    `query ($text: String!) {
      readPasted(text: $text, country: "MX", near: { phones: [] }) {
        phones { asPublished number extension type label { locale text } }
        emails { asPublished address label { locale text } }
        links { url kind }
        addresses { asPublished address1 address2 city state postalCode country }
        schedules { days opens closes label { locale text } }
        rest
      }
    }`,
    { text },
  );
  expect(answer.data.readPasted).toEqual({
    phones: [
      {
        asPublished: "+52 (867) 71 45 611",
        number: "+528677145611",
        extension: null,
        type: "VOICE",
        label: [],
      },
    ],
    emails: [{ asPublished: "casamigrantenl@yahoo.com", address: "casamigrantenl@yahoo.com", label: [] }],
    links: [
      { url: "https://www.facebook.com/casamigrante", kind: "FACEBOOK" },
      { url: "https://www.casa.example", kind: "WEBSITE" },
    ],
    addresses: [
      {
        asPublished:
          "Calle Francisco I. Madero, # 350 Colonia Victoria, C.P. 38030, Nuevo Laredo, Tamaulipas.",
        address1: "Calle Francisco I. Madero, # 350 Colonia Victoria",
        address2: null,
        city: "Nuevo Laredo",
        state: "Tamaulipas",
        postalCode: "38030",
        country: "MX",
      },
    ],
    schedules: [
      {
        days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"],
        opens: "16:00",
        closes: "21:30",
        label: [
          { locale: "en", text: "Migrant reception" },
          { locale: "es", text: "Recepción de migrantes" },
        ],
      },
    ],
    rest: "Casa del Migrante Nuevo Laredo\nPregunte por Ana.",
  });
});

test("refuses more than can be read at once, and what is no country", async () => {
  const ask = async (variables: object) =>
    (
      await posada.editorial(
        "query ($text: String!, $country: String!, $near: SurroundingsInput) { readPasted(text: $text, country: $country, near: $near) { rest } }",
        { text: "", country: "MX", ...variables },
      )
    ).errors?.map(({ extensions }) => [extensions.code, extensions.fields?.map(({ path }) => path)]);
  expect(await ask({ text: "x".repeat(5001) })).toEqual([["BAD_INPUT", ["text"]]]);
  expect(await ask({ country: "Mexico" })).toEqual([["BAD_INPUT", ["country"]]]);
  expect(await ask({ near: { phones: ["1".repeat(201)] } })).toEqual([["BAD_INPUT", ["near.phones"]]]);
  expect(await ask({ text: "x".repeat(5000) })).toBeUndefined();
});

const rest = (text: string) => readPasted({ text, country: "MX" }).rest;

test("two addresses of one line, and addresses on lines of their own", () => {
  const { addresses } = readPasted({
    text: "Street Address:\nAv. López Mateos #924\nCol. La Playa\n32317 Ciudad Juárez, CHIH\n\n200 McAllister Street\nSan Francisco, CA 94102\nUSA",
    country: "MX",
  });
  expect(addresses.map(({ address1, city, country }) => [address1, city, country])).toEqual([
    ["Av. López Mateos #924", "Ciudad Juárez", "MX"],
    ["200 McAllister Street", "San Francisco", "US"],
  ]);
});

test("mailboxes: several of a line, with their labels; no mailbox of what is none", () => {
  const { emails } = readPasted({
    text: "Legal clinic: legal@example.org or mailto:casa@example.org.\n@casa, a@b",
    country: "MX",
  });
  expect(emails).toEqual([
    {
      asPublished: "legal@example.org",
      address: "legal@example.org",
      label: { en: "Legal clinic", es: "Clínica jurídica" },
    },
    { asPublished: "casa@example.org", address: "casa@example.org", label: {} },
  ]);
});

test.each([
  ["imumi.org", "https://imumi.org", "WEBSITE"],
  ["Web: casa.org.mx/ayuda.", "https://casa.org.mx/ayuda", "WEBSITE"],
  ["(http://x.com/casa)", "http://x.com/casa", "TWITTER"],
  ["casa.mx", "https://casa.mx", "WEBSITE"],
])("reads the link in %s", (text, url, kind) => {
  expect(readPasted({ text, country: "MX" }).links).toEqual([{ url, kind }]);
  expect(rest(text)).toBe("");
});

test.each(["Tel.Mexico", "Av.Juarez", "etc.and more", "Facebook | Twitter", "¿Quiénes somos?", "casa.fr"])(
  "understands nothing in %s, and gives it back",
  (text) => {
    expect(readPasted({ text, country: "MX" })).toEqual({
      phones: [],
      emails: [],
      links: [],
      addresses: [],
      schedules: [],
      rest: text,
    });
  },
);
