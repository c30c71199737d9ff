import { expect, test } from "@jest/globals";
import {
  isPlain,
  isWorthAsking,
  type ReadLines,
  toItems,
} from "../../../../admin/organizations/pasting/pasted.ts";

const nothing: ReadLines = { phones: [], emails: [], links: [], addresses: [], schedules: [], rest: "" };
const phone = (asPublished: string, extension: string | null = null) => ({
  asPublished,
  number: null,
  extension,
  type: "VOICE" as const,
  label: [],
});
const intoPhone = { list: "phones", index: 0 } as const;

test.each([
  ["phones", "55 7583 9623", true],
  ["phones", "+52 (55) 7583-9623", true],
  ["phones", "Tel: (55) 7583 9623 / 5514-0475 ext. 12", false],
  ["phones", "55 7583 9623, 55 1405 0475", false],
  ["phones", "5575839623 5514050475", false],
  ["phones", "5575839623\n5514050475", false],
  ["emails", "hola@example.org", true],
  ["emails", "hola@example.org; ayuda@example.org", false],
  ["links", "https://example.org/a?b=1", true],
  ["links", "Facebook: example.org", false],
  ["locations", "Calle 5", true],
  ["locations", "Calle Lucerna 88, Col. Juárez, 06600", false],
] as const)("takes text for %s, %j, as plain: %s", (list, text, plain) => {
  expect(isPlain(list, text)).toBe(plain);
});

test("asks only when it read more than was pasted, and something of the field's own kind", () => {
  const asks = (read: Partial<ReadLines>, text: string, target: Parameters<typeof toItems>[1] = intoPhone) =>
    isWorthAsking(toItems({ ...nothing, ...read }, target), text, target);
  expect(asks({}, "who knows")).toBe(false);
  expect(asks({ phones: [phone("55 7583 9623")] }, " 55 7583 9623 ")).toBe(false);
  expect(asks({ phones: [phone("55 7583 9623")] }, "Tel: 55 7583 9623")).toBe(true);
  expect(asks({ phones: [phone("55 7583 9623", "12")] }, "55 7583 9623")).toBe(true);
  expect(asks({ links: [{ url: "https://example.org", kind: "WEBSITE" }] }, "see example.org, thanks")).toBe(
    false,
  );
});

test("puts what belongs into the field first", () => {
  const read = {
    ...nothing,
    phones: [phone("55 7583 9623")],
    schedules: [
      { days: ["MO" as const], opens: "09:00", closes: "17:00", label: [{ locale: "es", text: "Clínica" }] },
    ],
  };
  const items = toItems(read, { list: "schedules", index: null });
  expect(items.map(({ list, use }) => [list, use])).toEqual([
    ["schedules", true],
    ["phones", true],
  ]);
  expect(items[0]!.values).toEqual({
    days: ["MO"],
    opens: "09:00",
    closes: "17:00",
    label: { es: "Clínica" },
  });
});
