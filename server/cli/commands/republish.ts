import { republish as republishAll } from "../../publishing/republish.ts";
import { type Command, takeNoMore, withStore } from "../command.ts";

export const republish: Command = {
  usage: "republish",
  summary: "Make everything the public sees anew from the truth; may be stopped, goes on at the next start.",
  run: async (context) => {
    takeNoMore(context);
    return withStore(context, async (_store, db) => {
      const count = await republishAll(db, { now: context.now, onProgress: context.progress });
      context.print(`Republished ${count} organizations.`);
      return 0;
    });
  },
};
