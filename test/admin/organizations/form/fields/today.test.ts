import { expect, test } from "@jest/globals";
import { today } from "../../../../../admin/organizations/form/fields/today.ts";

test("a notice's last day ends for a curator in Mexico when it ends for the public: by the day of UTC", () => {
  // In Mexico City it is still the evening of May 3.
  expect(today(new Date("2026-05-04T01:30:00Z"))).toBe("2026-05-04");
});
