import { randomUUID } from "node:crypto";
import type { EditorialContext } from "../editorial/context.ts";
import type { Work } from "../editorial/work.ts";
import { type FieldProblem, fail } from "../errors.ts";
import type { Role } from "../policies/actor.ts";
import { apiKeyPolicy } from "../policies/api-key.ts";
import { authorize } from "../policies/law.ts";
import { cleanLine, isBlank } from "../texts.ts";
import { makeSecret, type Secret } from "./secret.ts";

export interface NewApiKey {
  name: string;
  role: Role;
  countries?: readonly string[] | null;
  expiresAt?: Date | null;
}

const longestName = 100;

/**
 * Makes a key, which is told this once and kept as a hash. A retried request makes no other; its answer has no key any
 * more, because nobody has kept it.
 */
export async function createApiKey(
  context: Pick<EditorialContext, "run">,
  args: NewApiKey & { requestId?: string | null },
): Promise<{ id: string; key: string | null }> {
  const secret = makeSecret();
  const made = await context.run("createApiKey", args, (work) => keepApiKey(work, args, secret));
  return { id: made.id, key: made.hash === secret.hash ? secret.key : null };
}

/** Keeps a new key's hash, with what it may do. Fails with BAD_INPUT, or FORBIDDEN for more than the maker may. */
export async function keepApiKey(
  { tx, actor, now }: Work,
  { name, role, countries, expiresAt }: NewApiKey,
  { hash, start }: Secret,
): Promise<{ id: string; hash: string }> {
  const key = {
    name: cleanLine(name),
    role,
    countries: unique(countries ?? []),
    expiresAt: expiresAt ?? null,
  };
  authorize(apiKeyPolicy, "create", actor, key);
  const problems = problemsOf(key, now);
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  const id = randomUUID();
  await tx.apiKey.create({
    data: { id, ...key, hash, start, createdBy: actor.reference, createdAt: now },
  });
  return { id, hash };
}

function problemsOf(
  { name, countries, expiresAt }: { name: string; countries: string[]; expiresAt: Date | null },
  now: Date,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (isBlank(name) || name.length > longestName)
    problems.push({
      path: "name",
      message: {
        en: `Give a name of 1 to ${longestName} characters.`,
        es: `Escribe un nombre de 1 a ${longestName} caracteres.`,
      },
    });
  for (const [index, code] of countries.entries())
    if (!/^[A-Z]{2}$/.test(code))
      problems.push({
        path: `countries[${index}]`,
        message: {
          en: "Give a code such as MX (ISO 3166-1 alpha-2).",
          es: "Escribe un código como MX (ISO 3166-1 alfa-2).",
        },
      });
  if (expiresAt && expiresAt <= now)
    problems.push({
      path: "expiresAt",
      message: {
        en: "Give a moment to come, or leave it out.",
        es: "Elige un momento futuro, o déjalo vacío.",
      },
    });
  return problems;
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes.map((code) => code.trim().toUpperCase()))];
}
