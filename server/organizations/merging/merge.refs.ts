import { builder } from "../../editorial/builder.ts";
import type { KeptMerge } from "./load-merge.ts";

/** A merge as it is kept; its fields are in `merge.type.ts`. */
export const MergeRef = builder.objectRef<KeptMerge>("Merge");
