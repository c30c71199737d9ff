import { expect, test } from "@jest/globals";
import { compare } from "../../../server/documents/compare.ts";
import { organizationShape } from "../../../server/organizations/organization-shape.ts";
import { makeEntry, makeOrganization, makePhone } from "../../factories/organization.ts";

const document = makeOrganization({
  phones: [makePhone({ label: { es: "Casa" } }), makePhone(), makePhone()],
  helps: ["shelter", "food"],
});
const [first, second, third] = document.phones as [(typeof document.phones)[0], ...typeof document.phones];
const changes = (after: Partial<typeof document>) =>
  compare(document, { ...document, ...after }, organizationShape);

test("a document does not differ from itself, nor from one whose words and entries stand in another order", () => {
  const entries = [makeEntry(), makeEntry({ section: "legal-aid" })];
  expect(changes({})).toEqual([]);
  expect(changes({ helps: ["food", "shelter"] })).toEqual([]);
  expect(
    compare({ ...document, entries }, { ...document, entries: entries.toReversed() }, organizationShape),
  ).toEqual([]);
});

test("tells each field by itself, languages and words too, and what follows from others", () => {
  expect(
    changes({
      name: "Casa Roja",
      helps: ["shelter", "health"],
      phones: [{ ...first, number: null, label: { en: "Home" } }, second!, third!],
    }),
  ).toEqual([
    { path: "name", from: "Casa Azul", to: "Casa Roja" },
    { path: "helps.food", from: true, to: null },
    { path: `phones.${first.id}.number`, from: "+522221234567", to: null },
    { path: `phones.${first.id}.label.es`, from: "Casa", to: null },
    { path: "helps.health", from: null, to: true },
    { path: `phones.${first.id}.label.en`, from: null, to: "Home" },
  ]);
});

test("tells an item that came or went as a whole, once", () => {
  const fourth = makePhone({ label: { en: "New" } });
  expect(changes({ phones: [first, second!, fourth] })).toEqual([
    { path: `phones.${third!.id}`, from: third, to: null },
    { path: `phones.${fourth.id}`, from: null, to: fourth },
  ]);
});

test("tells an order only when somebody moved something", () => {
  expect(changes({ phones: [first, third!] })).toEqual([
    { path: `phones.${second!.id}`, from: second, to: null },
  ]);
  expect(changes({ phones: [second!, first, third!] })).toEqual([
    { path: "phones", from: [first.id, second!.id, third!.id], to: [second!.id, first.id, third!.id] },
  ]);
});
