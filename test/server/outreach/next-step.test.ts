import { describe, expect, test } from "@jest/globals";
import { type AskedBy, nextStep } from "../../../server/outreach/next-step.ts";
import type { GivenMailbox } from "../../../server/outreach/plan-outreach.ts";

const sentAt = new Date("2026-03-01T06:00:00Z");
const daysOn = (days: number, from = sentAt) => new Date(from.getTime() + days * 24 * 60 * 60 * 1000);
const mailbox = (address: string, overrides: Partial<GivenMailbox> = {}): GivenMailbox => ({
  ...{ claimId: address, address, consent: "NOT_ASKED", bounced: false, written: true, ...overrides },
});
const letter = (overrides: Partial<AskedBy> = {}): AskedBy => ({
  ...{ kind: "FIRST", state: "SENT", address: "a@x.org", at: sentAt, ...overrides },
});
const reminder = letter({ kind: "REMINDER", at: daysOn(21) });
const second = letter({ kind: "SECOND_ADDRESS", address: "b@x.org", at: daysOn(35) });
const both = [mailbox("a@x.org"), mailbox("b@x.org")];
const step = (letters: AskedBy[], mailboxes: GivenMailbox[], now: Date) =>
  nextStep({ letters, mailboxes }, now, 21);

describe("who does not answer", () => {
  test("is reminded after 21 days, at the same mailbox", () => {
    expect(step([letter()], both, daysOn(20.9))).toBeNull();
    expect(step([letter()], both, daysOn(21))).toEqual({ kind: "REMINDER", mailbox: both[0] });
    expect(step([letter({ state: "UNCERTAIN" })], both, daysOn(21))).toMatchObject({ kind: "REMINDER" });
  });

  test("is asked 14 days later at another mailbox, and 14 days later stands unconfirmed", () => {
    expect(step([letter(), reminder], both, daysOn(34.9))).toBeNull();
    expect(step([letter(), reminder], both, daysOn(35))).toEqual({
      kind: "SECOND_ADDRESS",
      mailbox: both[1],
    });
    expect(step([letter(), reminder, second], both, daysOn(48.9))).toBeNull();
    expect(step([letter(), reminder, second], both, daysOn(49))).toEqual({ kind: "UNCONFIRMED" });
  });

  test("stands unconfirmed 14 days after the reminder where there is no other mailbox to try", () => {
    const none = [
      both[0]!,
      mailbox("c@x.org", { bounced: true }),
      mailbox("d@x.org", { consent: "REFUSED" }),
    ];
    expect(step([letter(), reminder], none, daysOn(34.9))).toBeNull();
    expect(step([letter(), reminder], none, daysOn(35))).toEqual({ kind: "UNCONFIRMED" });
  });
});

describe("a mailbox that sends letters back", () => {
  const bounced = letter({ state: "BOUNCED" });
  test("is given up at once for another one, and without one it is left to a person", () => {
    const mailboxes = [mailbox("a@x.org", { bounced: true }), mailbox("b@x.org")];
    expect(step([bounced], mailboxes, daysOn(0.1))).toEqual({
      kind: "SECOND_ADDRESS",
      mailbox: mailboxes[1],
    });
    expect(step([bounced], mailboxes.slice(0, 1), daysOn(100))).toBeNull();
    expect(step([bounced, { ...second, state: "BOUNCED" }], mailboxes, daysOn(100))).toBeNull();
  });

  test("makes nobody confirmed who was reached before", () => {
    const mailboxes = [mailbox("a@x.org", { bounced: true })];
    expect(step([letter(), { ...reminder, state: "BOUNCED" }], mailboxes, daysOn(36))).toEqual({
      kind: "UNCONFIRMED",
    });
  });
});

test("a mailbox that is no longer given is not reminded, and the new one is asked", () => {
  const mailboxes = [mailbox("new@x.org", { written: false })];
  expect(step([letter()], mailboxes, daysOn(13))).toBeNull();
  expect(step([letter()], mailboxes, daysOn(14))).toEqual({ kind: "SECOND_ADDRESS", mailbox: mailboxes[0] });
});

test("nothing follows while a letter waits, was stopped or failed, nor for who asked us to stop", () => {
  for (const state of ["QUEUED", "SENDING", "FAILED", "CANCELLED"] as const)
    expect(step([letter({ state })], both, daysOn(100))).toBeNull();
  expect(step([letter()], [mailbox("a@x.org", { consent: "REFUSED" }), both[1]!], daysOn(100))).toBeNull();
  expect(
    step([letter(), reminder, second], [both[0]!, mailbox("b@x.org", { consent: "REFUSED" })], daysOn(100)),
  ).toBeNull();
});
