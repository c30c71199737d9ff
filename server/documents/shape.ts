/**
 * How a document is compared and merged, property by property:
 * - `value`: one field, taken whole;
 * - `derived`: follows from other fields; told in a comparison, never merged;
 * - `localized`: text by language tag, a field for each language;
 * - `set`: words whose order says nothing, a field for each word;
 * - keyed: items that keep their identity by a property, each with fields of its own; `ordered` where the order counts.
 */
export type Shape = "value" | "derived" | "localized" | "set" | KeyedShape;

export interface KeyedShape {
  keyedBy: string;
  ordered: boolean;
  item: Record<string, Shape>;
}

/** The shape of a whole document; properties that it does not name stay out of comparisons and merges. */
export type DocumentShape = Record<string, Shape>;

/**
 * A document as fields by path, such as `name`, `phones.<id>.label.en` or `helps.shelter`. An item's own path holds
 * true, an ordered list's path the keys in order.
 */
export type Flat = Map<string, unknown>;

/** One field that differs; `null` where it was not, or is not any more. An item that came or went is told whole. */
export interface Change {
  path: string;
  from: unknown;
  to: unknown;
}
