import { expect, test } from "@jest/globals";
import { nameOfSent } from "../../../../admin/countries/saving/name-of-sent.ts";

const input = {
  slug: "",
  name: [{ locale: "es", text: "México" }],
  texts: [{ id: "a", topic: "", heading: [{ locale: "es", text: "x" }] }],
  instruments: [{ id: "t", events: [{ kind: "SIGNED", date: "x" }] }],
};

test("what the server tells as it was sent is named for good, by ids and languages", () => {
  expect(nameOfSent("slug", input)).toBe("slug");
  expect(nameOfSent("name[0].text", input)).toBe("name.es");
  expect(nameOfSent("texts[0].heading[0].text", input)).toBe("texts.a.heading.es");
  expect(nameOfSent("texts[0].heading.es", input)).toBe("texts.a.heading.es");
  expect(nameOfSent("texts[0].id", input)).toBe("texts.a");
  expect(nameOfSent("texts", input)).toBe("texts");
  expect(nameOfSent("instruments[0].events[0].date", input)).toBe("instruments.t.events.0.date");
});
