import { expect, test } from "@jest/globals";
import { nameErrors } from "../../../../../admin/organizations/form/fields/name-errors.ts";

test("what is wrong is told by the names of its fields", () => {
  const errors = {
    name: { type: "server", message: "Say it." },
    phones: [undefined, { label: { message: "Too long.", ref: {} }, extension: { message: "No." } }],
  };
  expect(nameErrors(errors)).toEqual(["name", "phones.1.label", "phones.1.extension"]);
});
