import { expect, test } from "@jest/globals";
import { letterLocale } from "../../../server/outreach/letter-locale.ts";
import { type GivenMailbox, planOutreach, type TaskToWrite } from "../../../server/outreach/plan-outreach.ts";

const mailbox = (address: string, overrides: Partial<GivenMailbox> = {}): GivenMailbox => ({
  ...{ claimId: `claim of ${address}`, address },
  ...{ consent: "NOT_ASKED", bounced: false, written: false, ...overrides },
});
const task = (
  organizationId: string,
  mailboxes: GivenMailbox[],
  overrides: Partial<TaskToWrite> = {},
): TaskToWrite => ({
  ...{ organizationId, mailboxes, rank: 1, ended: false, countries: ["MX"], locale: "es", ...overrides },
});

test("a mailbox gets one letter about all that give it, the most urgent first and in its language", () => {
  const tasks = [
    task("b", [mailbox("shared@example.org")], { rank: 3, locale: "en", countries: ["US"] }),
    task("c", [mailbox("own@example.org")], { rank: 2 }),
    task("a", [mailbox("shared@example.org")], { rank: 1, countries: ["MX", "GT"] }),
    task("d", [mailbox("shared@example.org")], { rank: null }),
  ];
  const plan = planOutreach(tasks);
  expect(plan).toEqual({
    skipped: [],
    letters: [
      {
        address: "shared@example.org",
        locale: "es",
        countries: ["GT", "MX", "US"],
        entries: ["a", "b", "d"].map((organizationId) => ({
          organizationId,
          claimId: "claim of shared@example.org",
        })),
      },
      {
        address: "own@example.org",
        locale: "es",
        countries: ["MX"],
        entries: [{ organizationId: "c", claimId: "claim of own@example.org" }],
      },
    ],
  });
  expect(planOutreach([...tasks].reverse())).toEqual(plan);
});

test("who is chosen is asked together with the others of the mailbox, and nobody else is told of", () => {
  const tasks = [
    task("a", [mailbox("shared@example.org")]),
    task("b", [mailbox("shared@example.org")], { rank: 2 }),
    task("c", [mailbox("own@example.org")], { rank: 3 }),
    task("d", [], { rank: 4 }),
    task("e", [], { rank: 5 }),
  ];
  const { letters, skipped } = planOutreach(tasks, new Set(["b", "e"]));
  expect(letters.map(({ entries }) => entries.map(({ organizationId }) => organizationId))).toEqual([
    ["a", "b"],
  ]);
  expect(skipped).toEqual([{ organizationId: "e", reason: "NO_MAILBOX" }]);
});

test("nobody is written to who refused, was written to, sends letters back, or has nothing left to be asked", () => {
  const plan = planOutreach([
    task("ended", [mailbox("a@example.org")], { ended: true }),
    task("none", []),
    task("refused", [mailbox("b@example.org", { consent: "REFUSED" }), mailbox("c@example.org")]),
    task("bounced", [mailbox("d@example.org", { bounced: true })]),
    task("written", [mailbox("e@example.org", { written: true }), mailbox("f@example.org")]),
    task("all gone", [
      mailbox("g@example.org", { bounced: true }),
      mailbox("h@example.org", { consent: "REFUSED" }),
    ]),
    task("second", [mailbox("i@example.org", { bounced: true }), mailbox("j@example.org")]),
    task("agreed", [mailbox("k@example.org", { consent: "GIVEN" })]),
  ]);
  expect(Object.fromEntries(plan.skipped.map((each) => [each.organizationId, each.reason]))).toEqual({
    ended: "ENDED",
    none: "NO_MAILBOX",
    refused: "REFUSED",
    bounced: "BOUNCED",
    written: "WRITTEN",
    "all gone": "BOUNCED",
  });
  expect(plan.letters.map(({ address }) => address)).toEqual(["k@example.org", "j@example.org"]);
});

test.each([
  [{ countries: ["MX"], languages: ["en"] }, "es"],
  [{ countries: ["US"], languages: ["es", "en"] }, "en"],
  [{ countries: ["FR", "GT"], languages: ["fr"] }, "es"],
  [{ countries: ["FR"], languages: ["es-MX", "fr"] }, "es"],
  [{ countries: ["FR"], languages: ["es", "en-GB"] }, "en"],
  [{ countries: [], languages: [] }, "en"],
])("%j is written to in %s", (placed, locale) => {
  expect(letterLocale(placed)).toBe(locale);
});
