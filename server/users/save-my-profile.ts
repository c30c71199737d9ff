import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { userPolicy } from "../policies/user.ts";
import { checkPerson, normalizeName } from "./people.ts";
import { findPerson, type Person } from "./person.ts";

/** Changes one's own name or language; what is left out stays. Fails with BAD_INPUT, or FORBIDDEN for a key. */
export async function saveMyProfile(
  { tx, actor }: Work,
  { name, locale }: { name?: string | null; locale?: string | null },
): Promise<Person> {
  const id = actor.reference.replace(/^user:/, "");
  if (!actor.reference.startsWith("user:"))
    fail("FORBIDDEN", {
      en: "A key has no profile: sign in as a person.",
      es: "Una clave no tiene perfil: inicia sesión como persona.",
    });
  authorize(userPolicy, "saveProfile", actor, { id, countries: actor.countries });
  const problems = checkPerson({ name, locale });
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  const data = { name: name == null ? undefined : normalizeName(name), locale: locale ?? undefined };
  await tx.user.update({ where: { id }, data });
  return findPerson(tx, id);
}
