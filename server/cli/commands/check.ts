import { isLocalDate } from "../../dates.ts";
import { countFindings } from "../../desk/count-findings.ts";
import { systemDesk } from "../../editorial/system-desk.ts";
import { fail } from "../../errors.ts";
import { checkEverything } from "../../quality/check-everything.ts";
import { type Command, withStore } from "../command.ts";
import { readOptions } from "../read-options.ts";
import { sayProblem } from "../say-problem.ts";

export const check: Command = {
  usage: "check [--as-of YYYY-MM-DD]",
  summary:
    "Let the rules look at every organization, and keep what they notice; may be stopped, goes on when called again that day.",
  run: async (context) => {
    const { now, print, progress } = context;
    const { "as-of": day } = readOptions(context.arguments, ["as-of"]);
    const asOf = day === undefined ? now : readDay(day);
    return withStore(context, async (_store, db) => {
      const failures = new Set<string>();
      const onFailure = (error: unknown) =>
        failures.add(error instanceof Error ? error.stack! : String(error));
      const { actor } = systemDesk(db, now, sayProblem);
      const run = await checkEverything(db, {
        ...{ asOf, now, madeBy: actor.reference },
        ...{ onProgress: progress, onFailure },
      });
      for (const failure of failures) context.say(`A rule failed: ${failure}`);
      print(
        `Checked ${run.checked} organizations as of ${run.asOf.toISOString().slice(0, 10)}: ` +
          `${run.appeared} findings are new, ${run.resolved} are gone.`,
      );
      const open = await countFindings({ db, actor, now: run.asOf });
      print(`Open: ${open.map(({ severity, count }) => `${count} ${severity}`).join(", ")}.`);
      return 0;
    });
  },
};

/** The end of a day would not have come yet; its noon is that day everywhere that reads UTC. */
function readDay(day: string): Date {
  if (!isLocalDate(day)) fail("USAGE", "Give --as-of a day, such as 2026-12-01. See: posada help");
  return new Date(`${day}T12:00:00Z`);
}
