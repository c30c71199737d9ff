import { randomUUID } from "node:crypto";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { inEach, toLocale } from "../locales.ts";
import type { Role } from "../policies/actor.ts";
import { authorize } from "../policies/law.ts";
import { userPolicy } from "../policies/user.ts";
import { checkPerson, normalizeEmail, normalizeName } from "./people.ts";
import { findPerson, type Person } from "./person.ts";

export interface NewPerson {
  email: string;
  name: string;
  role: Role;
  countries?: readonly string[] | null;
  locale?: string | null;
}

/** Makes a person without a way in yet. Fails with BAD_INPUT, also for an address that is known, or FORBIDDEN. */
export async function addPerson({ tx, actor, now }: Work, given: NewPerson): Promise<Person> {
  const countries = [...new Set(given.countries ?? [])];
  authorize(userPolicy, "invite", actor, { id: "", countries });
  const problems = checkPerson(given);
  if (problems.length > 0)
    fail(
      "BAD_INPUT",
      inEach((locale) => problems.map(({ message }) => message[locale]).join(" ")),
      problems,
    );
  const { role, locale } = given;
  const [id, email, name] = [randomUUID(), normalizeEmail(given.email), normalizeName(given.name)];
  const made = { id, email, name, role, countries, locale: toLocale(locale), createdAt: now };
  const { count } = await tx.user.createMany({ data: [made], skipDuplicates: true });
  const known = {
    en: "Somebody with this address is here already.",
    es: "Ya hay alguien aquí con este correo.",
  };
  if (count === 0) fail("BAD_INPUT", known, [{ path: "email", message: known }]);
  return findPerson(tx, id);
}
