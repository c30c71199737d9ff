import { createMigration } from "../../database/migrations/create-migration.ts";
import { type Command, type CommandContext, takeNoMore, withStore } from "../command.ts";

/** Opening the database migrates it: there is nothing more to do. */
async function apply(context: CommandContext): Promise<number> {
  await withStore(context, async () => context.print("The database has this version's shape."));
  return 0;
}

async function create(context: CommandContext, name: string): Promise<number> {
  return withStore(context, async ({ url }) => {
    const { path, losses } = await createMigration({ url, name, now: context.now });
    context.print(path);
    for (const line of losses) context.say(`It loses data: ${line.trim()}`);
    return 0;
  });
}

export const migrate: Command = {
  usage: "migrate [create NAME]",
  summary: "Bring the database to this version's shape; or write the migration for changed models.",
  run: async (context) => {
    const [verb, name, ...rest] = context.arguments;
    takeNoMore({ arguments: verb === "create" ? rest : context.arguments });
    return verb === "create" ? create(context, name ?? "") : apply(context);
  },
};
