import type { Transaction } from "../database/prisma.ts";

/** Who is not in a table: what Posada does by itself, what came with an import, those who have no account. */
const others: Record<string, string> = {
  system: "Posada",
  import: "Import",
  stranger: "A reader",
  organization: "The organization itself",
};

/**
 * The names of those whom history refers to, by reference: `user:ID`, `key:ID`, `import`, `system`, `stranger`, `organization`. One that
 * names nobody any more is shown as it is.
 */
export async function nameActors(
  tx: Transaction,
  references: readonly string[],
): Promise<Map<string, string>> {
  const ids = (kind: string) => [
    ...new Set(references.filter((each) => each.startsWith(kind)).map((each) => each.slice(kind.length))),
  ];
  const [userIds, keyIds] = [ids("user:"), ids("key:")];
  const where = (wanted: string[]) => ({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  const users = userIds.length > 0 ? await tx.user.findMany(where(userIds)) : [];
  const keys = keyIds.length > 0 ? await tx.apiKey.findMany(where(keyIds)) : [];
  const known = new Map<string, string>([
    ...users.map(({ id, name }) => [`user:${id}`, name] as const),
    ...keys.map(({ id, name }) => [`key:${id}`, name] as const),
  ]);
  return new Map(references.map((each) => [each, known.get(each) ?? others[each] ?? each]));
}
