import { fail } from "../../errors.ts";
import { keepBounces } from "../../outreach/bounces/keep-bounces.ts";
import { readMessages } from "../../outreach/bounces/read-messages.ts";
import { type Command, withStore } from "../command.ts";

export const bounces: Command = {
  usage: "bounces PATH…",
  summary:
    "Read mail servers' reports of letters that came back: message files (.eml), mailbox files (mbox), or folders of either.",
  run: async (context) => {
    const { arguments: paths, print } = context;
    const option = paths.find((path) => path.startsWith("-"));
    if (option !== undefined) fail("USAGE", `There is no ${option} here. See: posada help`);
    if (paths.length === 0)
      fail("USAGE", "Name the files or folders that hold the reports. See: posada help");
    return withStore(context, async (_store, db) => {
      const { bounced, known, others, ignored } = await keepBounces(db, read(paths), () => new Date());
      for (const address of bounced) print(`Came back: ${address}`);
      print(
        `${bounced.length} letters came back; ${known} were known, ${others} reports are about other mail, ${ignored} messages are no reports.`,
      );
      return 0;
    });
  },
};

async function* read(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const path of paths)
    try {
      yield* readMessages(path);
    } catch (error) {
      if (!isMissing(error)) throw error;
      fail("USAGE", `${path} cannot be read: ${(error as Error).message}`, [], error);
    }
}

function isMissing(error: unknown): boolean {
  return ["ENOENT", "EACCES", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
}
