/** A state, province, department or region: its code (ISO 3166-2 without the country), names, and how its postcodes begin. */
export type StateRow = readonly [
  code: string,
  /** The usual name first, then others and abbreviations, parted by bars; case, accents and dots do not matter. */
  names: string,
  /** The source of a regular expression; empty where postcodes do not tell. */
  postcodes: string,
];

export interface StateTable {
  states: readonly StateRow[];
  /** Names that mean one of several: regions, and what people write for more than one. Codes by name. */
  wider?: Readonly<Record<string, string>>;
}
