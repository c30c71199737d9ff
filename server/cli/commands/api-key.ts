import { keepApiKey } from "../../api-keys/create-api-key.ts";
import { readApiKeys } from "../../api-keys/read-api-keys.ts";
import { revokeApiKey } from "../../api-keys/revoke-api-key.ts";
import { makeSecret } from "../../api-keys/secret.ts";
import type { Database } from "../../database/prisma.ts";
import { runVerb } from "../../editorial/run-verb.ts";
import { systemDesk } from "../../editorial/system-desk.ts";
import { fail } from "../../errors.ts";
import type { Role } from "../../policies/actor.ts";
import { type Command, type CommandContext, takeNoMore, withStore } from "../command.ts";
import { readOptions } from "../read-options.ts";
import { sayProblem } from "../say-problem.ts";

const roles: readonly string[] = ["CONTRIBUTOR", "EDITOR", "ADMIN"] satisfies Role[];
const dayLength = 24 * 60 * 60 * 1000;

async function create(db: Database, { arguments: given, now, print, say }: CommandContext): Promise<void> {
  const { role = "", name = "", countries, days } = readOptions(given, ["role", "name", "countries", "days"]);
  if (!roles.includes(role)) fail("USAGE", `Give --role as one of ${roles.join(", ")}.`);
  if (name.trim() === "") fail("USAGE", "Give --name, such as --name website: history will show it.");
  if (days !== undefined && !/^[1-9]\d{0,4}$/.test(days))
    fail("USAGE", "Give --days as a whole number from 1 on.");
  const secret = makeSecret();
  const key = {
    name,
    role: role as Role,
    countries: countries?.split(",") ?? [],
    expiresAt: days === undefined ? null : new Date(now.getTime() + Number(days) * dayLength),
  };
  await runVerb(systemDesk(db, now, sayProblem), { verb: "createApiKey", args: {} }, (work) =>
    keepApiKey(work, key, secret),
  );
  print(secret.key);
  say("This is the only time it is shown. Send it as `Authorization: Bearer KEY`.");
}

async function list(db: Database, { now, print }: CommandContext): Promise<void> {
  const keys = await readApiKeys(systemDesk(db, now, sayProblem));
  for (const { id, start, role, countries, name, expiresAt, revokedAt } of keys) {
    const until = revokedAt ? "revoked" : stateOf(expiresAt, now);
    print(`${id}  ${start}…  ${role}  ${countries.join(",") || "everywhere"}  ${until}  ${name}`);
  }
}

function stateOf(expiresAt: Date | null, now: Date): string {
  if (expiresAt === null) return "good";
  return `${expiresAt > now ? "until" : "expired"} ${expiresAt.toISOString().slice(0, 10)}`;
}

async function revoke(db: Database, { now, print }: CommandContext, id: string): Promise<void> {
  await runVerb(systemDesk(db, now, sayProblem), { verb: "revokeApiKey", args: {} }, (work) =>
    revokeApiKey(work, { id }),
  );
  print(`The key ${id} is revoked.`);
}

export const apiKey: Command = {
  usage: "api-key create --role ROLE --name NAME [--countries MX,US] [--days 90] | list | revoke ID",
  summary: "Make, list and revoke the keys with which scripts come in; a key is shown once.",
  run: async (context) => {
    const [what, ...rest] = context.arguments;
    const given = { ...context, arguments: rest };
    if (what === "create") await withStore(given, (_store, db) => create(db, given));
    else if (what === "list") {
      takeNoMore(given);
      await withStore(given, (_store, db) => list(db, given));
    } else if (what === "revoke" && /^[0-9a-f-]{36}$/.test(rest[0] ?? "")) {
      takeNoMore({ arguments: rest.slice(1) });
      await withStore(given, (_store, db) => revoke(db, given, rest[0]!));
    } else fail("USAGE", "Say `api-key create`, `api-key list` or `api-key revoke ID`. See: posada help");
    return 0;
  },
};
