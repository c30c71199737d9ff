import { expect, test } from "@jest/globals";
import { type CarriedOver, carriedForms } from "../../../../admin/merging/merged/carried-forms.ts";
import {
  type LoadedOrganization,
  type OrganizationForm,
  toForm,
  toInput,
} from "../../../../admin/organizations/form/organization-form.ts";
import { rebaseForm } from "../../../../admin/organizations/saving/rebase-form.ts";

const belonging = { locationId: null, contactId: null };
const phone = { id: "k1", asPublished: "55 1111", extension: null, type: "VOICE", ...belonging };

/** The kept organization as it is loaded, as far as its form looks. */
const organization = {
  ...{ id: "kept", revision: 4, name: "Casa Azul", nameStatus: "STATED", nameBasis: null, slug: "casa-azul" },
  ...{ parentId: null, sourceDate: null, helps: ["shelter"], audiences: [], alternateNames: [], notices: [] },
  ...{ entries: [], locations: [], emails: [], links: [], schedules: [], contacts: [] },
  descriptions: [{ locale: "en", body: "What the kept one says." }],
  languages: [{ code: "es", note: null }],
  phones: [{ ...phone, number: "+52551111", label: [] }],
} as unknown as LoadedOrganization;

const changes: CarriedOver["changes"] = [
  change("phones.k1.label.es", null, "Recepción"),
  change("languages.nah", null, { code: "nah", note: null }),
  change("helps.food", null, true),
  change("phones.new", null, {
    ...phone,
    id: "new",
    asPublished: "55 2222",
    number: "+52552222",
    label: { en: "Night" },
  }),
  {
    ...change("descriptions.en", "What was seen.", "What was typed."),
    current: "What the kept one says.",
    conflict: true,
  },
];

function change(path: string, from: unknown, to: unknown): CarriedOver["changes"][number] {
  return { path, from, to, current: null, conflict: false };
}

const carried = carriedForms({ organization, changes });

test("all that was typed stands in the form of the kept one, and can be sent as it is", () => {
  const { values } = carried;
  expect(values.phones.map(({ id, label }) => [id, label])).toEqual([
    ["k1", { es: "Recepción" }],
    ["new", { en: "Night" }],
  ]);
  expect(values.languages.map(({ code }) => code)).toEqual(["es", "nah"]);
  expect(values.helps).toEqual(["shelter", "food"]);
  expect(values.descriptions).toEqual({ en: "What was typed." });
  // What follows from other fields is none that one sends.
  expect(Object.keys(toInput(values).phones![1]!)).not.toContain("number");
});

test("only what the kept one says otherwise than was seen is to be decided", () => {
  const theirs: OrganizationForm = toForm(organization);
  const { conflicts, form } = rebaseForm(carried.ancestor, theirs, carried.values);
  expect(conflicts).toEqual([
    {
      path: "descriptions.en",
      base: "What was seen.",
      theirs: "What the kept one says.",
      mine: "What was typed.",
    },
  ]);
  expect(form).toEqual(carried.values);
});
