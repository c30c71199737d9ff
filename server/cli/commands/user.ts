import { recordEvent } from "../../audit/record-event.ts";
import { makeResetToken, welcomeUrl } from "../../auth/links.ts";
import type { Database } from "../../database/prisma.ts";
import { runVerb } from "../../editorial/run-verb.ts";
import { systemDesk } from "../../editorial/system-desk.ts";
import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { passwordLength } from "../../passwords.ts";
import type { Role } from "../../policies/actor.ts";
import { addPerson } from "../../users/add-person.ts";
import { deactivateUser } from "../../users/deactivate-user.ts";
import { hashPassword } from "../../users/hash-password.ts";
import { normalizeEmail } from "../../users/people.ts";
import { findPeople } from "../../users/person.ts";
import { setPassword } from "../../users/set-password.ts";
import { type Command, type CommandContext, takeNoMore, withStore } from "../command.ts";
import { readLine } from "../read-line.ts";
import { readOptions } from "../read-options.ts";
import { sayProblem } from "../say-problem.ts";

const roles: readonly string[] = ["CONTRIBUTOR", "EDITOR", "ADMIN"] satisfies Role[];
/** How long a printed link works. */
const hours = 24;

async function create(context: CommandContext): Promise<void> {
  const { arguments: given, environment, now, print, say } = context;
  const fromInput = given.includes("--password-stdin");
  const rest = given.filter((word) => word !== "--password-stdin");
  const { email, role = "", ...more } = readOptions(rest, ["email", "role", "name", "countries", "locale"]);
  if (!email) fail("USAGE", "Give --email, with what the person signs in.");
  if (!roles.includes(role)) fail("USAGE", `Give --role as one of ${roles.join(", ")}.`);
  const password = fromInput ? await readPassword() : null;
  const person = {
    email,
    role: role as Role,
    name: more.name ?? email.split("@")[0]!,
    countries: more.countries?.split(",") ?? [],
    locale: more.locale,
  };
  await withStore(context, async (_store, db) => {
    const { token } = await perform(db, now, async (work) => {
      const { id } = await addPerson(work, person);
      await recordEvent(work, { action: "CREATED", subject: "USER", subjectId: id });
      if (password !== null) await setPassword(work.tx, id, password);
      return { token: password ? "" : await makeResetToken(work.tx, { userId: id, hours, now }) };
    });
    if (token === "") return print(`${normalizeEmail(email)} may sign in.`);
    print(welcomeUrl(environment.baseUrl, token));
    say(`By this link ${normalizeEmail(email)} chooses a password: once, within ${hours} hours.`);
  });
}

/** The password that another program sends; it is never an argument, where everybody could read it. */
async function readPassword(): Promise<string> {
  const password = await readLine();
  const { least, most } = passwordLength;
  if (password.length < least || password.length > most)
    fail("USAGE", `The password has ${password.length} characters; send one line of ${least} to ${most}.`);
  return hashPassword(password);
}

async function list(db: Database, { print }: CommandContext): Promise<void> {
  for (const { email, role, countries, name, invited, deactivatedAt } of await findPeople(db, {})) {
    const state = deactivatedAt ? "deactivated" : invited ? "invited" : "active";
    print(`${email}  ${role}  ${countries.join(",") || "everywhere"}  ${state}  ${name}`);
  }
}

async function deactivate(db: Database, { now, print }: CommandContext, email: string): Promise<void> {
  const [person] = await findPeople(db, { email: normalizeEmail(email) });
  if (!person)
    return fail("NOT_FOUND", {
      en: `Nobody here has the address ${email}. See: posada user list`,
      es: `Nadie aquí tiene el correo ${email}. Mira: posada user list`,
    });
  await perform(db, now, (work) => deactivateUser(work, { id: person.id }));
  print(`${person.email} is signed out everywhere, and kept out.`);
}

function perform<Answer extends object>(
  db: Database,
  now: Date,
  verb: (work: Work) => Promise<Answer>,
): Promise<Answer> {
  return runVerb(systemDesk(db, now, sayProblem), { verb: "user", args: {} }, verb);
}

export const user: Command = {
  usage:
    "user create --email EMAIL --role ROLE [--name NAME] [--countries MX,US] [--locale es] [--password-stdin] | list | deactivate EMAIL",
  summary: "Let people in by a link that is printed once, list them, keep them out.",
  run: async (context) => {
    const [what, ...rest] = context.arguments;
    const given = { ...context, arguments: rest };
    if (what === "create") await create(given);
    else if (what === "list") {
      takeNoMore(given);
      await withStore(given, (_store, db) => list(db, given));
    } else if (what === "deactivate" && rest[0]?.includes("@")) {
      takeNoMore({ arguments: rest.slice(1) });
      await withStore(given, (_store, db) => deactivate(db, given, rest[0]!));
    } else fail("USAGE", "Say `user create`, `user list` or `user deactivate EMAIL`. See: posada help");
    return 0;
  },
};
