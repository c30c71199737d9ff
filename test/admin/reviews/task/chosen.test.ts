import { expect, test } from "@jest/globals";
import {
  afterSaving,
  type Chosen,
  lookAgain,
  readyOf,
  standingOfChoice,
  without,
} from "../../../../admin/reviews/task/chosen.ts";
import { differing, placeOf, saidOf, withClaimOf } from "../../../../admin/reviews/task/claim-says.ts";
import { makeForm } from "../../organizations/forms.ts";

const phone = (id: string, asPublished: string, more: object = {}) => ({
  ...{
    id,
    asPublished,
    extension: null,
    type: "VOICE" as const,
    label: {},
    locationId: null,
    contactId: null,
  },
  ...more,
});
const before = makeForm({ phones: [phone("p1", "867 714 5005"), phone("p2", "867 714 5006")] });
const said = (form: typeof before, id = "p1") => saidOf(form, id, "presence");
const chosen = (outcome: Chosen["outcome"], more: Partial<Chosen> = {}): Chosen => ({
  ...{ outcome, method: "PHONE", saw: said(before)! },
  ...more,
});
const corrected = makeForm({ phones: [phone("p1", "867 714 9999"), phone("p2", "867 714 5006")] });

test("a check is of what is checked: a label or where it belongs may change", () => {
  const labelled = makeForm({
    phones: [phone("p1", "867 714 5005", { label: { en: "Office" }, locationId: "l" })],
  });
  expect(differing(said(before)!, said(labelled)!)).toEqual([]);
  expect(differing(said(before)!, said(corrected)!)).toEqual(["asPublished"]);
  expect(placeOf(before, "p2")).toEqual({ list: "phones", index: 1 });
  expect(said(before, "presence")).toEqual({});
  expect(said(before, "gone")).toBeNull();
});

test("an empty field says nothing, as one that was never filled", () => {
  const blank = makeForm({ phones: [phone("p1", "867 714 5005", { extension: "" })] });
  expect(differing(said(before)!, said(blank)!)).toEqual([]);
});

test("what was chosen can be recorded while the claim says what it said, and is stale once others changed it", () => {
  const now = said(before);
  expect(standingOfChoice(chosen("CONFIRMED"), now, now)).toBe("READY");
  expect(standingOfChoice(chosen("CONFIRMED"), said(corrected), said(corrected))).toBe("STALE");
  expect(standingOfChoice(chosen("CONFIRMED"), null, null)).toBe("GONE");
  const looked = lookAgain(chosen("CONFIRMED"), said(corrected)!);
  expect(standingOfChoice(looked, said(corrected), said(corrected))).toBe("READY");
});

test("a correction can be recorded once something is corrected, here or already saved", () => {
  const now = said(before);
  expect(standingOfChoice(chosen("CORRECTED"), now, now)).toBe("UNCHANGED");
  expect(standingOfChoice(chosen("CORRECTED"), now, said(corrected))).toBe("READY");
  const saved = afterSaving({ p1: chosen("CORRECTED"), p2: chosen("CORRECTED") }, ["p1"], () =>
    said(corrected),
  );
  expect(saved.p1).toEqual({ ...chosen("CORRECTED"), saw: said(corrected), corrected: true });
  expect(saved.p2).toEqual(chosen("CORRECTED"));
  expect(standingOfChoice(saved.p1!, said(corrected), said(corrected))).toBe("READY");
  // Somebody else's change after that is looked at again.
  expect(standingOfChoice(saved.p1!, now, now)).toBe("STALE");
});

test("only what can be recorded is, and the rest stays chosen", () => {
  const choices = { p1: chosen("CONFIRMED"), p2: chosen("CORRECTED", { saw: said(before, "p2")! }) };
  const says = (id: string) => said(before, id);
  expect(Object.keys(readyOf(choices, says, says))).toEqual(["p1"]);
  expect(Object.keys(without(choices, ["p1"]))).toEqual(["p2"]);
});

test("what was typed for one claim is put back without touching the others", () => {
  const typed = makeForm({ phones: [phone("p1", "1"), phone("p2", "2")] });
  const back = withClaimOf(typed, before, "p1");
  expect(back.phones.map(({ asPublished }) => asPublished)).toEqual(["867 714 5005", "2"]);
  expect(withClaimOf(typed, before, "gone")).toBe(typed);
});
