import { expect, test } from "@jest/globals";
import { toInput } from "../../../../admin/organizations/form/organization-form.ts";
import { nameOfPath } from "../../../../admin/organizations/saving/name-of-path.ts";
import { makeForm } from "../forms.ts";

const form = makeForm();

test.each([
  ["phones[1].asPublished", "phones.1.asPublished"],
  ["phones[0].label[0].text", "phones.0.label.es"],
  ["descriptions[1].body", "descriptions.es"],
  ["phones[1].id", "phones.1"],
  ["phones.p2.label.en", "phones.1.label.en"],
  ["descriptions.es.body", "descriptions.es"],
  ["helps[0]", "helps.0"],
  ["entries", "entries"],
  ["phones.gone.label.en", null],
])("%s is the form's %s", (path, name) => {
  expect(nameOfPath(path, form, toInput(form))).toBe(name);
});
