import type { DocumentShape, Shape } from "../documents/shape.ts";
import type { CountryDocument, SectionDocument } from "./document.ts";

/** The shape of a list's items: every property but the id. */
type Item<List extends "texts" | "instruments" | "links"> = Record<
  Exclude<keyof CountryDocument[List][number], "id">,
  Shape
>;

const ordered = <List extends "texts" | "instruments" | "links">(item: Item<List>): Shape => ({
  keyedBy: "id",
  ordered: true,
  item,
});

/** How country pages are compared and merged. The code of a country never changes. */
export const countryShape: DocumentShape = {
  slug: "value",
  name: "localized",
  sourceDate: "value",
  texts: ordered<"texts">({ topic: "value", heading: "localized", body: "localized" }),
  instruments: ordered<"instruments">({
    kind: "value",
    name: "localized",
    note: "localized",
    events: "value",
  }),
  links: ordered<"links">({ topic: "value", label: "localized", note: "localized", url: "value" }),
} satisfies Record<Exclude<keyof CountryDocument, "code">, Shape>;

/** How sections are compared and merged. */
export const sectionShape: DocumentShape = {
  slug: "value",
  name: "localized",
  description: "localized",
} satisfies Record<Exclude<keyof SectionDocument, "id">, Shape>;
