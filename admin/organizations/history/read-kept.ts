/** One field as history keeps it: a text as it is, anything else as JSON, and empty where there is nothing. */
export interface KeptChange {
  fieldName: string;
  previousValue: string;
  replacementValue: string;
}

export interface ReadChange {
  path: string;
  from: unknown;
  to: unknown;
}

/** The kept changes whose paths fit, with their values read. Pure. */
export function readKept({ changes }: { changes: readonly KeptChange[] }, fits: RegExp): ReadChange[] {
  return changes
    .filter(({ fieldName }) => fits.test(fieldName))
    .map(({ fieldName, previousValue, replacementValue }) => ({
      path: fieldName,
      from: readValue(previousValue),
      to: readValue(replacementValue),
    }));
}

/** A kept value: an item, a list, true, or else the text itself; null where there was nothing. */
export function readValue(kept: unknown): unknown {
  if (typeof kept !== "string") return kept ?? null;
  if (kept === "") return null;
  if (!/^(?:[[{"]|true$)/.test(kept)) return kept;
  try {
    return JSON.parse(kept);
  } catch {
    return kept;
  }
}
