import { expect, test } from "@jest/globals";
import { groupRules } from "../../../admin/rules/rule-groups.ts";

type Rule = Parameters<typeof groupRules>[0][number];
const rule = (code: string, given: Partial<Rule> = {}): Rule => ({
  ...{ code, source: "RULE", severity: "LOW", usualSeverity: "LOW", on: true, may: [] },
  ...{ changedAt: null, changedBy: null },
  title: [
    { locale: "en", text: "A number is listed twice" },
    { locale: "es", text: "Este número está dos veces" },
  ],
  explanation: [{ locale: "en", text: "Keep one of them." }],
  ...given,
});
const told = (rules: Rule[], words: string) =>
  groupRules(rules, words).map(({ severity, rules: those }) => [severity, ...those.map(({ code }) => code)]);

test("what is looked for stands worst first, what is switched off at the end, and is found in any language", () => {
  const rules = [
    rule("PHONE_TWICE"),
    rule("NAME_MISSING", { severity: "BLOCKING", title: [{ locale: "en", text: "It has no name" }] }),
    rule("LINK_BROKEN", {
      on: false,
      severity: "HIGH",
      title: [{ locale: "en", text: "The link is broken" }],
    }),
    rule("SEVERAL_PHONES"),
  ];
  expect(told(rules, "")).toEqual([
    ["BLOCKING", "NAME_MISSING"],
    ["LOW", "PHONE_TWICE", "SEVERAL_PHONES"],
    ["OFF", "LINK_BROKEN"],
  ]);
  expect(told(rules, "NUMERO  dos")).toEqual([["LOW", "PHONE_TWICE", "SEVERAL_PHONES"]]);
  expect(told(rules, "link_b")).toEqual([["OFF", "LINK_BROKEN"]]);
  expect(told(rules, "number broken")).toEqual([]);
});
