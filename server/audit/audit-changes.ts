import type { MetadataChange } from "../documents/metadata-changes.ts";
import type { Change } from "../documents/shape.ts";

/**
 * Changes as a row of history keeps them, as fields that differ: revisions have them in the terms of HSDS metadata, whose
 * values are texts and empty where there is nothing. Pure.
 */
export function auditChanges(kept: readonly (MetadataChange | Change)[]): Change[] {
  return kept.map((change) =>
    "path" in change
      ? change
      : {
          path: change.field_name,
          from: change.previous_value || null,
          to: change.replacement_value || null,
        },
  );
}
