import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import { checkTexts, pathAsSent } from "../../../../server/organizations/inputs/sent-paths.ts";

const phone = (label: { locale: string; text: string }[]) => ({ id: randomUUID(), asPublished: "1", label });
const input = {
  phones: [
    phone([]),
    phone([
      { locale: "en", text: "" },
      { locale: " es ", text: "Casa" },
      { locale: "a.b", text: "x" },
    ]),
  ],
};

test.each([
  ["phones[1].label.es", "phones[1].label[1].text"],
  ["phones[1].label.es.locale", "phones[1].label[1].locale"],
  ["phones[1].label.a.b.locale", "phones[1].label[2].locale"],
  ["phones[1].asPublished", "phones[1].asPublished"],
  ["name", "name"],
  ["phones[7].label.es", "phones[7].label.es"],
  ["emails[0].label.es", "emails[0].label.es"],
  ["schedules[0].days[1]", "schedules[0].days[1]"],
])("%s was sent as %s", (path, sent) => {
  expect(pathAsSent(input, path)).toBe(sent);
});

test("a language that comes twice in one text, or more than anybody speaks, is told", () => {
  const many = Array.from({ length: 21 }, (_, index) => ({ locale: `x${index}`, text: "x" }));
  const twice = [
    { locale: "es", text: "Uno" },
    { locale: "es ", text: "Dos" },
  ];
  expect(checkTexts({ phones: [phone(twice)] })).toMatchObject([{ path: "phones[0].label[1].locale" }]);
  expect(checkTexts({ phones: [phone(many)] })).toMatchObject([{ path: "phones[0].label" }]);
  expect(checkTexts(input)).toEqual([]);
});
