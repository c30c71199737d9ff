import type { Rules } from "../editorial/work.ts";
import { lookOver } from "./look-over.ts";

/** The rules of a desk: they look at what a verb recorded. The error of one that throws is told after the commit. */
export const lookOverRecorded: Rules = (work, recorded) =>
  lookOver(work, recorded, {
    onFailure: (error) =>
      work.afterCommit(async () => {
        throw error;
      }),
  });
