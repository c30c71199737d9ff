import { randomUUID } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { MergeChoices } from "../../../../server/organizations/merging/merge-plan.ts";
import type { Verification } from "../../../../server/verification/standing.ts";
import {
  makeBareOrganization,
  makeContact,
  makeEntry,
  makeLocation,
  makeOrganization,
  makePhone,
  makeSchedule,
} from "../../../factories/organization.ts";
import { check, plan, type Status, side, two } from "./planning.ts";

const phone = makePhone;

test("what belongs to a place belongs to the one with which that falls together", () => {
  const [door, gate, yard] = [makeLocation(), makeLocation(), makeLocation({ address1: "Elsewhere 1" })];
  const { kept, made } = two(
    { locations: [door], schedules: [makeSchedule({ locationId: door.id })] },
    {
      locations: [gate, yard],
      schedules: [makeSchedule({ locationId: gate.id })],
      phones: [
        phone({ locationId: gate.id }),
        phone({ number: null, asPublished: "x", locationId: yard.id }),
      ],
    },
  );
  const { document } = made();
  expect(document.locations).toEqual([door, yard]);
  expect(document.schedules).toEqual(kept.schedules);
  expect(document.phones.map(({ locationId }) => locationId)).toEqual([door.id, yard.id]);
});

describe("of two values the better stands", () => {
  const one = phone({ asPublished: "222 123 4567", label: { en: "Office" } });
  const other = phone({ asPublished: "(222) 1234567", type: "CELL", label: { en: "Door", es: "Puerta" } });
  const kept = makeBareOrganization({ phones: [one] });
  const lost = makeBareOrganization({ name: kept.name, phones: [other] });
  const standing = (mine: Verification[], theirs: Verification[], choices?: Partial<MergeChoices>) => {
    const { document, differences } = plan(side(kept, mine), side(lost, theirs), choices);
    const told = differences.find(({ path }) => path === `phones.${one.id}.type`)!;
    return [document.phones[0]!.type, document.phones[0]!.asPublished, told.because];
  };
  const [mine, theirs] = [[kept, one.id] as const, [lost, other.id] as const];
  const ours = ["VOICE", "222 123 4567"];
  const others = ["CELL", "(222) 1234567"];

  test.each([
    [
      "verified later",
      [check(...mine, "2026-01-01")],
      [check(...theirs, "2026-02-01")],
      [...others, "VERIFIED"],
    ],
    ["verified, where the kept one is not", [], [check(...theirs, "2025-02-01")], [...others, "VERIFIED"]],
    [
      "the kept one's, verified later",
      [check(...mine, "2026-02-01")],
      [check(...theirs, "2026-01-01")],
      [...ours, "VERIFIED"],
    ],
    ["not found wrong", [check(...mine, "2026-02-01", "WRONG")], [], [...others, "VERIFIED"]],
    ["the kept one's, where nobody checked either", [], [], [...ours, "KEPT"]],
    [
      "the kept one's, where nobody was reached",
      [],
      [check(...theirs, "2026-02-01", "NO_ANSWER")],
      [...ours, "KEPT"],
    ],
  ] as const)("%s", (_what, kept, lost, wanted) => {
    expect(standing([...kept], [...lost])).toEqual(wanted);
  });

  test("and a choice stands before all, of a field or of the whole item", () => {
    const verified = [check(...mine, "2026-02-01")];
    for (const path of [`phones.${one.id}.type`, `phones.${one.id}`])
      expect(standing(verified, [], { values: [{ path, organizationId: lost.id }] })).toEqual([
        ...others,
        "CHOSEN",
      ]);
    const whole = plan(side(kept), side(lost), {
      values: [{ path: `phones.${one.id}`, organizationId: lost.id }],
    });
    expect(whole.document.phones[0]).toMatchObject({ id: one.id, label: { en: "Door", es: "Puerta" } });
  });

  test("texts come together language by language, and the kept one's stands", () => {
    expect(plan(side(kept), side(lost)).document.phones[0]!.label).toEqual({ en: "Office", es: "Puerta" });
  });
});

test("a merge shows the world no more than each of them did, until somebody chooses so", () => {
  const [door, shelter] = [makeLocation(), makeLocation({ visibility: "HIDDEN" })];
  const [ana, her] = [makeContact(), makeContact({ consent: "NOT_RECORDED", consentUntil: null })];
  const { kept, lost, made } = two(
    { locations: [door], contacts: [ana] },
    { locations: [shelter], contacts: [her] },
  );
  expect(made().document).toMatchObject({
    locations: [{ id: door.id, visibility: "HIDDEN" }],
    contacts: [{ id: ana.id, consent: "NOT_RECORDED", consentUntil: null }],
  });
  expect(made().differences.map(({ path, chosen, because }) => [path, chosen, because])).toEqual(
    [`locations.${door.id}.visibility`, `contacts.${ana.id}.consent`, `contacts.${ana.id}.consentUntil`].map(
      (path) => [path, lost.id, "NARROWER"],
    ),
  );
  // A consent and its end are settled as one, by a choice of either.
  const parts = [`locations.${door.id}.visibility`, `contacts.${ana.id}.consent`];
  expect([...new Set(made().differences.map(({ part }) => part))]).toEqual(parts);
  const values = parts.map((path) => ({ path, organizationId: kept.id }));
  expect(made({ values }).document).toMatchObject({ locations: [door], contacts: [ana] });
});

test("an address that says more, a nearer point and a zone come from whoever has them", () => {
  const nowhere = { latitude: null, longitude: null, coordinatePrecision: null, timezone: null };
  const door = makeLocation({ postalCode: null, ...nowhere });
  const { lost, made } = two({ locations: [door] }, { locations: [makeLocation({ name: "Gate" })] });
  expect(made().document.locations).toEqual([{ ...lost.locations[0]!, id: door.id }]);
});

describe("words", () => {
  test("the other name becomes another name, unless it is one or nobody knew it", () => {
    const { made } = two({ name: "Casa Azul" }, { name: "Casa del Migrante" });
    expect(made().document).toMatchObject({
      name: "Casa Azul",
      alternateNames: [{ name: "Casa del Migrante", locale: null }],
    });
    expect(two({}, { name: "CASA  AZUL" }).made().document.alternateNames).toEqual([]);
    const unknown = two({}, { name: "A house in Puebla", nameStatus: "UNKNOWN", nameBasis: "The street." });
    expect(unknown.made().document.alternateNames).toEqual([]);
  });

  test("a name that is stated stands before one that was worked out, and what is chosen before both", () => {
    const { kept, lost, made } = two(
      { name: "Azul", nameStatus: "INFERRED", nameBasis: "The mailbox." },
      { name: "Casa Azul" },
    );
    expect(made().document).toMatchObject({
      name: "Casa Azul",
      nameStatus: "STATED",
      nameBasis: null,
      alternateNames: [{ name: "Azul" }],
    });
    const chosen = made({ values: [{ path: "name", organizationId: kept.id }] });
    expect(chosen.document).toMatchObject({
      name: "Azul",
      nameStatus: "INFERRED",
      alternateNames: [{ name: "Casa Azul" }],
    });
    expect(chosen.differences).toMatchObject([{ path: "name", chosen: kept.id, because: "CHOSEN" }]);
    expect(lost.name).toBe("Casa Azul");
  });

  test("of each language the longer description; kinds of help, audiences and languages of both", () => {
    const text = (locale: string, body: string) => ({ locale, body, editedAt: "2026-01-01T00:00:00.000Z" });
    const { kept, lost, made } = two(
      {
        descriptions: [text("en", "Short.")],
        helps: ["shelter"],
        languages: [{ code: "es", note: null }],
        sourceDate: null,
      },
      {
        descriptions: [text("en", "Longer than that."), text("es", "Una casa.")],
        helps: ["legal-aid", "shelter"],
        audiences: ["migrants"],
        languages: [
          { code: "es", note: "Mornings" },
          { code: "en", note: null },
        ],
        sourceDate: "2024-03",
      },
    );
    expect(made().document).toMatchObject({
      descriptions: lost.descriptions,
      helps: ["shelter", "legal-aid"],
      audiences: ["migrants"],
      languages: [
        { code: "es", note: "Mornings" },
        { code: "en", note: null },
      ],
      sourceDate: "2024-03",
    });
    const values = [{ path: "descriptions.en", organizationId: kept.id }];
    expect(made({ values }).document.descriptions.map(({ body }) => body)).toEqual(["Short.", "Una casa."]);
  });
});

test("it has a parent that is neither merged nor its own branch", () => {
  const umbrella = randomUUID();
  const lost = makeBareOrganization({ parentId: umbrella });
  const kept = makeBareOrganization({ parentId: lost.id });
  expect(plan(side(kept), side(lost)).document.parentId).toBe(umbrella);
  expect(plan(side(kept), side(lost), {}, [umbrella]).document.parentId).toBeNull();
});

test("a draft becomes public with what was public already; otherwise the kept one stays what it is", () => {
  const [one, other] = [makeOrganization(), makeOrganization()];
  const status = (kept: Status, lost: Status) => plan(side(one, [], kept), side(other, [], lost)).status;
  expect(status("DRAFT", "PUBLISHED")).toBe("PUBLISHED");
  expect(status("DRAFT", "ARCHIVED")).toBe("DRAFT");
  expect(status("PUBLISHED", "DRAFT")).toBe("PUBLISHED");
});

describe("choices", () => {
  test("two places become one, or stay two, when somebody says so", () => {
    const [door, gate] = [makeLocation(), makeLocation({ address1: "Fifth East Street 12" })];
    const { kept, made } = two(
      { locations: [door] },
      { locations: [gate], phones: [phone({ locationId: gate.id })] },
    );
    const same = made({ pairs: [{ id: gate.id, into: door.id }] });
    expect(same.problems).toEqual([]);
    expect(same.document.locations).toEqual(kept.locations);
    expect(same.document.phones[0]!.locationId).toBe(door.id);
    const twins = two({ phones: [phone()] }, { phones: [phone()] });
    const apart = twins.made({ pairs: [{ id: twins.lost.phones[0]!.id, into: null }] });
    expect(apart.document.phones).toEqual([...twins.kept.phones, ...twins.lost.phones]);
  });

  test("what cannot be chosen is told at its place", () => {
    const { kept, lost, made } = two(
      { phones: [phone()], entries: [makeEntry()] },
      { phones: [phone()], entries: [makeEntry()] },
    );
    const { problems } = made({
      values: [
        { path: "name", organizationId: kept.id },
        { path: "phones", organizationId: randomUUID() },
      ],
      pairs: [
        { id: kept.phones[0]!.id, into: null },
        { id: lost.phones[0]!.id, into: kept.entries[0]!.id },
        { id: lost.entries[0]!.id, into: null },
      ],
    });
    expect(problems.map(({ path }) => path)).toEqual([
      "choices.values[0].path",
      "choices.values[1].organizationId",
      "choices.pairs[0].id",
      "choices.pairs[1].into",
      "choices.pairs[2].into",
    ]);
  });
});
