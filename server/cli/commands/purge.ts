import { runVerb } from "../../editorial/run-verb.ts";
import { systemDesk } from "../../editorial/system-desk.ts";
import { fail } from "../../errors.ts";
import { previewPurge } from "../../privacy/preview-purge.ts";
import { purgePerson } from "../../privacy/purge-person.ts";
import { type Command, type CommandContext, withStore } from "../command.ts";
import { readWords } from "../read-options.ts";
import { sayProblem } from "../say-problem.ts";

type Terms = { text: string }[];

const options = {
  term: { type: "string", multiple: true, default: [] as string[] },
  reason: { type: "string", default: "" },
  preview: { type: "boolean", default: false },
} as const;

async function show(context: CommandContext, terms: Terms): Promise<void> {
  const { environment, now, print } = context;
  await withStore(context, async (_store, db) => {
    const { actor } = systemDesk(db, now, sayProblem);
    const found = await previewPurge({ db, actor, home: environment.home }, { terms });
    for (const term of found.terms) print(`looked for  ${term}`);
    for (const { table, column, key, excerpt } of found.hits)
      print(`${table}.${column}  ${key}  ${excerpt.replace(/\s+/g, " ")}`);
    for (const letter of found.letters) print(`outbox  ${letter}`);
    for (const { id, name, email, deactivated } of found.users)
      print(
        `user  ${id}  ${name} <${email}>  ${deactivated ? "deactivated" : "active: deactivate it first"}`,
      );
    print(`${found.hits.length}${found.isMore ? " and more" : ""} places, ${found.letters.length} letters.`);
  });
}

async function remove(context: CommandContext, terms: Terms, reason: string): Promise<void> {
  const { environment, now, print } = context;
  await withStore(context, async (_store, db) => {
    const args = { terms, reason, requestId: null };
    const desk = systemDesk(db, now, sayProblem);
    const purged = await runVerb(desk, { verb: "purgePerson", args, alone: true }, (work) =>
      purgePerson(work, args, environment),
    );
    for (const { table, hits } of purged.tables) print(`${table}  ${hits}`);
    for (const id of purged.activeUsers) print(`user  ${id}  left: deactivate it, and purge again`);
    print(`Purged ${purged.hits} rows.`);
  });
}

export const purge: Command = {
  usage: "purge --term TEXT [--term TEXT] (--preview | --reason TEXT)",
  summary: "Remove a person's data for good, by name, address or number; --preview shows where it stands.",
  run: async (context) => {
    const { term, reason, preview } = readWords(context.arguments, options);
    const terms = term.map((text) => ({ text }));
    if (terms.length === 0) fail("USAGE", "Give --term, once for each name, email address or phone number.");
    await (preview ? show(context, terms) : remove(context, terms, reason));
    return 0;
  },
};
