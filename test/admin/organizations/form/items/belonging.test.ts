import { expect, test } from "@jest/globals";
import {
  listBelongings,
  withItems,
  withoutItems,
} from "../../../../../admin/organizations/form/items/belonging.ts";
import {
  blankForm,
  blankItem,
  type OrganizationForm,
} from "../../../../../admin/organizations/form/organization-form.ts";

const place = blankItem("locations", { visibility: "HIDDEN" });
const person = blankItem("contacts", { locationId: place.id });
const hers = blankItem("phones", { contactId: person.id });
const own = blankItem("phones");
const there = blankItem("emails", { locationId: place.id });
const form: OrganizationForm = {
  ...blankForm(),
  locations: [place],
  contacts: [person],
  phones: [hers, own],
  emails: [there],
};

test("what belongs to a place goes with it, its persons' numbers too, so that nothing hidden becomes public", () => {
  const taken = listBelongings(form, place.id);
  expect(taken.map(({ item }) => item.id)).toEqual([person.id, hers.id, there.id]);
  expect(withoutItems(form, taken)).toEqual({ contacts: [], phones: [own], emails: [] });
});

test("what was taken comes back where it stood, and what came meanwhile stays", () => {
  const taken = listBelongings(form, place.id);
  const added = blankItem("phones");
  const meanwhile = { ...form, ...withoutItems(form, taken), phones: [own, added] };
  const back = withItems(meanwhile, taken);
  expect(back.phones).toEqual([hers, own, added]);
  expect(withItems({ ...meanwhile, ...back }, taken)).toEqual(back);
});
