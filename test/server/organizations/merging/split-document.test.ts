import { describe, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { splitDocument } from "../../../../server/organizations/merging/split-document.ts";
import {
  makeBareOrganization,
  makeContact,
  makeLocation,
  makeOrganization,
  makePhone,
} from "../../../factories/organization.ts";
import { plan, side } from "./planning.ts";

/** Merges two houses, edits what came of it, and parts them. */
function part(
  before: OrganizationDocument,
  lost: OrganizationDocument,
  edit: (document: OrganizationDocument) => OrganizationDocument = (document) => document,
) {
  const { document: after, moves } = plan(side(before), side(lost));
  const returning = new Set(moves.map(({ id }) => id));
  let count = 0;
  const split = splitDocument({ before, after, now: edit(after), returning }, () => `new-${++count}`);
  return { ...split, told: split.unsplit.map(({ path, because }) => `${path} ${because}`) };
}

test("what nobody edited since comes apart as it was", () => {
  const before = makeOrganization({ helps: ["shelter"], nameStatus: "INFERRED", nameBasis: "The mailbox." });
  const lost = makeOrganization({
    name: "Casa Roja",
    helps: ["legal-aid"],
    languages: [{ code: "en", note: null }],
    locations: [makeLocation({ visibility: "HIDDEN" })],
    schedules: [],
    phones: [makePhone({ label: { es: "Puerta" } }), makePhone({ extension: "1" })],
  });
  expect(part(before, lost)).toMatchObject({ document: before, unsplit: [] });
});

describe("edits since stay", () => {
  const [shared, own] = [makePhone(), makePhone({ extension: "7" })];
  const before = makeBareOrganization({ phones: [makePhone()], helps: ["shelter"] });
  const lost = makeBareOrganization({
    name: "Casa Roja",
    phones: [{ ...shared, label: { es: "Puerta" } }, own],
    helps: ["legal-aid", "health"],
    descriptions: [{ locale: "es", body: "Una casa.", editedAt: "2026-01-01T00:00:00.000Z" }],
  });

  test("of what neither had, and of what only the kept one had", () => {
    const phone = makePhone({ extension: "9" });
    const { document, told } = part(before, lost, (now) => ({
      ...now,
      name: "Casa Verde",
      phones: [...now.phones, phone],
      helps: now.helps.filter((help) => help !== "shelter"),
    }));
    expect(document).toEqual({ ...before, name: "Casa Verde", phones: [...before.phones, phone], helps: [] });
    expect(told).toEqual([]);
  });

  test("of what both said, in the kept one's; of what came, in one of its own", () => {
    const { document, told } = part(before, lost, (now) => ({
      ...now,
      phones: now.phones.map((phone) => ({ ...phone, type: "CELL" })),
      descriptions: now.descriptions.map((text) => ({ ...text, body: "Otra casa." })),
    }));
    expect(document.phones).toMatchObject([
      { id: before.phones[0]!.id, type: "CELL", label: { es: "Puerta" } },
      { id: "new-1", type: "CELL", extension: "7" },
    ]);
    expect(document.descriptions).toMatchObject([{ body: "Otra casa." }]);
    expect(told).toEqual([
      `phones.${before.phones[0]!.id} EDITED_SINCE`,
      `phones.${own.id} EDITED_SINCE`,
      "descriptions.es EDITED_SINCE",
    ]);
  });

  test("what was taken away since stays away, and nothing needs to be told", () => {
    const { document, told } = part(before, lost, (now) => ({ ...now, phones: [], descriptions: [] }));
    expect(document).toEqual({ ...before, phones: [] });
    expect(told).toEqual([]);
  });
});

test("whoever added something at a place or person that goes back keeps a copy, so that nobody sees more of it", () => {
  const yard = makeLocation({ visibility: "HIDDEN" });
  const ana = makeContact({ locationId: yard.id });
  const before = makeBareOrganization();
  const lost = makeBareOrganization({ name: before.name, locations: [yard], contacts: [ana] });
  const phone = makePhone({ contactId: ana.id });
  const { document, told } = part(before, lost, (now) => ({ ...now, phones: [phone] }));
  expect(document).toEqual({
    ...before,
    contacts: [{ ...ana, id: "new-1", locationId: "new-2" }],
    locations: [{ ...yard, id: "new-2" }],
    phones: [{ ...phone, contactId: "new-1" }],
  });
  expect(told).toEqual([`contacts.${ana.id} IN_USE`, `locations.${yard.id} IN_USE`]);
});
