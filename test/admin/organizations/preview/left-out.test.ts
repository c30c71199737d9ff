import { expect, test } from "@jest/globals";
import { blankItem } from "../../../../admin/organizations/form/organization-form.ts";
import { leftOut } from "../../../../admin/organizations/preview/left-out.ts";
import { makeForm } from "../forms.ts";

test("says what the public does not see, and what goes with it", () => {
  const form = makeForm({
    locations: [
      blankItem("locations", { id: "l1", visibility: "HIDDEN" }),
      blankItem("locations", { id: "l2", visibility: "CITY_ONLY" }),
      blankItem("locations", { id: "l3" }),
    ],
    contacts: [
      blankItem("contacts", { id: "c1" }),
      blankItem("contacts", { id: "c2", consent: "REFUSED" }),
      blankItem("contacts", { id: "c3", consent: "GIVEN" }),
      blankItem("contacts", { id: "c4", consent: "GIVEN", consentUntil: "2027-01-31" }),
      blankItem("contacts", { id: "c5", consent: "GIVEN", consentUntil: "2027-01-31", locationId: "l1" }),
    ],
    phones: [
      blankItem("phones", { id: "p1", locationId: "l1" }),
      blankItem("phones", { id: "p2", contactId: "c1" }),
      blankItem("phones", { id: "p3", locationId: "l2" }),
      blankItem("phones", { id: "p4", contactId: "c4" }),
    ],
  });
  expect(
    leftOut(form).map(({ path, reason, owner }) => [path, reason, owner].filter(Boolean).join(" ")),
  ).toEqual([
    "locations.l1 HIDDEN",
    "locations.l2 CITY_ONLY",
    "contacts.c1 NO_CONSENT",
    "contacts.c2 REFUSED",
    "contacts.c3 NO_END",
    "contacts.c5 BELONGS locations.l1",
    "phones.p1 BELONGS locations.l1",
    "phones.p2 BELONGS contacts.c1",
  ]);
});
