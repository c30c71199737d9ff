import { expect, test } from "@jest/globals";
import { noticeSeen, personSeen } from "../../../../../admin/organizations/form/fields/visibility.ts";

const today = "2026-03-15";
const places = [
  { id: "open", visibility: "CITY_ONLY" },
  { id: "hidden", visibility: "HIDDEN" },
];

test.each([
  ["seen", { consent: "GIVEN", consentUntil: today, locationId: "open" }],
  ["seen", { consent: "GIVEN", consentUntil: "2027-01-01", locationId: null }],
  ["ended", { consent: "GIVEN", consentUntil: "2026-03-14", locationId: null }],
  ["noEnd", { consent: "GIVEN", consentUntil: null, locationId: null }],
  ["hiddenPlace", { consent: "GIVEN", consentUntil: today, locationId: "hidden" }],
  ["notRecorded", { consent: "NOT_RECORDED", consentUntil: null, locationId: null }],
  ["refused", { consent: "REFUSED", consentUntil: null, locationId: null }],
] as const)("whether the public sees a person: %s", (seen, person) => {
  expect(personSeen(person, places, today)).toBe(seen);
});

test.each([
  ["now", null, null],
  ["now", today, null],
  ["nowUntil", "2026-03-01", today],
  ["from", "2026-03-16", "2026-04-01"],
  ["over", null, "2026-03-14"],
] as const)("when the public sees a notice: %s", (seen, startsOn, endsOn) => {
  expect(noticeSeen({ startsOn, endsOn }, today)).toBe(seen);
});
