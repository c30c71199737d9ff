import { expect, test } from "@jest/globals";
import { claimsOf } from "../../../server/verification/claims.ts";
import { clocksOf } from "../../../server/verification/clocks.ts";
import { usualDays } from "../../../server/verification/intervals.ts";
import type { Verification, VerificationOutcome } from "../../../server/verification/standing.ts";
import { makeBareOrganization, makeContact, makePhone } from "../../factories/organization.ts";

const phone = makePhone();
const person = makeContact();
const document = makeBareOrganization({ phones: [phone], contacts: [person] });

/** A check, on a day of January, of what the claim says now; or of another `text` that it had before. */
function check(
  day: number,
  outcome: VerificationOutcome,
  id = phone.id,
  text: string | null = null,
): Verification {
  const { fingerprint } = claimsOf(document).find((claim) => claim.id === id)!;
  const verifiedAt = new Date(Date.UTC(2026, 0, day));
  return {
    id: outcome,
    claimId: id,
    fingerprint: text ?? fingerprint,
    outcome,
    method: "VISIT",
    revision: 1,
    verifiedAt,
    recordedAt: verifiedAt,
  };
}

const at = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();
const never = { verifiedAt: null, verifiedVia: null, dueAt: null, foundWrongAt: null };
const since = (day: number) => ({
  verifiedAt: at(day),
  verifiedVia: "VISIT",
  dueAt: new Date(Date.UTC(2026, 0, day + 180)).toISOString(),
  foundWrongAt: null,
});
const wrong = (day: number) => ({ ...never, foundWrongAt: at(day) });

test.each([
  ["never checked", [], never],
  ["confirmed", [check(1, "CONFIRMED")], since(1)],
  ["corrected", [check(1, "CORRECTED")], since(1)],
  ["wrong", [check(1, "WRONG")], wrong(1)],
  ["moved", [check(1, "MOVED")], wrong(1)],
  ["closed", [check(1, "CLOSED")], wrong(1)],
  ["confirmed, then wrong", [check(1, "CONFIRMED"), check(2, "WRONG")], wrong(2)],
  ["wrong, then confirmed", [check(1, "WRONG"), check(2, "CONFIRMED")], since(2)],
  ["wrong, then unanswered", [check(1, "WRONG"), check(2, "NO_ANSWER")], wrong(1)],
  ["wrong, then unreachable", [check(1, "WRONG"), check(2, "UNREACHABLE")], wrong(1)],
  ["confirmed, then unanswered", [check(1, "CONFIRMED"), check(2, "NO_ANSWER")], since(1)],
  ["only ever unanswered", [check(1, "NO_ANSWER"), check(2, "UNREACHABLE")], never],
  ["wrong before it was changed", [check(1, "WRONG", phone.id, "before")], never],
  [
    "confirmed, changed and found wrong, and changed back",
    [check(1, "CONFIRMED"), check(2, "WRONG", phone.id, "between")],
    since(1),
  ],
  [
    "wrong, and confirmed in words that it no longer has",
    [check(1, "WRONG"), check(2, "CONFIRMED", phone.id, "between")],
    wrong(1),
  ],
  ["told late of an earlier check", [check(9, "CONFIRMED"), check(3, "WRONG")], since(9)],
])("a phone %s has the clock that the table says", (_what, verifications, clock) => {
  expect(clocksOf(document, verifications, usualDays).byClaim.get(phone.id)).toEqual({
    id: phone.id,
    ...clock,
  });
});

test("an organization stands verified since the first of its critical claims, and falls due with the first", () => {
  const clocks = clocksOf(
    document,
    [check(5, "CONFIRMED", document.presence.id), check(7, "CONFIRMED")],
    usualDays,
  );
  expect(clocks).toMatchObject({ verifiedAt: at(5), nextDueAt: since(7).dueAt, foundWrong: 0 });
});

test("a critical claim found wrong stops the organization's clock; every one found wrong is counted", () => {
  const confirmed = [check(1, "CONFIRMED", document.presence.id), check(1, "CONFIRMED")];
  expect(clocksOf(document, [...confirmed, check(2, "WRONG")], usualDays)).toMatchObject({
    verifiedAt: null,
    nextDueAt: null,
    foundWrong: 1,
  });
  expect(clocksOf(document, [...confirmed, check(2, "MOVED", person.id)], usualDays)).toMatchObject({
    verifiedAt: at(1),
    foundWrong: 1,
  });
});

test("a link or a person that nobody checked does not hold the organization's clock up", () => {
  const confirmed = [check(1, "CONFIRMED", document.presence.id), check(1, "CONFIRMED")];
  expect(clocksOf(document, confirmed, usualDays).verifiedAt).toBe(at(1));
  expect(clocksOf(document, confirmed.slice(0, 1), usualDays).verifiedAt).toBeNull();
});

test("other days move when a claim falls due, and nothing else", () => {
  const made = [check(1, "CONFIRMED")];
  const usual = clocksOf(document, made, usualDays).byClaim.get(phone.id)!;
  expect(clocksOf(document, made, { ...usualDays, PHONE: 30 }).byClaim.get(phone.id)).toEqual({
    ...usual,
    dueAt: at(31),
  });
});
