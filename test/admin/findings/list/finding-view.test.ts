import { expect, test } from "@jest/globals";
import { fieldPath, findingsPath, readFindingFilter } from "../../../../admin/findings/finding-filter.ts";
import { type Action, actions, isOpenTo, type Listed } from "../../../../admin/findings/list/actions.ts";
import { chipsOf, choose, chosenOf, drop } from "../../../../admin/findings/list/finding-chips.ts";
import { addressOf, readFindingView, toVariables } from "../../../../admin/findings/list/finding-view.ts";

test("an address is read as far as it can be asked, and says again what is seen", () => {
  const filter = { severities: ["HIGH" as const], minAgeDays: 30, states: ["OPEN" as const] };
  const wrong = {
    severities: ["AWFUL"],
    rules: [],
    minAgeDays: -1,
    states: "OPEN",
    unknown: 1,
    assigned: "no",
  };
  expect(readFindingFilter({ ...filter, unknown: 1 })).toEqual(filter);
  expect(readFindingFilter(wrong)).toEqual({});
  expect(readFindingFilter(null)).toEqual({});
  const view = { filter, sort: "oldest" as const, page: 3 };
  expect(readFindingView(addressOf(view), {})).toEqual(view);
  expect(addressOf({ filter: {}, sort: "worst", page: 1 }).toString()).toBe("filter=%7B%7D");
  // Whoever comes without an address begins with what is theirs; whoever clears the filter sees all.
  const theirs = { countries: ["MX"] };
  expect(readFindingView(new URLSearchParams(), theirs)).toEqual({ filter: theirs, sort: "worst", page: 1 });
  expect(readFindingView(new URLSearchParams("filter={}&page=0&sort=fun"), theirs)).toEqual({
    filter: {},
    sort: "worst",
    page: 1,
  });
  expect(readFindingView(new URLSearchParams("filter=%7B"), theirs).filter).toEqual({});
  expect(toVariables(view)).toEqual({ filter, orderBy: "FIRST_SEEN", descending: false });
  expect(new URL(findingsPath(filter), "http://desk").searchParams.get("filter")).toBe(
    JSON.stringify(filter),
  );
  expect(fieldPath("O1", "phones.P1.asPublished")).toBe("/organizations/O1#phones.P1.asPublished");
});

test("of some chips several values are chosen, of others one; those that are open are what is usual", () => {
  const high = choose({}, "severities", "HIGH");
  expect(choose(high, "severities", "LOW")).toEqual({ severities: ["HIGH", "LOW"] });
  expect(choose(high, "severities", "HIGH")).toEqual({});
  expect(choose({ country: "MX" }, "country", "GT")).toEqual({ country: "GT" });
  expect(choose({}, "minAgeDays", "30")).toEqual({ minAgeDays: 30 });
  const both = choose({}, "states", "DISMISSED");
  expect(both).toEqual({ states: ["OPEN", "DISMISSED"] });
  expect(choose(both, "states", "DISMISSED")).toEqual({});
  expect(choose(both, "states", "OPEN")).toEqual({ states: ["DISMISSED"] });
});

test("whose findings are is one chip: somebody's, nobody's, or one person's", () => {
  expect(choose({ assigneeId: "ana" }, "who", "nobody")).toEqual({ assigned: false });
  expect(choose({ assigned: false }, "who", "somebody")).toEqual({ assigned: true });
  expect(choose({ assigned: true }, "who", "ana")).toEqual({ assigneeId: "ana" });
  expect(
    [{ assigneeId: "ana" }, { assigned: false }, { assigned: true }, {}].map((one) => chosenOf("who", one)),
  ).toEqual([["ana"], ["nobody"], ["somebody"], []]);
  expect(drop({ assigned: true, country: "MX" }, "who")).toEqual({ country: "MX" });
});

test("what only an address asks for has a chip while it is asked for, to be taken away", () => {
  const filter = { organizationId: "O1", ids: ["F1"] };
  expect(chipsOf(filter).slice(0, 2)).toEqual(["organizationId", "ids"]);
  expect(chipsOf(drop(filter, "ids")).slice(0, 2)).toEqual(["organizationId", "severities"]);
});

test("nothing is offered that is not allowed, or would change nothing", () => {
  const all = ["dismiss", "snooze", "resolve", "assign"];
  const finding = (given: object) =>
    ({ state: "OPEN", source: "RULE", may: all, assigneeId: null, repair: null, ...given }) as Listed;
  const offered = (given: object): Action[] =>
    actions.filter((action) => isOpenTo(action, finding(given), "me"));
  const mended = { repair: { changes: [] }, organization: { may: ["save"] } };
  expect(offered(mended)).toEqual(["apply", "dismiss", "snooze", "resolve", "take", "assign"]);
  expect(offered({ ...mended, organization: { may: [] } })).not.toContain("apply");
  expect(offered({ assigneeId: "me" })).toEqual(["dismiss", "snooze", "resolve", "assign", "release"]);
  // A key of a script is nobody to whom anything could be handed.
  expect(isOpenTo("take", finding({ assigneeId: "ana" }), undefined)).toBe(false);
  expect(offered({ state: "RESOLVED", may: ["reopen"], ...mended })).toEqual(["reopen"]);
  expect(offered({ source: "DUPLICATE" })).toEqual(["snooze", "take", "assign"]);
  expect(offered({ may: [] })).toEqual([]);
});
