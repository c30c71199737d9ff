import type { Row } from "./compare-rows.ts";
import type { Told } from "./told.ts";
import type { Merging } from "./useMerging.ts";

/** What a row of the comparison is given. */
export interface RowProps {
  row: Row;
  told: Told;
  merging: Merging;
}
