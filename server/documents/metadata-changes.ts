import type { Change } from "./shape.ts";

/** One changed field in the terms of HSDS metadata. Values are JSON texts; the empty text stands for nothing. */
export interface MetadataChange {
  last_action_date: string;
  last_action_type: "create" | "update" | "delete";
  field_name: string;
  previous_value: string;
  replacement_value: string;
  updated_by: string;
}

/** The changes in the terms of HSDS metadata, as revisions keep them; `by` is the actor's reference. */
export function metadataChanges(changes: Change[], { by, now }: { by: string; now: Date }): MetadataChange[] {
  return changes.map(({ path, from, to }) => ({
    last_action_date: now.toISOString().slice(0, 10),
    last_action_type: from === null ? "create" : to === null ? "delete" : "update",
    field_name: path,
    previous_value: toText(from),
    replacement_value: toText(to),
    updated_by: by,
  }));
}

/** The changes that a revision keeps, as they were told to `metadataChanges`. */
export function changesOf(metadata: MetadataChange[]): Change[] {
  return metadata.map(({ field_name, previous_value, replacement_value }) => ({
    path: field_name,
    from: toValue(previous_value),
    to: toValue(replacement_value),
  }));
}

function toText(value: unknown): string {
  return value === null ? "" : JSON.stringify(value);
}

function toValue(text: string): unknown {
  return text === "" ? null : JSON.parse(text);
}
