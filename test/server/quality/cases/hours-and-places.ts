import type { OrganizationDocument, Schedule } from "../../../../server/organizations/document.ts";
import {
  makeContact,
  makeLocation,
  makeOrganization,
  makeSchedule,
} from "../../../factories/organization.ts";
import type { RuleCases } from "./rule-cases.ts";

const open = (...hours: Partial<Schedule>[]): OrganizationDocument =>
  makeOrganization({ schedules: hours.map(makeSchedule) });
const from = (opens: string, closes: string, more: Partial<Schedule> = {}) => ({ opens, closes, ...more });
const placed = (place: Parameters<typeof makeLocation>[0], more: Partial<OrganizationDocument> = {}) => {
  const at = makeLocation(place);
  return makeOrganization({ locations: [at], schedules: [makeSchedule({ locationId: at.id })], ...more });
};
const visited = makeLocation({ timezone: null });
const person = makeContact({ locationId: visited.id });

export const hoursAndPlaceCases: Record<string, RuleCases> = {
  HOURS_OVERLAP: {
    finds: [
      ["hours that cross", open(from("09:00", "13:00"), from("12:00", "17:00")), { mended: null }],
      [
        "hours that others cover",
        open(from("09:00", "17:00"), from("10:00", "12:00", { days: ["MO"] })),
        { severity: "LOW", mended: { schedules: [from("09:00", "17:00")] } },
      ],
      [
        "a night that goes on into the next day's hours",
        open(from("20:00", "08:00", { days: ["MO"] }), from("07:00", "10:00", { days: ["TU"] })),
      ],
    ],
    passes: [
      ["a break at noon", open(from("09:00", "13:00"), from("13:00", "17:00"))],
      [
        "other days",
        open(from("09:00", "13:00", { days: ["MO"] }), from("09:00", "13:00", { days: ["TU"] })),
      ],
      ["another label", open(from("09:00", "17:00"), from("09:00", "13:00", { label: { en: "Clinic" } }))],
      ["times that are none", open(from("9", "25:00"), from("9", "25:00"))],
      [
        "around the clock beside others, which has a rule of its own",
        open(from("00:00", "24:00"), from("09:00", "13:00")),
      ],
    ],
  },
  HOURS_ALL_DAY_DIFFER: {
    finds: [
      [
        "around the clock beside other hours of the same days",
        open(from("09:00", "13:00"), from("00:00", "24:00", { days: ["FR", "SA"] })),
        { severity: "MEDIUM", mended: null },
      ],
      [
        "a label that says 24 hours of fewer",
        open(from("09:00", "17:00", { label: { es: "Abierto las 24 horas" } })),
      ],
      ["the same in signs", open(from("09:00", "17:00", { label: { en: "Hotline 24/7" } }))],
    ],
    passes: [
      [
        "other days",
        open(from("09:00", "13:00", { days: ["MO"] }), from("00:00", "24:00", { days: ["TU"] })),
      ],
      [
        "an office in a shelter that is always open",
        open(from("00:00", "24:00", { label: { en: "Shelter 24 hours" } }), from("09:00", "13:00")),
      ],
      ["twice around the clock", open(from("00:00", "24:00"), from("00:00", "00:00"))],
      ["a label with another 24", open(from("09:00", "17:00", { label: { en: "Room 24, hall" } }))],
    ],
  },
  HOURS_PAST_MIDNIGHT: {
    finds: [
      [
        "nine to five by the wrong clock",
        open(from("09:00", "05:00")),
        { severity: "MEDIUM", mended: { schedules: [from("09:00", "17:00")] } },
      ],
      [
        "from the evening until the next afternoon",
        open(from("18:00", "14:00")),
        { mended: { schedules: [from("14:00", "18:00")] } },
      ],
      ["a whole day from nine to nine", open(from("09:00", "09:00")), { mended: null }],
    ],
    passes: [
      ["a day", open(from("09:00", "17:00"), from("00:00", "24:00"))],
      ["a shelter for the night", open(from("18:00", "08:00"))],
      ["until midnight", open(from("09:00", "00:00"))],
    ],
  },
  TIME_ZONE_MISSING: {
    finds: [
      ["hours in a country of several zones", placed({ timezone: null }), { mended: null }],
      [
        "hours in a country of one zone",
        placed({ timezone: null, country: "GT" }),
        { mended: { locations: [{ timezone: "America/Guatemala" }] } },
      ],
      [
        "a person's hours at a place",
        makeOrganization({
          locations: [visited],
          contacts: [person],
          schedules: [makeSchedule({ contactId: person.id })],
        }),
      ],
    ],
    passes: [
      ["a zone", placed({})],
      ["a place without hours", placed({ timezone: null }, { schedules: [] })],
    ],
  },
};
