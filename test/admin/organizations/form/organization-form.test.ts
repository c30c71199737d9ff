import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  blankForm,
  blankItem,
  type LoadedOrganization,
  toForm,
  toInput,
} from "../../../../admin/organizations/form/organization-form.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { anyOrganization } from "../../../factories/any-organization.ts";
import { toInput as inputOf } from "../../../factories/organization-input.ts";

const clocks = { freshness: "OVERDUE", dueAt: null, verifiedAt: null, verifiedVia: null, foundWrongAt: null };

/** What the door answers of a document, as far as the form asks for it. */
function asLoaded(document: OrganizationDocument): LoadedOrganization {
  const { entries } = inputOf(document);
  const claims = <Claim extends object>(list: Claim[]) => list.map((claim) => ({ ...claim, ...clocks }));
  const { phones, emails, links, schedules, notices } = inputOf(document);
  return {
    ...document,
    revision: 3,
    status: "PUBLISHED",
    may: ["save"],
    redirects: [],
    notes: [],
    entries: entries.map((entry) => ({ ...entry, position: 1 })),
    locations: claims(document.locations),
    phones: claims(phones).map((phone, index) => ({ ...phone, number: document.phones[index]!.number })),
    emails: claims(emails).map((email, index) => ({ ...email, address: document.emails[index]!.address })),
    links: claims(links),
    schedules: claims(schedules),
    contacts: claims(document.contacts),
    notices,
  } as unknown as LoadedOrganization;
}

test("a form in which nobody typed sends what was loaded, whatever the organization", () => {
  fc.assert(
    fc.property(anyOrganization, (document) => {
      const { slug, ...rest } = toInput(toForm(asLoaded(document)));
      expect({ ...rest, slug }).toEqual(inputOf(document));
    }),
    { numRuns: 60 },
  );
});

test("what was emptied is sent as nothing, and as an empty text only where the door wants one", () => {
  const input = toInput({
    ...blankForm(),
    name: "Casa",
    nameBasis: " ",
    descriptions: { en: "Beds", es: "  " },
    phones: [blankItem("phones", { asPublished: "", extension: "", label: { en: "", es: "Oficina" } })],
    contacts: [blankItem("contacts", { name: "", role: " " })],
    notices: [blankItem("notices", { startsOn: "", text: { en: "" } })],
  });
  expect(input).toMatchObject({
    slug: undefined,
    nameBasis: null,
    descriptions: [{ locale: "en", body: "Beds" }],
    phones: [{ asPublished: "", extension: null, label: [{ locale: "es", text: "Oficina" }] }],
    contacts: [{ name: "", role: null }],
    notices: [{ startsOn: null, text: [] }],
  });
});

test("every new item has an id of its own", () => {
  const ids = [blankItem("phones"), blankItem("phones"), blankItem("notices")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
});
