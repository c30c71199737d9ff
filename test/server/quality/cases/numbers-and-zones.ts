import type { Location, Phone } from "../../../../server/organizations/document.ts";
import { derivePhone } from "../../../../server/organizations/phones/derive-phone.ts";
import { makeEntry, makeLocation, makeOrganization, makePhone } from "../../../factories/organization.ts";
import type { RuleCases } from "./rule-cases.ts";

/** A house somewhere, with phones as they are published, each read as a save reads it. */
function rings(place: Partial<Location>, ...phones: (Partial<Phone> & { asPublished: string })[]) {
  const at = makeLocation({ asPublished: null, ...place });
  const document = makeOrganization({
    locations: [at],
    schedules: [],
    entries: place.country ? [makeEntry({ country: place.country })] : [],
    phones: phones.map((phone) => makePhone({ number: null, locationId: at.id, ...phone })),
  });
  return { ...document, phones: document.phones.map((phone) => derivePhone(phone, document, [])) };
}
const says = (phone: Partial<Phone>) => ({ mended: { phones: [phone] } });
const clocks = (...places: Partial<Location>[]) =>
  makeOrganization({ schedules: [], locations: places.map((place) => makeLocation(place)) });

export const numberAndZoneCases: Record<string, RuleCases> = {
  PHONE_RENUMBERED: {
    finds: [
      [
        "eight digits of Abidjan",
        rings({ country: "CI" }, { asPublished: "Tél: 20 21 22 23 int. 4" }),
        { severity: "HIGH", ...says({ number: "+2252720212223", extension: "4" }) },
      ],
      [
        "a mobile of São Paulo",
        rings({ country: "BR" }, { asPublished: "(11) 8123-4567" }),
        says({ number: "+5511981234567" }),
      ],
      [
        "Bogotá's old area code",
        rings({ country: "CO" }, { asPublished: "+57 1 234 5678" }),
        says({ asPublished: "+57 601 2345678", number: "+576012345678" }),
      ],
      [
        "one of which the number was not kept",
        makeOrganization({ phones: [makePhone({ number: null, asPublished: "+229 97 12 34 56" })] }),
      ],
    ],
    passes: [
      [
        "the numbers of today",
        rings({ country: "CO" }, { asPublished: "601 234 5678" }, { asPublished: "310 123 4567" }),
      ],
      [
        "one that somebody read otherwise",
        makeOrganization({ phones: [makePhone({ asPublished: "+229 97 12 34 56" })] }),
      ],
    ],
  },
  PHONE_COUNTRY_UNKNOWN: {
    finds: [
      [
        "a number on no page and of no country",
        rings({ country: null }, { asPublished: "951 572 6706" }),
        { severity: "HIGH", mended: null },
      ],
    ],
    passes: [
      [
        "one with the country's code",
        rings({ country: null }, { asPublished: "+52 951 572 6706" }, { asPublished: "+52 123 4567" }),
      ],
      [
        "one whose label names the country",
        rings({ country: null }, { asPublished: "951 572 6706", label: { en: "Mexico" } }),
      ],
      ["words", rings({ country: null }, { asPublished: "ask at the door" })],
      ["one of a page", rings({ country: "MX" }, { asPublished: "123 4567" })],
    ],
  },
  PHONE_AREA_ELSEWHERE: {
    finds: [
      [
        "Tijuana's in Chiapas",
        rings({ state: "Chiapas", country: "MX" }, { asPublished: "664 382 7685" }),
        { severity: "NOTE", mended: null },
      ],
      [
        "San Francisco's in Texas, of the whole organization",
        rings({ country: "US", state: "TX" }, { asPublished: "(415) 581-8836", locationId: null }),
      ],
    ],
    passes: [
      [
        "its own, and a neighbor's",
        rings(
          { country: "MX", state: "Tamps." },
          { asPublished: "867 714 5611" },
          { asPublished: "81 8123 4567" },
        ),
      ],
      [
        "a mobile, and one free of charge",
        rings(
          { country: "MX", state: "Chiapas" },
          { asPublished: "664 382 7685", type: "CELL" },
          { asPublished: "800 837 8689" },
        ),
      ],
      ["a state that is not known", rings({ country: "MX", state: null }, { asPublished: "664 382 7685" })],
      [
        "a number of another country",
        rings({ country: "MX", state: "Chiapas" }, { asPublished: "+1 415 581 8836" }),
      ],
      [
        "an area code of nobody's",
        rings({ country: "MX", state: "Chiapas" }, { asPublished: "+49 30 1234567" }),
      ],
    ],
  },
  TIME_ZONE_CONTRADICTED: {
    finds: [
      [
        "an hour that its clocks never show",
        clocks({ timezone: "America/Tijuana", statedTimezone: "GMT -6" }),
        { severity: "HIGH", mended: { locations: [{ statedTimezone: "GMT-8 / GMT-7" }] } },
      ],
      [
        "one that they show in winter",
        clocks({ timezone: "America/Ciudad_Juarez", statedTimezone: "UTC\u221207:00" }),
        { severity: "NOTE" },
      ],
      [
        "an hour and a half",
        clocks({ timezone: "Asia/Kolkata", statedTimezone: "UTC+5" }),
        { mended: { locations: [{ statedTimezone: "GMT+5:30" }] } },
      ],
      ["GMT alone", clocks({ timezone: "Europe/Madrid", statedTimezone: "GMT" })],
    ],
    passes: [
      [
        "the hour of the place",
        clocks(
          { statedTimezone: "GMT -6" },
          { timezone: "America/Tijuana", statedTimezone: "UTC-8, UTC-7 in summer" },
          { timezone: "Africa/Abidjan", statedTimezone: "GMT" },
          { timezone: "Asia/Kolkata", statedTimezone: "+0530" },
        ),
      ],
      [
        "words without an hour, and no zone",
        clocks({ statedTimezone: "Central time" }, { timezone: null, statedTimezone: "GMT -6" }),
      ],
    ],
  },
  TIME_ZONE_ELSEWHERE: {
    finds: [
      [
        "the capital's in Tijuana",
        clocks({ state: "Baja California" }),
        { severity: "HIGH", mended: { locations: [{ timezone: "America/Tijuana" }] } },
      ],
      [
        "the capital's in Sonora",
        clocks({ state: "Son." }),
        { mended: { locations: [{ timezone: "America/Hermosillo" }] } },
      ],
      [
        "the capital's in Quintana Roo",
        clocks({ state: "Quintana Roo" }),
        { mended: { locations: [{ timezone: "America/Cancun" }] } },
      ],
      ["Texas' in California", clocks({ country: "US", state: "CA", timezone: "America/Chicago" })],
      [
        "another country's",
        clocks({ country: "AT", state: null, timezone: "America/Mexico_City" }),
        { mended: { locations: [{ timezone: "Europe/Vienna" }] } },
      ],
      [
        "another country's where there are several",
        clocks({ country: "MX", state: null, timezone: "Europe/Madrid" }),
        { mended: null },
      ],
    ],
    passes: [
      [
        "those of their states",
        clocks(
          {},
          { state: "Tamaulipas", timezone: "America/Matamoros" },
          { state: "Tamaulipas", timezone: "America/Monterrey" },
          { state: "Chihuahua", timezone: "America/Ciudad_Juarez" },
          { country: "US", state: "Texas", timezone: "America/Denver" },
        ),
      ],
      [
        "another name of the same time",
        clocks({ timezone: "America/Monterrey" }, { country: "GB", state: null, timezone: "Europe/Belfast" }),
      ],
      ["a place of which nothing is known", clocks({ country: null, state: null })],
    ],
  },
};
