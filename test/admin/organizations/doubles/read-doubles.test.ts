import { expect, test } from "@jest/globals";
import { readDoubles } from "../../../../admin/organizations/doubles/read-doubles.ts";

type Answered = Parameters<typeof readDoubles>[0][number];

const says = (text: string) => [
  { locale: "en", text },
  { locale: "es", text: `es: ${text}` },
];
const double = (name: string, given: Partial<Answered> = {}): Answered => ({
  certainty: "LIKELY",
  dismissed: false,
  organization: {
    id: name,
    name,
    status: "PUBLISHED",
    locations: [{ city: "Puebla", state: "Puebla", country: "MX" }],
  },
  signs: [
    { signal: "distance", weight: -2, says: says("far apart") },
    { signal: "name", weight: 2, says: says("the same name") },
    { signal: "phone", weight: 4, says: says("the same phone") },
  ],
  ...given,
});

test("a double says why, the weightiest first, and where it is", () => {
  expect(readDoubles([double("Casa Luz")], "es")).toEqual([
    {
      id: "Casa Luz",
      name: "Casa Luz",
      status: "PUBLISHED",
      certainty: "LIKELY",
      place: "Puebla, MX",
      signs: ["es: the same phone", "es: the same name"],
    },
  ]);
});

test("three are enough; what somebody said to be another, or may not be seen, is none of them", () => {
  const answered = [
    double("two of them", { dismissed: true }),
    double("unseen", { organization: null }),
    ...["one", "two", "three", "four"].map((name) => double(name)),
  ];
  expect(readDoubles(answered, "en").map(({ name }) => name)).toEqual(["one", "two", "three"]);
});
