import { loadSeed } from "../../../prisma/seed/load-seed.ts";
import { type Command, takeNoMore, withStore } from "../command.ts";

export const seed: Command = {
  usage: "seed",
  summary: "Load the Mexico page into an empty directory.",
  run: async (context) => {
    takeNoMore(context);
    return withStore(context, async (_store, db) => {
      const count = await loadSeed(db, context.now);
      context.print(
        count > 0 ? `Loaded ${count} organizations.` : "There is content already; nothing was loaded.",
      );
      return 0;
    });
  },
};
