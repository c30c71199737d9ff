import type { Change } from "./shape.ts";

/**
 * One changed field in the terms of HSDS metadata, whose values are texts: a text stands as it is, anything else as
 * JSON; the empty text stands for nothing. In revisions from before this was so, texts are JSON too.
 */
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

function toText(value: unknown): string {
  if (value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
