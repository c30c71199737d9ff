import { expect, test } from "@jest/globals";
import {
  blankForm,
  blankItem,
  type OrganizationForm,
} from "../../../../admin/organizations/form/organization-form.ts";
import { applyPasted, undoPasted } from "../../../../admin/organizations/pasting/apply-pasted.ts";
import type { PastedItem } from "../../../../admin/organizations/pasting/pasted.ts";

const phone = (asPublished: string, extension: string | null = null, use = true): PastedItem => ({
  key: asPublished,
  use,
  list: "phones",
  values: { asPublished, extension, type: "VOICE", label: {} },
});
const hours = (opens: string, closes: string): PastedItem => ({
  key: opens,
  use: true,
  list: "schedules",
  values: { days: ["MO", "TU"], opens, closes, label: {} },
});
const nowhere = { list: null, index: null };

const pasted = "Tel: (55) 7583 9623 / 5514-0475 ext. 12";
const form: OrganizationForm = {
  ...blankForm(),
  phones: [
    blankItem("phones", {
      asPublished: pasted,
      label: { es: "Oficina" },
      locationId: "there",
      extension: "7",
    }),
    blankItem("phones", { asPublished: "55 1111 2222" }),
  ],
  locations: [blankItem("locations", { asPublished: "as it was", city: "Puebla", country: "MX" })],
  schedules: [
    blankItem("schedules", { days: ["TU", "MO"], opens: "09:00", closes: "13:00" }),
    blankItem("schedules", { days: ["MO", "TU"], opens: "15:00", closes: "18:00" }),
  ],
};
const both = [phone("(55) 7583 9623"), phone("5514-0475", "12")];

test("fills the phone that was pasted into with the first, and puts the second right after it", () => {
  const { lists } = applyPasted(form, both, { list: "phones", index: 0 });
  const [first, second, third] = lists.phones!;
  expect(first).toEqual({ ...form.phones[0], asPublished: "(55) 7583 9623", extension: null });
  expect(second).toMatchObject({ asPublished: "5514-0475", extension: "12", locationId: "there", label: {} });
  expect(third).toBe(form.phones[1]);
  expect(Object.keys(lists)).toEqual(["phones"]);
});

test("adds what was pasted into nothing in particular at the end, and nothing that was refused", () => {
  const { lists } = applyPasted(form, [phone("55 3333 4444"), phone("no", null, false)], nowhere);
  expect(lists.phones!.map(({ asPublished }) => asPublished)).toEqual([
    pasted,
    "55 1111 2222",
    "55 3333 4444",
  ]);
  expect(applyPasted(form, [phone("no", null, false)], nowhere).lists).toEqual({});
});

test("empties nothing of an address that the text is silent about", () => {
  const values = {
    asPublished: "Calle 5, Cholula",
    address1: "Calle 5",
    address2: null,
    city: "Cholula",
    state: null,
    postalCode: null,
    country: null,
  };
  const item: PastedItem = { key: "0", use: true, list: "locations", values };
  const [location] = applyPasted(form, [item], { list: "locations", index: 0 }).lists.locations!;
  expect(location).toEqual({
    ...form.locations[0],
    asPublished: "Calle 5, Cholula",
    address1: "Calle 5",
    city: "Cholula",
  });
});

test("replaces hours by the pasted ones, and keeps the very same ones with their clocks", () => {
  const given = { locationId: "there", contactId: null, label: { es: "Clínica" } };
  const target = {
    list: "schedules",
    index: null,
    given,
    instead: form.schedules.map(({ id }) => id),
  } as const;
  const { schedules } = applyPasted(form, [hours("09:00", "13:00"), hours("14:00", "17:00")], target).lists;
  expect(schedules).toEqual([
    form.schedules[0],
    expect.objectContaining({ ...given, opens: "14:00", closes: "17:00", days: ["MO", "TU"] }),
  ]);
});

test("is undone without what was typed since", () => {
  const instead = form.schedules.map(({ id }) => id);
  for (const target of [
    nowhere,
    { list: "phones", index: 0 } as const,
    { list: "schedules", index: null, instead } as const,
  ]) {
    const change = applyPasted(form, [...both, hours("14:00", "17:00")], target);
    const after = { ...form, ...change.lists };
    expect({ ...after, ...undoPasted(after, change) }).toEqual(form);
    const typed = {
      ...after,
      phones: [...after.phones, blankItem("phones", { asPublished: "typed since" })],
    };
    expect(undoPasted(typed, change).phones!.at(-1)!.asPublished).toBe("typed since");
  }
});
