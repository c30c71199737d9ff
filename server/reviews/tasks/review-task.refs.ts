import { builder } from "../../editorial/builder.ts";
import type { TaskRow } from "./task-row.ts";

/** One organization to look at in a month; its fields are in `review-task.type.ts`. */
export const ReviewTaskRef = builder.objectRef<TaskRow>("ReviewTask");
